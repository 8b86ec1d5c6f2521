"""The arcs of the map as a picture: the strokes of the plotly map, layer over layer, thick under thin."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matplotlib.axes import Axes

from sahel.figures.lens_arcs import Arc, Stroke, stroke_order, strokes
from sahel.figures.pictures.map_plane import Plane
from sahel.figures.pictures.marks import line
from sahel.figures.tokens import Palette

_LENGTH = re.compile(r"(\d+(?:\.\d+)?)px")


def dash_of(dash: str, factor: float) -> tuple[float, ...] | None:
    """Return plotly's dash ("5px,4px") as lengths in px; None is a solid line."""
    return tuple(float(length) * factor for length in _LENGTH.findall(dash)) or None


def arcs(area: Axes, on: Plane, drawn: Sequence[Arc], palette: Palette) -> None:
    """Draw arcs, the grey ones lowest."""
    layers: list[tuple[Stroke, Arc]] = [(stroke, one) for one in drawn for stroke in strokes(one, palette, cased=True)]
    for at, (stroke, one) in enumerate(sorted(layers, key=lambda pair: stroke_order(pair[0]))):
        points = [on.point(point) for point in one.points]
        width, dash = stroke.width * on.factor, dash_of(stroke.dash, on.factor)
        line(area, points, stroke.colour, width, dash=dash, layer=2 + at / 1000)
