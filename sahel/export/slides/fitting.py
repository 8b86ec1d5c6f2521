"""How much of a text goes into a shape: lines broken as a presentation breaks them, and the size at which they fit.

Widths are those that a text may take where our faces are missing and a wider one stands in, so that it fits anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sahel.figures.pictures.faces import Weight
from sahel.figures.pictures.measure import text_width

LEADING = 1.22
"""Height of a line as a share of the size of type."""


@dataclass(frozen=True, slots=True)
class Type:
    """A size in px of the stage and a weight."""

    size: float
    weight: Weight = "plain"

    @property
    def line(self) -> float:
        """The height of a line, in px."""
        return self.size * LEADING


def _pieces(word: str, width: float, kind: Type, substituted: bool) -> Iterator[str]:
    """Yield a word in pieces that fit on a line each; most words are one."""
    piece = ""
    for letter in word:
        if piece and text_width(piece + letter, kind.size, weight=kind.weight, substituted=substituted) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece


def _row(text: str, width: float, kind: Type, substituted: bool) -> list[str]:
    lines: list[str] = []
    held, held_wide = "", 0.0
    blank = text_width(" ", kind.size, weight=kind.weight, substituted=substituted)
    for word in text.split(" "):
        wide = text_width(word, kind.size, weight=kind.weight, substituted=substituted)
        if held and held_wide + blank + wide <= width:
            held, held_wide = f"{held} {word}", held_wide + blank + wide
            continue
        lines += [held] if held else []
        *whole, held = [word] if wide <= width else _pieces(word, width, kind, substituted)
        lines += whole
        held_wide = text_width(held, kind.size, weight=kind.weight, substituted=substituted)
    return [*lines, held]


def lines(text: str, width: float, kind: Type, *, substituted: bool = True) -> list[str]:
    """Return a text broken into lines of at most ``width`` px, which joined are the text again."""
    return [line for row in text.split("\n") for line in _row(row, width, kind, substituted)]


def height(text: str, width: float, kind: Type) -> float:
    """Return how high a text is at most when it is set ``width`` px wide."""
    return len(lines(text, width, kind)) * kind.line


def fitted(
    text: str, width: float, high: float, sizes: Sequence[float], weight: Weight = "plain", rows: int = 99
) -> Type:
    """Return the largest type in which a text fits a shape, in ``rows`` lines where our own faces are there.

    Where it fits in none, the smallest: whoever asks cuts the text first.
    """
    for size in sizes:
        kind = Type(size, weight)
        if height(text, width, kind) <= high and len(lines(text, width, kind, substituted=False)) <= rows:
            return kind
    return Type(sizes[-1], weight)


def cut_to(text: str, width: float, high: float, kind: Type) -> tuple[str, str]:
    """Return as much of a text as fits a shape, and the rest; what is returned first ends with a whole line."""
    rows = lines(text, width, kind)
    most = max(int(high // kind.line), 1)
    if len(rows) <= most:
        return text, ""
    head = "".join(rows[:most])
    # Lines leave out the blanks between them: count the letters of the text that stand on the lines that fit.
    left, at = len(head.replace(" ", "")), 0
    while left and at < len(text):
        left -= text[at] not in " \n"
        at += 1
    return text[:at], text[at:].lstrip(" \n")


def shortened(text: str, width: float, high: float, kind: Type) -> str:
    """Return a text as it fits a shape; one that is longer ends with the sign of omission."""
    if not cut_to(text, width, high, kind)[1]:
        return text
    head, _rest = cut_to(text, width - 2 * kind.size, high, kind)
    return f"{head.rstrip()} …"
