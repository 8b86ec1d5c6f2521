"""The ground of the map as a picture: sea, countries with their fills and hatches, distance rings, bloc outlines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from matplotlib.axes import Axes

from sahel.figures.fills import Fill, fill_colour, fill_edge, fill_pattern
from sahel.figures.lens_land import OUTLINED, by_fill, seen_shapes
from sahel.figures.map_windows import FRAME
from sahel.figures.pictures.map_plane import Plane
from sahel.figures.pictures.marks import filled, hatch, line, outline_path
from sahel.figures.tokens import Palette, tokens
from sahel.geo.boundaries import Ring, clipped, distance_rings, horizon, outline

_SUBJECT_FACTOR = 1.3
"""How much wider the line around the subject is than that around a bloc."""


def _kept(lines: Iterable[Ring], on: Plane) -> list[Ring]:
    return on.rings(clipped(lines, FRAME["rim"]) if on.view == "rim" else lines)


def _sea(area: Axes, on: Plane, palette: Palette) -> None:
    x0, y0, x1, y1 = FRAME["rim"]
    frame: Ring = ((x0, x1, x1, x0, x0), (y0, y0, y1, y1, y0))
    edge = outline_path(on.rings([frame if on.view == "rim" else horizon(on.view)]))
    filled(area, edge, palette.sea, edge=palette.coast, width=on.factor * 0.8, layer=0.5)


def _land(area: Axes, on: Plane, fills: Mapping[str, Fill], palette: Palette) -> None:
    shapes, border = seen_shapes(on.view), tokens().line["country_border"]
    for fill, members in by_fill(on.view, fills).items():
        path = outline_path(on.rings(ring for iso3 in members for ring in shapes[iso3].rings))
        edge = fill_edge(fill, palette)
        patch = filled(area, path, fill_colour(fill, palette), edge=edge, width=border * on.factor)
        look = fill_pattern(fill, palette)
        if look:
            pitch = look["size"] * on.factor * 0.75
            width = max(pitch * look["solidity"], 0.5)
            hatch(area, patch, pitch, width, look["fgcolor"], crossed=look["shape"] == "x")


def _rings(area: Axes, on: Plane, palette: Palette) -> None:
    for x, y in _kept(distance_rings(on.view).values(), on):
        dash, width = (on.factor * 0.6, on.factor * 2.4), on.factor * 0.6
        line(area, list(zip(x, y, strict=True)), palette.ink3, width, dash=dash, alpha=0.6, layer=1.5)


def _outlined(area: Axes, on: Plane, states: Iterable[str], colour: str, width: float) -> None:
    for x, y in _kept(outline(states, on.view), on):
        line(area, list(zip(x, y, strict=True)), colour, width, layer=1.6)


def ground(area: Axes, on: Plane, fills: Mapping[str, Fill], subject: Iterable[str], palette: Palette) -> None:
    """Draw everything below the arcs; ``subject`` are parties with a line around them (a bloc: its members)."""
    width, named = tokens().line["bloc_border"] * on.factor, set(subject)
    _sea(area, on, palette)
    _land(area, on, fills, palette)
    _rings(area, on, palette)
    for bloc in OUTLINED:
        states = [iso3 for iso3, fill in fills.items() if fill.bloc == bloc]
        _outlined(area, on, states, getattr(palette, f"{bloc.lower()}_ink"), width)
    about = {iso3 for iso3, fill in fills.items() if fill.bloc in named} | named
    _outlined(area, on, about, palette.ink, width * _SUBJECT_FACTOR)
