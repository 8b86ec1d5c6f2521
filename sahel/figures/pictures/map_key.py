"""The legend on the map as a picture: what a line says with its count, what a width says, what fills the countries."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from matplotlib.axes import Axes

from sahel.analysis.ties import Direction
from sahel.figures.alt_text import direction_counts
from sahel.figures.arcs import Point
from sahel.figures.fills import Fill, fill_colour, fill_counts, fill_label, fill_pattern
from sahel.figures.map_labels import km_label
from sahel.figures.pictures.map_arcs import dash_of
from sahel.figures.pictures.map_plane import Plane
from sahel.figures.pictures.marks import box, hatch, line, words
from sahel.figures.pictures.measure import text_width
from sahel.figures.signs import ORDER, SIGNS, direction_label
from sahel.figures.tokens import Palette, tokens
from sahel.geo.boundaries import RING_DISTANCES
from sahel.i18n import _
from sahel.model import Tie

_ROW, _SAMPLE, _GAP, _PAD, _TYPE, _SMALL = 17.0, 25.0, 8.0, 9.0, 11.0, 9.5
"""Sizes in px of the desk: a row, the sample before its words, the gap between, the margin, and two sizes of type."""

_BOX = 17.0
"""Width of a sample of a fill."""

Sample = Callable[[Axes, Point, float], None]
"""Draws a sample whose left end stands at a point, with a factor."""
Rows = Sequence[tuple[Sample, str]]


def _stroke(colour: str, over: str | None, dash: str) -> Sample:
    def draw(area: Axes, at: Point, factor: float) -> None:
        ends = [at, (at[0] + _SAMPLE * factor, at[1])]
        width = tokens().line["strength_1"] * factor
        line(area, ends, colour, width, dash=None if over else dash_of(dash, factor), layer=6.1)
        if over:
            line(area, ends, over, width, dash=dash_of(dash, factor), layer=6.2)

    return draw


def _swatch(fill: Fill | None, palette: Palette) -> Sample:
    def draw(area: Axes, at: Point, factor: float) -> None:
        half = 5 * factor
        where = (at[0], at[1] - half, at[0] + _BOX * factor, at[1] + half)
        patch = box(area, where, fill_colour(fill, palette), edge=palette.ink3, width=0.6 * factor, layer=6.1)
        look = fill_pattern(fill, palette)
        if look:
            pitch = look["size"] * factor * 0.75
            crossed = look["shape"] == "x"
            hatch(area, patch, pitch, max(pitch * look["solidity"], 0.5), look["fgcolor"], crossed=crossed)

    return draw


def _lines(ties: Sequence[Tie], palette: Palette) -> list[tuple[Sample, str]]:
    counts, dash = direction_counts(ties), tokens().dash

    def row(way: Direction) -> tuple[Sample, str]:
        over = palette.up if way == "contested" else None
        sample = _stroke(SIGNS[way].colour(palette), over, dash["dash_contested_overlay"] if over else "")
        return sample, f"{direction_label(way)} ({counts[way]})"

    rows = [row(way) for way in ORDER if counts[way]]
    thin = sum(tie.thin and bool(tie.events) for tie in ties)
    thin_row = _stroke(palette.up, None, dash["dash_thin"]), f"{_('thin: one publisher only')} ({thin})"
    return [*rows, *([thin_row] if thin else [])]


def _blocs(fills: Mapping[str, Fill], palette: Palette) -> list[tuple[Sample, str]]:
    counted: list[tuple[Fill | None, str]] = [
        (fill, f"{fill_label(fill)} ({n})") for fill, n in fill_counts(fills.values())
    ]
    counted += [(None, _("disputed territory"))]
    return [(_swatch(fill, palette), label) for fill, label in counted]


def _extent(rows: Rows, feet: Sequence[str], sample: float, factor: float) -> tuple[float, float]:
    labels = [label for _sample, label in rows]
    wide = max((text_width(label, _TYPE * factor) for label in labels), default=0.0) + (sample + _GAP) * factor
    wide = max([wide, *(text_width(foot, _SMALL * factor) for foot in feet)])
    return wide + 2 * _PAD * factor, (len(labels) + len(feet)) * _ROW * factor + 1.4 * _PAD * factor


def _panel(area: Axes, rows: Rows, feet: Sequence[str], right: float | None, factor: float, palette: Palette) -> None:
    """Draw a legend in the lower left corner, or in the lower right one, whose edge ``right`` is."""
    sample = _SAMPLE if right is None else _BOX
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


def key(area: Axes, on: Plane, ties: Sequence[Tie], fills: Mapping[str, Fill], width: int, palette: Palette) -> None:
    """Draw the legend of the lines at the lower left of a picture, that of the fills at the lower right."""
    factor = on.factor
    far = _("dotted rings: {near} to {far}").format(near=km_label(RING_DISTANCES[0]), far=km_label(RING_DISTANCES[-1]))
    _panel(area, _lines(ties, palette), [_("wider line: more entries in force")], None, factor, palette)
    _panel(area, _blocs(fills, palette), [far, _("distance shrinks outwards")], width - 1.0, factor, palette)
