"""A step on paper: its heading, sentence and figure, its lines, its quotes."""

from __future__ import annotations

from fpdf.enums import TableBordersLayout, VAlign
from fpdf.fonts import FontFace

from sahel.briefing.drawings import TableDrawing
from sahel.briefing.drawn_words import alt_of, table_of
from sahel.briefing.edge_words import counts_words, place_words
from sahel.briefing.records import Quote, Step
from sahel.export.column_widths import shared_widths
from sahel.export.paper.figures import SHEET, Inset, high_mm, place
from sahel.export.paper.letters import settable_row
from sahel.export.paper.page import Pages
from sahel.export.pictured import picture_of
from sahel.export.plain_words import fit_words, is_joined, is_right_to_left, one_row
from sahel.export.step_words import head_of, quote_words, step_lines
from sahel.figures.tables import Table
from sahel.i18n import _

_KICKER, _HEAD, _BODY, _SMALL = 8.5, 14.0, 10.0, 8.0
"""Sizes of type, in points."""
_MOST_ROWS = 200
_PADDING, _BOLDER = 0.8, 1.06
"""Room around the words of a cell, in mm, and how much wider bold words may be."""
_HEAD_MM, _LEAST_MM = 26.0, 24.0
"""A step begins on a new page where less is left than its head takes, and its figure or a few lines."""


def heading(pages: Pages, name: str, kicker: str, text: str) -> None:
    """Write the head of a part, with its bookmark; what follows it stays on the same page."""
    pages.start_section(one_row(name))
    if kicker:
        pages.say(one_row(kicker), _KICKER, soft=True)
    pages.say(one_row(text), _HEAD, bold=True)
    pages.gap(3)


def draw_rows(pages: Pages, table: Table, size: float = _SMALL) -> None:
    """Write a table; its head stands on every page that it takes."""
    pages.type(size)
    pages.set_text_shaping(any(is_joined(letter) for row in table.rows for cell in row for letter in cell))
    pages.set_draw_color(pages.palette.rule)
    head = FontFace(emphasis="BOLD", color=pages.palette.ink, fill_color=pages.palette.sunk)
    with pages.table(
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        headings_style=head,
        col_widths=_shares(pages, table),
        line_height=size * 0.46,
        padding=_PADDING,
        text_align="LEFT",
    ) as drawn:
        for row in (table.headers, *table.rows[:_MOST_ROWS]):
            cells = drawn.row()
            for cell in row:
                align = "RIGHT" if is_right_to_left(cell) else "LEFT"
                cells.cell(settable_row(cell), align=align, v_align=VAlign.T)
    left_out = len(table.rows) - _MOST_ROWS
    if left_out > 0:
        pages.say(_("{n} further rows are in the evidence bundle.").format(n=left_out), size, soft=True)


def _shares(pages: Pages, table: Table) -> tuple[float, ...]:
    """Return how wide columns are, in mm, in the type that is set."""
    rows = (table.headers, *table.rows[:_MOST_ROWS])
    wanted = [max(pages.get_string_width(settable_row(row[at])) for row in rows) for at in range(len(table.headers))]
    return tuple(shared_widths([one * _BOLDER + 2 * _PADDING + 1 for one in wanted], pages.epw))


def _quote(pages: Pages, quote: Quote) -> None:
    text, who = quote_words(quote, pages.edition)
    pages.gap(2.5)
    pages.keep(14)
    top, page = pages.get_y(), pages.page_no()
    pages.say(fit_words(text), _BODY, indent=4)
    if who:
        pages.say_source(who, quote.url, _SMALL, indent=4)
    if pages.page_no() == page:
        pages.set_draw_color(pages.palette.rule)
        pages.set_line_width(0.6)
        pages.line(pages.l_margin + 1, top + 0.6, pages.l_margin + 1, pages.get_y() - 0.6)
        pages.set_line_width(0.2)


def _lines(pages: Pages, step: Step) -> None:
    for name, text in step_lines(step):
        pages.gap(2.4 if name else 1.2)
        if name:
            pages.say(name, _SMALL, bold=True, soft=True)
            pages.say(text, _BODY)
        else:
            pages.say(f"–  {one_row(text)}", _BODY)


def _rows(pages: Pages, step: Step) -> None:
    if isinstance(step.drawing, TableDrawing):
        draw_rows(pages, Table(step.drawing.caption, step.drawing.headers, step.drawing.rows))
        pages.gap(3)


def _alt(pages: Pages, step: Step) -> str:
    return alt_of(step.drawing, pages.briefing.basis, head_of(step)) if step.drawing else ""


def tables_pages(pages: Pages) -> None:
    """Write the facts of every figure as a table, for whoever cannot see it or wants to copy a number."""
    drawn = [step for step in pages.briefing.shown if step.drawing and not isinstance(step.drawing, TableDrawing)]
    if drawn:
        pages.add_page()
        heading(pages, _("Figures as tables"), "", _("Figures as tables"))
    for step in drawn:
        if step.drawing:
            pages.gap(6)
            pages.keep(_LEAST_MM)
            pages.start_section(one_row(step.heading), level=1)
            pages.say(one_row(step.heading), _BODY, bold=True)
            draw_rows(pages, table_of(step.drawing, pages.briefing.basis))


def step_pages(pages: Pages, step: Step, number: int, steps: int) -> list[Inset]:
    """Write a step and return its figures with their places."""
    picture = picture_of(step.drawing, pages.briefing.basis, SHEET, hatched=True)
    pages.gap(9)
    pages.keep(_HEAD_MM + (high_mm(picture) if picture else _LEAST_MM))
    kicker = " · ".join([place_words(number, steps), step.heading, counts_words(step.counts)])
    heading(pages, step.heading, kicker, head_of(step))
    insets = [place(pages, picture, _alt(pages, step))] if picture else []
    _rows(pages, step)
    _lines(pages, step)
    for quote in step.quotes:
        _quote(pages, quote)
    return insets
