"""Where each cell of the matrix stands: lines of columns, one under the other, so that any number of partners fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sahel.analysis.matrix import Cell, Matrix, has_cell
from sahel.facts.partner_groups import Group
from sahel.i18n import _

COLUMNS, LEAST_COLUMNS = 20, 14
"""Columns beside each other: what a screen of 1440 px can hold legibly, and for how many there is room in any case."""

TITLE_PX, HEAD_PX, GAP_PX = 20, 34, 14
ROW_PX, BODY_ROW_PX = 42, 56
"""How high a cell is, in px; one of a body has a third line, for how its member stands in it."""


@dataclass(frozen=True, slots=True)
class Band:
    """A group's columns on one line, from column ``first`` on; ``top`` and ``row_px`` in px."""

    group: Group
    partners: tuple[str, ...]
    first: int
    top: int
    row_px: int

    def row_y(self, index: int) -> float:
        """Return the middle of a row, in px from the top of the figure."""
        return self.top + TITLE_PX + HEAD_PX + (index + 0.5) * self.row_px


@dataclass(frozen=True, slots=True)
class Layout:
    """The bands of a matrix, how high the figure is (px), and how many columns wide."""

    bands: tuple[Band, ...]
    height: int
    columns: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for a cell: ``x`` in columns, ``y`` in px from the top, ``tall`` in px; ``cell`` None is a dash."""

    row: str
    partner: str
    x: float
    y: float
    tall: int
    cell: Cell | None


def group_label(group: Group) -> str:
    """Return the words above a group of columns."""
    words: dict[Group, str] = {
        "beyond": _("States beyond the region"),
        "neighbours": _("Neighbours and West Africa"),
        "among": _("Among themselves"),
        "bodies": _("Bodies, blocs and missions"),
    }
    return words[group]


def _pieces(matrix: Matrix) -> Iterator[tuple[Group, tuple[str, ...]]]:
    for group, partners in matrix.groups.items():
        for at in range(0, len(partners), COLUMNS):
            yield group, partners[at : at + COLUMNS]


def layout(matrix: Matrix) -> Layout:
    """Return the layout: groups in order, side by side where two fit on a line; those of bodies have taller rows."""
    bands: list[Band] = []
    top, column, tall = 0, 0, 0
    for group, partners in _pieces(matrix):
        row_px = BODY_ROW_PX if group == "bodies" else ROW_PX
        if column and (column + len(partners) > COLUMNS or row_px != bands[-1].row_px):
            top, column = top + tall, 0
        bands.append(Band(group, partners, column, top, row_px))
        column += len(partners) + 1
        tall = TITLE_PX + HEAD_PX + len(matrix.rows) * row_px + GAP_PX
    wide = max((band.first + len(band.partners) for band in bands), default=0)
    return Layout(tuple(bands), max(top + tall, ROW_PX), max(wide, LEAST_COLUMNS))


def spots(matrix: Matrix, placed: Layout) -> Iterator[Spot]:
    """Yield every place where a row and a column meet."""
    for band in placed.bands:
        for index, row in enumerate(matrix.rows):
            for at, partner in enumerate(band.partners):
                if has_cell(row, partner):
                    cell = matrix.cells.get((row, partner))
                    yield Spot(row, partner, band.first + at, band.row_y(index), band.row_px, cell)
