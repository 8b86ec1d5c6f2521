"""What the legend of the map says, whatever its form: samples of lines and fills with their counts, and remarks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from matplotlib.axes import Axes

from sahel.analysis.ties import Direction
from sahel.figures.alt_text import direction_counts
from sahel.figures.arcs import Point
from sahel.figures.fills import Fill, fill_colour, fill_counts, fill_label, fill_pattern
from sahel.figures.lens_map import hidden_arcs, without_place
from sahel.figures.map_labels import km_label
from sahel.figures.pictures.map_arcs import dash_of
from sahel.figures.pictures.marks import box, hatch, line
from sahel.figures.signs import ORDER, SIGNS, direction_label
from sahel.figures.tokens import Palette, tokens
from sahel.geo.boundaries import RING_DISTANCES
from sahel.geo.projection import MapView
from sahel.i18n import _, ngettext
from sahel.model import Tie

SAMPLE, BOX = 25.0, 17.0
"""How wide a sample of a line and of a fill is, in px of the desk."""

Sample = Callable[[Axes, Point, float], None]
"""Draws a sample whose left end stands at a point, with a factor."""
Rows = Sequence[tuple[Sample, str]]


def _stroke(colour: str, over: str | None, dash: str) -> Sample:
    def draw(area: Axes, at: Point, factor: float) -> None:
        ends = [at, (at[0] + SAMPLE * factor, at[1])]
        width = tokens().line["strength_1"] * factor
        line(area, ends, colour, width, dash=None if over else dash_of(dash, factor), layer=6.1)
        if over:
            line(area, ends, over, width, dash=dash_of(dash, factor), layer=6.2)

    return draw


def _swatch(fill: Fill | None, palette: Palette) -> Sample:
    def draw(area: Axes, at: Point, factor: float) -> None:
        half = 5 * factor
        where = (at[0], at[1] - half, at[0] + BOX * factor, at[1] + half)
        patch = box(area, where, fill_colour(fill, palette), edge=palette.ink3, width=0.6 * factor, layer=6.1)
        look = fill_pattern(fill, palette)
        if look:
            pitch = look["size"] * factor * 0.75
            crossed = look["shape"] == "x"
            hatch(area, patch, pitch, max(pitch * look["solidity"], 0.5), look["fgcolor"], crossed=crossed)

    return draw


def line_rows(ties: Sequence[Tie], palette: Palette) -> list[tuple[Sample, str]]:
    """Return what lines say: which way, how many, and how many are thin."""
    counts, dash = direction_counts(ties), tokens().dash

    def row(way: Direction) -> tuple[Sample, str]:
        over = palette.up if way == "contested" else None
        sample = _stroke(SIGNS[way].colour(palette), over, dash["dash_contested_overlay"] if over else "")
        return sample, f"{direction_label(way)} ({counts[way]})"

    rows = [row(way) for way in ORDER if counts[way]]
    thin = sum(tie.thin and bool(tie.events) for tie in ties)
    thin_row = _stroke(palette.up, None, dash["dash_thin"]), f"{_('thin: one publisher only')} ({thin})"
    return [*rows, *([thin_row] if thin else [])]


def fill_rows(fills: Mapping[str, Fill], palette: Palette) -> list[tuple[Sample, str]]:
    """Return what fills say: the blocs and the standing in them, and what is disputed."""
    counted: list[tuple[Fill | None, str]] = [
        (fill, f"{fill_label(fill)} ({n})") for fill, n in fill_counts(fills.values())
    ]
    counted += [(None, _("disputed territory"))]
    return [(_swatch(fill, palette), label) for fill, label in counted]


def line_remarks(ties: Sequence[Tie], view: MapView) -> list[str]:
    """Return what must be said of the lines besides: what their width means, and how many ties have none."""
    hidden, bodies = hidden_arcs(ties, view), without_place(ties, view)
    said = [_("wider line: more entries in force")]
    if hidden:
        said.append(ngettext("{n} more is hidden.", "{n} more are hidden.", hidden).format(n=hidden))
    if bodies:
        text = ngettext("{n} with a body (ECOWAS) has no line.", "{n} with bodies (ECOWAS) have no line.", bodies)
        said.append(text.format(n=bodies))
    return said


def ground_remarks() -> list[str]:
    """Return what must be said of the ground: what the rings are, and that distance shrinks."""
    near, far = (km_label(distance) for distance in (RING_DISTANCES[0], RING_DISTANCES[-1]))
    return [_("dotted rings: {near} to {far}").format(near=near, far=far), _("distance shrinks outwards")]
