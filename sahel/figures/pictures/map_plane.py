"""From km on paper to px of a picture: the window of a view is fitted whole, in the middle."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sahel.figures.arcs import Point
from sahel.figures.map_labels import ROOM_KM_A_PX
from sahel.figures.map_windows import WINDOW
from sahel.geo.boundaries import Ring
from sahel.geo.projection import MapView


@dataclass(frozen=True, slots=True)
class Plane:
    """How a view lies on a picture: ``scale`` km a px, and the km at the left and lower edge."""

    view: MapView
    scale: float
    left: float
    low: float

    @property
    def factor(self) -> float:
        """Px of the picture for each px of the desk: the map's names, signs and strokes grow with the map."""
        return ROOM_KM_A_PX[0] / self.scale

    def point(self, at: Point) -> Point:
        """Return where a point in km stands, in px."""
        return (at[0] - self.left) / self.scale, (at[1] - self.low) / self.scale

    def rings(self, rings: Iterable[Ring]) -> list[Ring]:
        """Return rings in px."""
        return [
            (
                tuple((one - self.left) / self.scale for one in x),
                tuple((one - self.low) / self.scale for one in y),
            )
            for x, y in rings
        ]


def plane(view: MapView, width: int, height: int, foot: float = 0.0) -> Plane:
    """Return how a view lies on a picture of so many px, above ``foot`` px that are not the map's."""
    x0, y0, x1, y1 = WINDOW[view]
    scale = max((x1 - x0) / width, (y1 - y0) / (height - foot))
    low = (y0 + y1 - (height - foot) * scale) / 2 - foot * scale
    return Plane(view, scale, (x0 + x1 - width * scale) / 2, low)


def room_beside(view: MapView, width: int, height: int) -> float:
    """Return how many px lie on either side of a view's window."""
    left, _low, right, _high = WINDOW[view]
    return (width - (right - left) / plane(view, width, height).scale) / 2
