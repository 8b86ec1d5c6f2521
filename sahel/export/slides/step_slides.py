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
from sahel.export.slides.deck import Stage, new_slide
from sahel.export.slides.figure_on_slide import draw_figure
from sahel.export.slides.flow import Block, Column, Part, columns, draw_column
from sahel.export.slides.stage import BODY, Area, room
from sahel.export.slides.table_on_slide import draw_table, split
from sahel.export.step_words import Said, head_of, quote_words, step_lines
from sahel.figures.tables import Table
from sahel.i18n import _

_GAP = 60.0
_COLUMN = (BODY.width - _GAP) / 2
_AGAIN = BODY._replace(top=176, height=804)
"""The body of a further slide of the same step, whose sentence is smaller."""
_AGAIN_HEAD = Area(BODY.left, 78, BODY.width, 82)
_LEAST_BELOW = 250.0
"""Words stand below a figure where there is so much room, else on the next slide."""
_MOST_TABLE_SLIDES = 6
"""A longer table is in the evidence bundle; a deck of tables is read by nobody."""


def _line(said: Said, stage: Stage) -> Block:
    name, text = said
    body = stage.ink(room("body"))
    if not name:
        return Block((Part(f"–  {one_row(text)}", body, 14, "point"),))
    label = Part(name, stage.ink(room("small"), bold=True, soft=True), 22, "label")
    return Block((label, Part(fit_words(text), body, 2, "remark")))


def _quote(quote: Quote, stage: Stage) -> Block:
    text, who = quote_words(quote, stage.edition)
    ink = replace(stage.ink(room("body")), lang=quote.lang)
    source = [Part(one_row(who), stage.ink(room("micro"), soft=True), 4, "source")] if who else []
    return Block((Part(fit_words(text), ink, 22, "quote"), *source))


def _notes(slide: Slide, step: Step, stage: Stage) -> None:
    lines = claim_lines(step, stage.briefing.basis, stage.edition)
    if lines:
        frame = slide.notes_slide.notes_text_frame
        if frame is not None:
            frame.text = fit_words("\n".join([_("Sources and evidence"), *lines]))


def _again(stage: Stage, step: Step, number: int, kicker: str) -> Slide:
    head = head_of(step)
    return new_slide(stage, step, number, f"{step.heading} · {kicker}", head, area=_AGAIN_HEAD, largest=room("lead"))


def _pages(step: Step, stage: Stage, below: float) -> list[tuple[Column, Column]]:
    """Return the words of a step in pairs of columns; the first stands below the figure, ``below`` px high."""
    left = [_line(said, stage) for said in step_lines(step)]
    right = [_quote(quote, stage) for quote in step.quotes]
    first = below if below >= _LEAST_BELOW else 0.0
    if left and right:
        sides = (columns(blocks, _COLUMN, first, _AGAIN.height) for blocks in (left, right))
        return [(a or [], b or []) for a, b in zip_longest(*sides)]
    run = columns(left or right, _COLUMN, first or _AGAIN.height, _AGAIN.height) if left or right else []
    return [*([([], [])] if run and not first else []), *_in_pairs(run)]


def _in_pairs(run: Sequence[Column]) -> list[tuple[Column, Column]]:
    return [(run[at], run[at + 1] if at + 1 < len(run) else []) for at in range(0, len(run), 2)]


def _draw_pair(slide: Slide, area: Area, pair: tuple[Column, Column]) -> None:
    left = area._replace(width=_COLUMN)
    draw_column(slide, left, pair[0])
    draw_column(slide, left._replace(left=area.left + _COLUMN + _GAP), pair[1])


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
            _draw_pair(slides[-1], _AGAIN, pair)
    return slides


def _table(first: Slide, step: Step, number: int, drawing: TableDrawing, stage: Stage) -> tuple[list[Slide], float]:
    """Draw a step's table; return the further slides that it took, and how much of the first it used."""
    table = Table(drawing.caption, drawing.headers, drawing.rows)
    ink = stage.ink(room("micro"))
    slides = [first]
    parts = list(split(table, BODY.width, BODY.height, room("micro")))
    for at, part in enumerate(parts[:_MOST_TABLE_SLIDES]):
        if at:
            slides.append(_again(stage, step, number, _("continued")))
        draw_table(slides[-1], BODY if at == 0 else _AGAIN, table, part, ink, stage.palette)
    return slides[1:], sum(parts[0][2]) if len(parts) == 1 else BODY.height


def step_slides(step: Step, number: int, stage: Stage) -> None:
    """Add the slides of a step; each carries its claims with their sources in its notes."""
    first = new_slide(stage, step, number, step.heading if step.sentence else "", head_of(step))
    further: list[Slide] = []
    if isinstance(step.drawing, TableDrawing):
        further, used = _table(first, step, number, step.drawing, stage)
    else:
        used = draw_figure(first, BODY, step, stage)
    further += _words(first, step, number, stage, used)
    for slide in [first, *further]:
        _notes(slide, step, stage)
