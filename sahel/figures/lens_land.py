"""The ground of the map: sea, distance rings, countries filled by the bloc that they belong to, bloc outlines."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import plotly.graph_objects as go

from sahel.figures.fills import Fill, fill_colour, fill_edge, fill_pattern
from sahel.figures.map_windows import FRAME
from sahel.figures.tokens import Palette, tokens
from sahel.geo.boundaries import Ring, Shape, clipped, distance_rings, horizon, inside, outline, shapes
from sahel.geo.projection import MapView

Floats = npt.NDArray[np.float32]
"""Km on paper; NaN is a gap."""

OUTLINED = ("AES", "ECOWAS")
"""Blocs with a line around them, as their tints are close in greyscale."""


def broken_line(lines: Iterable[Ring]) -> tuple[Floats, Floats]:
    """Return lines as one line with gaps, in whole km: arrays, which plotly takes and sends without looking at each."""
    gap = ((math.nan,), (math.nan,))
    parts = [part for line in lines for part in (line, gap)][:-1]
    xs, ys = (np.concatenate([part[axis] for part in parts] or [()]) for axis in (0, 1))
    return np.round(xs).astype(np.float32), np.round(ys).astype(np.float32)


def joined(rings: Iterable[Ring]) -> tuple[list[float | None], list[float | None]]:
    """Return rings as one broken line, rounded to whole km."""
    xs: list[float | None] = []
    ys: list[float | None] = []
    for x, y in rings:
        xs += [*map(round, x), None]
        ys += [*map(round, y), None]
    return xs[:-1], ys[:-1]


@lru_cache(maxsize=256)
def _areas(view: MapView, members: tuple[str, ...]) -> tuple[Floats, Floats]:
    known = seen_shapes(view)
    return broken_line(ring for iso3 in members for ring in known[iso3].rings)


def _area(outline: tuple[Floats, Floats], name: str, line: dict[str, Any], **fill: Any) -> go.Scatter:  # noqa: ANN401
    x, y = outline
    return go.Scatter(name=name, x=x, y=y, mode="lines", line=line, fill="toself", hoverinfo="skip", **fill)


def seen_shapes(view: MapView) -> Mapping[str, Shape]:
    """Return the shapes that a view shows, those of the close-up cut along its frame."""
    return inside(view, FRAME[view]) if view == "rim" else shapes(view)


def _frame() -> Ring:
    x0, y0, x1, y1 = FRAME["rim"]
    return (x0, x1, x1, x0, x0), (y0, y0, y1, y1, y0)


def sea(view: MapView, palette: Palette) -> list[go.Scatter]:
    """Return the disc up to the horizon, or what the frame of the close-up holds."""
    edge = _frame() if view == "rim" else horizon(view)
    return [_area(broken_line([edge]), "sea", {"color": palette.coast, "width": 1}, fillcolor=palette.sea)]


def by_fill(view: MapView, fills: Mapping[str, Fill]) -> dict[Fill | None, list[str]]:
    """Return the shapes of a view (ISO3) by what fills them; None is disputed territory, whoever claims it."""
    groups: dict[Fill | None, list[str]] = {}
    for iso3, shape in seen_shapes(view).items():
        groups.setdefault(None if shape.disputed else fills.get(iso3, Fill()), []).append(iso3)
    return groups


def land(view: MapView, fills: Mapping[str, Fill], palette: Palette) -> list[go.Scatter]:
    """Return one trace per fill; ``None`` is disputed territory, cross-hatched whoever claims it."""
    border, traces = tokens().line["country_border"], []
    for fill, members in by_fill(view, fills).items():
        line = {"color": fill_edge(fill, palette), "width": border}
        name = "land disputed" if fill is None else f"land {fill.bloc or 'none'} {fill.standing}"
        pattern = fill_pattern(fill, palette)
        paint = {"fillpattern": pattern} if pattern else {"fillcolor": fill_colour(fill, palette)}
        traces.append(_area(_areas(view, tuple(members)), name, line, **paint))
    return traces


def rings(view: MapView, palette: Palette) -> list[go.Scatter]:
    """Return the dotted circles at true distances from the centre."""
    circles = distance_rings(view).values()
    x, y = broken_line(clipped(circles, FRAME[view]) if view == "rim" else circles)
    line = {"color": palette.ink3, "width": 1, "dash": "1px,4px"}
    return [go.Scatter(name="rings", x=x, y=y, mode="lines", line=line, opacity=0.6, hoverinfo="skip")]


def bloc_outlines(view: MapView, fills: Mapping[str, Fill], palette: Palette) -> list[go.Scatter]:
    """Return a line around the members of each outlined bloc, their common borders left out."""
    traces = []
    for bloc in OUTLINED:
        lines = outline((iso3 for iso3, fill in fills.items() if fill.bloc == bloc), view)
        x, y = broken_line(clipped(lines, FRAME[view]) if view == "rim" else lines)
        line = {"color": getattr(palette, f"{bloc.lower()}_ink"), "width": tokens().line["bloc_border"]}
        traces.append(go.Scatter(name=f"outline {bloc}", x=x, y=y, mode="lines", line=line, hoverinfo="skip"))
    return traces
