"""The legend below the map, where a picture has no room beside it: samples and remarks in rows, as many as it takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes

from sahel.figures.fills import Fill
from sahel.figures.pictures.map_items import BOX, SAMPLE, Sample, fill_rows, ground_remarks, line_remarks, line_rows
from sahel.figures.pictures.marks import box, words
from sahel.figures.pictures.measure import text_width
from sahel.figures.tokens import Palette
from sahel.geo.projection import MapView
from sahel.model import Tie

_ROW, _GAP, _BETWEEN, _TYPE, _LEFT = 17.0, 7.0, 18.0, 10.5, 6.0
"""Sizes in px of the desk: a row, the gap between a sample and its words, that between items, the type, the margin."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A sample with its words, or words alone."""

    draw: Sample | None
    before: float
    text: str

    def width(self, factor: float) -> float:
        """How much of a row it takes, in px."""
        return (self.before + _BETWEEN) * factor + text_width(self.text, _TYPE * factor)


@dataclass(frozen=True, slots=True)
class Strip:
    """The legend in its rows, and how much larger than at the desk it is."""

    rows: tuple[tuple[_Item, ...], ...]
    factor: float

    @property
    def height(self) -> float:
        """Its height in px."""
        return (len(self.rows) + 0.5) * _ROW * self.factor


def _items(ties: Sequence[Tie], fills: Mapping[str, Fill], view: MapView, palette: Palette) -> list[list[_Item]]:
    lines = [_Item(draw, SAMPLE + _GAP, text) for draw, text in line_rows(ties, palette)]
    blocs = [_Item(draw, BOX + _GAP, text) for draw, text in fill_rows(fills, palette)]
    return [
        [*lines, *(_Item(None, 0.0, text) for text in line_remarks(ties, view))],
        [*blocs, *(_Item(None, 0.0, text) for text in ground_remarks())],
    ]


def _broken(items: Sequence[_Item], width: float, factor: float) -> list[tuple[_Item, ...]]:
    rows: list[list[_Item]] = [[]]
    for item in items:
        if rows[-1] and _LEFT * factor + sum(one.width(factor) for one in [*rows[-1], item]) > width:
            rows.append([])
        rows[-1].append(item)
    return [tuple(row) for row in rows]


def strip(
    ties: Sequence[Tie], fills: Mapping[str, Fill], view: MapView, width: float, factor: float, palette: Palette
) -> Strip:
    """Return the legend as it is set ``width`` px wide: lines first, then fills on rows of their own."""
    groups = _items(ties, fills, view, palette)
    return Strip(tuple(row for items in groups for row in _broken(items, width, factor)), factor)


def draw_strip(area: Axes, made: Strip, width: float, palette: Palette) -> None:
    """Draw the legend at the lower edge of a picture, over whatever lies there."""
    factor, y = made.factor, made.height - _ROW * 0.7 * made.factor
    box(area, (0, 0, width, made.height), palette.panel, layer=6.0)
    for row in made.rows:
        x = _LEFT * factor
        for item in row:
            if item.draw:
                item.draw(area, (x, y), factor)
            colour = palette.ink if item.draw else palette.ink2
            words(area, (x + item.before * factor, y), item.text, _TYPE * factor, colour, layer=6.3)
            x += item.width(factor)
        y -= _ROW * factor
