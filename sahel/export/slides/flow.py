"""Words that run down a column, over to the next, and on to further slides: nothing is cut, nothing overlaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain, repeat

from pptx.slide import Slide

from sahel.export.slides.fitting import cut_to, height
from sahel.export.slides.stage import Area
from sahel.export.slides.words_on_slide import Ink, Paragraph, paragraphs_box


@dataclass(frozen=True, slots=True)
class Part:
    """A text in one ink, ``above`` px below what stands before it.

    ``hang``: it is a point of a list, its lines that far right of its dash. ``first``: it is not the rest of another.
    """

    text: str
    ink: Ink
    above: float = 0.0
    hang: float = 0.0
    first: bool = True

    def height(self, width: float) -> float:
        """Return how high it is at most, with the room above it."""
        return self.above + height(self.text, width - self.hang, self.ink.kind)

    def cut(self, width: float, high: float) -> tuple[Part, Part]:
        """Return what of it fits into a room below what stands before it, and the rest."""
        head, rest = cut_to(self.text, width - self.hang, high, self.ink.kind)
        return replace(self, text=head), replace(self, text=rest, above=0.0, first=False)


@dataclass(frozen=True, slots=True)
class Block:
    """Parts that stay together where they can: a quote and who printed it."""

    parts: tuple[Part, ...]

    def height(self, width: float) -> float:
        """Return how high it is at most."""
        return sum(part.height(width) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Placed:
    """A part that has its place: ``top`` px below the upper edge of its column, ``high`` px high."""

    part: Part
    top: float
    high: float


Column = list[Placed]

_LEAST_SPLIT = 240.0
"""Words that are no higher, in px, stand in one column."""


class _Filler:
    """Fills one column after the other."""

    def __init__(self, width: float, heights: Iterator[float]) -> None:
        self.width, self.heights = width, heights
        self.columns: list[Column] = []
        self.left = self.used = 0.0

    def turn(self) -> None:
        """Begin the next column."""
        self.columns.append([])
        self.left, self.used = next(self.heights), 0.0

    def put(self, part: Part) -> None:
        """Place a part, in pieces where it is longer than what is left of the column."""
        while part.text:
            above = part.above if self.used else 0.0
            line = part.ink.kind.line
            if self.left - self.used - above < line:
                self.turn()
                continue
            head, part = part.cut(self.width, self.left - self.used - above)
            high = head.height(self.width) - head.above
            self.columns[-1].append(Placed(head, self.used + above, high))
            self.used += above + high

    def add(self, block: Block, following: float) -> None:
        """Place a block whole where it can be; else it begins a column, or is longer than any."""
        needed = block.height(self.width)
        if not self.columns or (self.used and needed > self.left - self.used and needed <= following):
            self.turn()
        for part in block.parts:
            self.put(part)


def columns(blocks: Iterable[Block], width: float, following: float, firsts: Sequence[float] = ()) -> list[Column]:
    """Return blocks in columns: the first of them as high as ``firsts`` say, in px, all others ``following``."""
    filler = _Filler(width, chain(firsts, repeat(following)))
    for block in blocks:
        filler.add(block, following)
    return filler.columns


def balanced(blocks: Sequence[Block], width: float, high: float) -> list[Column]:
    """Return blocks in two columns that end as nearly alike as can be; in more where two do not hold them."""
    heights = [block.height(width) for block in blocks]
    if sum(heights) <= _LEAST_SPLIT:
        return columns(blocks, width, high)
    for tried in sorted({*accumulate(heights), *heights}):
        made = columns(blocks, width, tried)
        if tried <= high and len(made) <= 2:
            return made
    return columns(blocks, width, high)


def draw_column(slide: Slide, area: Area, column: Sequence[Placed], name: str) -> None:
    """Write a column into an area of a slide: one box of words, in which each part is a paragraph or more.

    The box is as high as its words may become; where they are set narrower they close up, and no gap is left between.
    """
    if column:
        high = column[-1].top + column[-1].high
        rows = [_set(one.part, at == 0) for at, one in enumerate(column)]
        paragraphs_box(slide, area._replace(height=high), rows, name)


def _set(part: Part, top: bool) -> Paragraph:
    return Paragraph(part.text, part.ink, 0.0 if top else part.above, part.hang, part.first)
