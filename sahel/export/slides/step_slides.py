"""A step as slides: its sentence and figure, and below or after them its lines and quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from pptx.slide import Slide

from sahel.briefing.drawings import TableDrawing
from sahel.briefing.records import Quote, Step
from sahel.export.claim_words import claim_lines
from sahel.export.plain_words import fit_words, one_row
from sahel.export.slides.deck import Stage, new_slide, write_more
from sahel.export.slides.figure_on_slide import draw_figure
from sahel.export.slides.flow import Block, Column, Part, balanced, columns, draw_column
from sahel.export.slides.stage import AGAIN, BODY, BODY_AGAIN, Area, halves, room
from sahel.export.slides.table_on_slide import draw_table, fitting_size, split
from sahel.export.step_words import Said, head_of, quote_words, step_lines
from sahel.figures.tables import Table
from sahel.i18n import _

Pair = tuple[Column, Column]
"""What stands at the left and at the right of a slide."""

_COLUMN = halves(BODY)[0].width
_DASH = 26.0
"""How far right of its dash a point stands, in px."""
_LEAST_BELOW = 250.0
"""Words stand below a figure where there is so much room, else on the next slide."""
_MOST_TABLE_SLIDES = 6
"""A longer table is in the evidence bundle; a deck of tables is read by nobody."""


def _line(said: Said, stage: Stage, size: float) -> Block:
    name, text = said
    body = stage.ink(size)
    if not name:
        return Block((Part(one_row(text), body, 14, _DASH),))
    label = Part(name, stage.ink(room("small"), bold=True, soft=True), 22)
    return Block((label, Part(fit_words(text), body, 2)))


def _quote(quote: Quote, stage: Stage, size: float) -> Block:
    text, who = quote_words(quote, stage.edition)
    ink = replace(stage.ink(size), lang=quote.lang)
    source = [Part(one_row(who), stage.ink(room("micro"), soft=True), 4)] if who else []
    return Block((Part(fit_words(text), ink, 22), *source))


def _notes(slide: Slide, step: Step, stage: Stage) -> None:
    lines = claim_lines(step, stage.briefing, stage.edition)
    if lines:
        frame = slide.notes_slide.notes_text_frame
        if frame is not None:
            frame.text = fit_words("\n".join([_("Sources and evidence"), *lines]))


def _again(stage: Stage, step: Step, number: int, kicker: str) -> Slide:
    return new_slide(stage, step, number, f"{step.heading} · {kicker}", head_of(step), AGAIN)


def _pages(step: Step, stage: Stage, below: float) -> list[Pair]:
    """Return the words of a step in pairs of columns, in the largest type in which they take the fewest slides.

    The first pair stands below the figure, where ``below`` px are left.
    """
    tried = [_set(step, stage, below, room(name)) for name in ("body", "small")]
    return min(tried, key=len)


def _set(step: Step, stage: Stage, below: float, size: float) -> list[Pair]:
    left = [_line(said, stage, size) for said in step_lines(step)]
    right = [_quote(quote, stage, size) for quote in step.quotes]
    firsts = [below] if below >= _LEAST_BELOW else []
    empty: list[Pair] = [] if firsts else [([], [])]
    if left and right:
        sides = (columns(blocks, _COLUMN, BODY_AGAIN.height, firsts) for blocks in (left, right))
        return [*empty, *((a or [], b or []) for a, b in zip_longest(*sides))]
    if firsts:
        return _in_pairs(columns(left or right, _COLUMN, BODY_AGAIN.height, firsts * 2))
    return [*empty, *_in_pairs(balanced(left or right, _COLUMN, BODY_AGAIN.height))]


def _in_pairs(run: Sequence[Column]) -> list[Pair]:
    return [(run[at], run[at + 1] if at + 1 < len(run) else []) for at in range(0, len(run), 2)]


def _draw_pair(slide: Slide, area: Area, pair: Pair) -> None:
    for side, column in zip(halves(area), pair, strict=True):
        draw_column(slide, side, column, "evidence")


def _words(first: Slide, step: Step, number: int, stage: Stage, used: float) -> list[Slide]:
    """Write the words of a step below its figure and on further slides, which are returned."""
    gap = 24.0 if used else 0.0
    area = BODY._replace(top=BODY.top + used + gap, height=BODY.height - used - gap)
    slides: list[Slide] = []
    for at, pair in enumerate(_pages(step, stage, area.height)):
        if at == 0:
            _draw_pair(first, area, pair)
        elif pair[0] or pair[1]:
            slides.append(_again(stage, step, number, _("evidence")))
            _draw_pair(slides[-1], BODY_AGAIN, pair)
    return slides


def _table(first: Slide, step: Step, number: int, drawing: TableDrawing, stage: Stage) -> tuple[list[Slide], float]:
    """Draw a step's table; return the further slides that it took, and how much of the first it used."""
    table = Table(drawing.caption, drawing.headers, drawing.rows)
    size = fitting_size(table, BODY)
    ink, slides = stage.ink(size), [first]
    parts = list(split(table, BODY.width, BODY.height, size))
    for at, part in enumerate(parts[:_MOST_TABLE_SLIDES]):
        if at:
            slides.append(_again(stage, step, number, _("continued")))
        draw_table(slides[-1], BODY if at == 0 else BODY_AGAIN, table, part, ink, stage.palette)
    left_out = sum(len(part[0]) for part in parts[_MOST_TABLE_SLIDES:])
    if left_out:
        write_more(slides[-1], _("{n} further rows are in the evidence bundle.").format(n=left_out), stage)
    return slides[1:], sum(parts[0][2]) if len(parts) == 1 else BODY.height


def step_slides(step: Step, number: int, stage: Stage) -> None:
    """Add the slides of a step; each carries its claims with their sources in its notes."""
    first = new_slide(stage, step, number, step.heading if step.sentence else "", head_of(step))
    further: list[Slide] = []
    behind = step if isinstance(step.drawing, TableDrawing) else replace(step, drawing=None)
    if isinstance(step.drawing, TableDrawing):
        further, used = _table(first, step, number, step.drawing, stage)
    else:
        used = draw_figure(first, BODY, step, stage)
    further += _words(first, step, number, stage, used)
    _notes(first, step, stage)
    for slide in further:
        # What only the figure tells stays with the figure.
        _notes(slide, behind, stage)
