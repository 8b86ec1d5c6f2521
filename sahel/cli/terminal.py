"""What goes to a terminal or a pipe: results to stdout, all else to stderr, and no text that could steer a terminal."""

from __future__ import annotations

import shutil
import sys
import unicodedata
from collections.abc import Iterable, Sequence

from sahel.export.objects import compact
from sahel.i18n import _

_NARROWEST = 40


def use_utf8() -> None:
    """Make both streams UTF-8 with ``\\n`` line ends, whatever the machine's locale."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def say(line: str = "") -> None:
    """Print one line of a result."""
    sys.stdout.write(line + "\n")


def say_json(value: object) -> None:
    """Print one object as one compact line of JSON."""
    say(compact(value))


def note(line: str) -> None:
    """Print a warning, count or failure where it cannot mix with results."""
    sys.stderr.write(plain(line) + "\n")


def progress(done: int) -> None:
    """Show how far we are, to a person only."""
    if sys.stderr.isatty():
        sys.stderr.write("\r" + _("{done} read …").format(done=done))
        sys.stderr.flush()


def end_progress() -> None:
    """Wipe the line of progress."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")


def width() -> int:
    """Return the width of the terminal in characters."""
    return max(_NARROWEST, shutil.get_terminal_size((100, 24)).columns)


def plain(text: str) -> str:
    """Return a text on one line without control characters: foreign text must not move the cursor or turn the line."""
    kept = (" " if unicodedata.category(char) in {"Cc", "Cf", "Zl", "Zp", "Cs"} else char for char in text)
    return " ".join("".join(kept).split())


def short(text: str, room: int) -> str:
    """Return a text cut to ``room`` characters, with an ellipsis where something is missing."""
    line = plain(text)
    return line if len(line) <= room else line[: max(0, room - 1)].rstrip() + "…"


def columns(rows: Iterable[Sequence[str]]) -> list[str]:
    """Return rows as lines whose cells stand in columns."""
    cells = [[plain(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(cell.ljust(size) for cell, size in zip(row, widths, strict=True)).rstrip() for row in cells]
