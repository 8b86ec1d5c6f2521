"""Rows as a native table, in as many slides as they need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from pptx.enum.text import MSO_ANCHOR
from pptx.oxml.ns import qn
from pptx.slide import Slide
from pptx.util import Emu

from sahel.export.column_widths import shared_widths
from sahel.export.plain_words import fit_words, one_row
from sahel.export.slides.fitting import Type, height, shortened
from sahel.export.slides.stage import EMU_A_PX, Area, room
from sahel.export.slides.words_on_slide import Ink, colour_of, describe, write_paragraph
from sahel.figures.pictures.measure import text_width
from sahel.figures.tables import Table
from sahel.figures.tokens import Palette

_PAD_ACROSS, _PAD_ALONG = 10, 6
"""Room around the words of a cell, in px."""
_LEAST = 60.0
"""How wide a column is at least, in px."""

_MOST_LINES = 8
"""Lines of a cell; the evidence bundle has it whole."""

Rows = Sequence[Sequence[str]]


def widths(headers: Sequence[str], rows: Rows, width: float, size: float) -> list[float]:
    """Return how wide columns are, together exactly ``width``."""
    wanted = []
    for at, header in enumerate(headers):
        longest = max((text_width(row[at], size, substituted=True) for row in rows), default=0.0)
        named = text_width(header, size, weight="bold", substituted=True)
        wanted.append(max(longest, named, _LEAST) + 2 * _PAD_ACROSS + 1)
    return shared_widths(wanted, width)


def fitting_size(table: Table, area: Area) -> float:
    """Return the largest type in which a table is one slide's; the smallest where it is more."""
    for name in ("body", "small"):
        if len(list(split(table, area.width, area.height, room(name)))) == 1:
            return room(name)
    return room("micro")


def _row_height(row: Sequence[str], across: Sequence[float], kind: Type) -> float:
    return (
        max(height(cell, wide - 2 * _PAD_ACROSS, kind) for cell, wide in zip(row, across, strict=True)) + 2 * _PAD_ALONG
    )


def _kept(row: Sequence[str], across: Sequence[float], kind: Type) -> list[str]:
    """Return the cells of a row, none so long that the row would fill a slide; what is cut shows it."""
    high = _MOST_LINES * kind.line
    return [shortened(cell, wide - 2 * _PAD_ACROSS, high, kind) for cell, wide in zip(row, across, strict=True)]


def split(table: Table, width: float, high: float, size: float) -> Iterator[tuple[Rows, list[float], list[float]]]:
    """Yield the rows of each slide with the widths of the columns and the heights of the rows, the header's first."""
    given = [[one_row(cell) for cell in row] for row in table.rows]
    across = widths(table.headers, given, width, size)
    rows = [_kept(row, across, Type(size)) for row in given]
    head = _row_height(table.headers, across, Type(size, "bold"))
    held: list[Sequence[str]] = []
    tall = [head]
    for row in rows:
        needed = _row_height(row, across, Type(size))
        if held and sum(tall) + needed > high:
            yield held, across, tall
            held, tall = [], [head]
        held.append(row)
        tall.append(needed)
    yield held, across, tall


def _plain(table: Any, palette: Palette) -> None:  # noqa: ANN401 (python-pptx's table)
    """Take the built-in style from a table: no bands, no colours but ours."""
    properties = table._tbl.tblPr
    for name in ("firstRow", "bandRow"):
        properties.set(name, "0")
    style = properties.find(qn("a:tableStyleId"))
    if style is not None:
        # "No Style, No Grid", by the number that every version of the format knows it by.
        style.text = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"


def _cell(cell: Any, text: str, ink: Ink, ground: str) -> None:  # noqa: ANN401 (python-pptx's cell)
    cell.margin_left = cell.margin_right = Emu(_PAD_ACROSS * EMU_A_PX)
    cell.margin_top = cell.margin_bottom = Emu(_PAD_ALONG * EMU_A_PX)
    cell.vertical_anchor = MSO_ANCHOR.TOP
    cell.fill.solid()
    cell.fill.fore_color.rgb = colour_of(ground)
    write_paragraph(cell.text_frame.paragraphs[0], fit_words(text), ink)


def draw_table(
    slide: Slide,
    area: Area,
    table: Table,
    part: tuple[Rows, list[float], list[float]],
    ink: Ink,
    palette: Palette,
) -> None:
    """Draw one slide's rows of a table, at the upper edge of an area."""
    rows, across, tall = part
    place = Area(area.left, area.top, sum(across), sum(tall))
    frame = slide.shapes.add_table(len(rows) + 1, len(across), *place.emu())
    frame.name = table.caption or "table"
    describe(frame, table.caption)
    drawn = frame.table
    _plain(drawn, palette)
    for at, wide in enumerate(across):
        drawn.columns[at].width = Emu(round(wide * EMU_A_PX))
    head = replace(ink, kind=Type(ink.kind.size, "bold"))
    for number, row in enumerate([table.headers, *rows]):
        drawn.rows[number].height = Emu(round(tall[number] * EMU_A_PX))
        ground = palette.sunk if number == 0 else palette.page if number % 2 else palette.panel
        for at, text in enumerate(row):
            _cell(drawn.cell(number, at), text, head if number == 0 else ink, ground)
