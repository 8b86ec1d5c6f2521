"""What each view of the map shows at first, and where a party stands in it.

A capital outside the window is drawn on its edge, at its true bearing from the centre: in the close-up that is the
frame, on which all far partners stand.
"""

from __future__ import annotations

from collections.abc import Mapping

from sahel.facts.capitals import capital
from sahel.figures.arcs import Point
from sahel.geo.boundaries import Box
from sahel.geo.projection import MapView, project

WINDOW: Mapping[MapView, Box] = {
    "lens": (-3150, -1120, 3150, 2420),
    "rim": (-2720, -1150, 2720, 1580),
    "phone": (-2060, -1000, 2060, 2380),
}
"""What is seen at first, in km on paper; around the close-up's frame that leaves room for the names."""

FRAME: Mapping[MapView, Box] = {
    "lens": (-3050, -1060, 3050, 2330),
    "rim": (-2260, -1085, 2260, 1085),
    "phone": (-1960, -940, 1960, 2130),
}
"""Where parties are drawn: those farther out stand on this edge."""

KM_A_PX: Mapping[MapView, tuple[float, ...]] = {"lens": (6.9, 5.1), "rim": (5.9, 4.3), "phone": (11.9,)}
"""Km on paper that a pixel stands for: on a desk of 1440 and of 1920 pixels, on a phone of 390."""


def on_frame(point: Point, view: MapView) -> Point:
    """Return a point, or where the straight line to it from the centre leaves the frame."""
    x, y = point
    x0, y0, x1, y1 = FRAME[view]
    share = min(1.0, (x1 if x > 0 else x0) / x if x else 1.0, (y1 if y > 0 else y0) / y if y else 1.0)
    return x * share, y * share


def place_of(entity: str, view: MapView) -> Point | None:
    """Return where a party's arcs begin or end on the map, in km; None for a body that has no such place."""
    seat = capital(entity)
    if seat is None:
        return None
    x, y = project(seat[1], seat[2], view)
    return on_frame((float(x), float(y)), view)


def is_outside(entity: str, view: MapView) -> bool:
    """Tell whether a party's capital lies beyond the frame."""
    seat, at = capital(entity), place_of(entity, view)
    if seat is None or at is None:
        return False
    x, y = project(seat[1], seat[2], view)
    return abs(float(x) - at[0]) + abs(float(y) - at[1]) > 1
