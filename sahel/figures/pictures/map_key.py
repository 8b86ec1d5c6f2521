"""The legend in the corners of the map, where the oceans are: lines at the left, fills at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matplotlib.axes import Axes

from sahel.figures.fills import Fill
from sahel.figures.pictures.map_items import BOX, SAMPLE, Rows, fill_rows, ground_remarks, line_remarks, line_rows
from sahel.figures.pictures.map_plane import Plane
from sahel.figures.pictures.marks import box, words
from sahel.figures.pictures.measure import text_width
from sahel.figures.tokens import Palette
from sahel.model import Tie

_ROW, _GAP, _PAD, _TYPE, _SMALL = 17.0, 8.0, 9.0, 11.0, 9.5
"""Sizes in px of the desk: a row, the gap between a sample and its words, the margin, and two sizes of type."""


def _extent(rows: Rows, feet: Sequence[str], sample: float, factor: float) -> tuple[float, float]:
    labels = [label for _sample, label in rows]
    wide = max((text_width(label, _TYPE * factor) for label in labels), default=0.0) + (sample + _GAP) * factor
    wide = max([wide, *(text_width(foot, _SMALL * factor) for foot in feet)])
    return wide + 2 * _PAD * factor, (len(labels) + len(feet)) * _ROW * factor + 1.4 * _PAD * factor


def _panel(area: Axes, rows: Rows, feet: Sequence[str], right: float | None, factor: float, palette: Palette) -> None:
    """Draw a legend in the lower left corner, or in the lower right one, whose edge ``right`` is."""
    sample = SAMPLE if right is None else BOX
    wide, high = _extent(rows, feet, sample, factor)
    left = 1.0 if right is None else right - wide
    box(area, (left, 1, left + wide, high), palette.panel, edge=palette.rule, width=0.6 * factor, layer=6.0)
    x, y = left + _PAD * factor, high - (_PAD * 0.7 + _ROW / 2) * factor
    for draw, label in rows:
        draw(area, (x, y), factor)
        words(area, (x + (sample + _GAP) * factor, y), label, _TYPE * factor, palette.ink, layer=6.3)
        y -= _ROW * factor
    for foot in feet:
        words(area, (x, y), foot, _SMALL * factor, palette.ink2, layer=6.3)
        y -= _ROW * factor


def corner_keys(
    area: Axes, on: Plane, ties: Sequence[Tie], fills: Mapping[str, Fill], width: int, palette: Palette
) -> None:
    """Draw the legend of the lines at the lower left of a picture, that of the fills at the lower right."""
    _panel(area, line_rows(ties, palette), line_remarks(ties, on.view), None, on.factor, palette)
    _panel(area, fill_rows(fills, palette), ground_remarks(), width - 1.0, on.factor, palette)
