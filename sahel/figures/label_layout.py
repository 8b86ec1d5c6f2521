"""Where names stand beside their dots so that none covers a dot or another name; one without room is left out.

Names have the same size in pixels on every screen while the map grows, so a place must be free at every scale asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sahel.figures.arcs import Point
from sahel.geo.boundaries import Box

DOT_PX = 6.0
"""Half the width of a dot with its ring and a little air."""

LETTER_SHARE = 0.58
"""Mean width of a letter as a share of the size of its type: semi-bold, generously."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place beside a dot: which side of the text stands there, and how far off the dot, in px, y upwards."""

    anchor: str
    dx: int
    dy: int


_AROUND = (
    Spot("left", 9, 0),
    Spot("right", -9, 0),
    Spot("center", 0, 14),
    Spot("center", 0, -14),
    Spot("left", 7, 10),
    Spot("right", -7, 10),
    Spot("left", 7, -10),
    Spot("right", -7, -10),
)


@dataclass(frozen=True, slots=True)
class Name:
    """A text to place: where its dot is (km), its size in px, and the spot that a person chose for it, if one did.

    ``lead``: room that a sign takes between the dot and the text, in px.
    """

    id: str
    text: str
    at: Point
    size: int
    chosen: Spot | None = None
    lead: int = 0

    @property
    def extent(self) -> tuple[float, float]:
        """Width and height in px."""
        return len(self.text) * self.size * LETTER_SHARE + self.lead, self.size + 2.0


def box_of(name: Name, spot: Spot, scale: float) -> Box:
    """Return what a name covers at a spot, in px from the centre of the map; ``scale`` is km a px."""
    wide, high = name.extent
    x, y = name.at[0] / scale + spot.dx, name.at[1] / scale + spot.dy
    left = {"left": x, "right": x - wide}.get(spot.anchor, x - wide / 2)
    return left, y - high / 2, left + wide, y + high / 2


def dot_box(at: Point, scale: float) -> Box:
    """Return what a dot covers, in px."""
    x, y = at[0] / scale, at[1] / scale
    return x - DOT_PX, y - DOT_PX, x + DOT_PX, y + DOT_PX


def overlap(a: Box, b: Box) -> bool:
    """Tell whether two boxes share more than an edge."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _within(box: Box, window: Box, scale: float) -> bool:
    x0, y0, x1, y1 = (side / scale for side in window)
    return box[0] >= x0 and box[1] >= y0 and box[2] <= x1 and box[3] <= y1


def arrange(
    names: Iterable[Name],
    dots: Sequence[Point],
    scales: Sequence[float],
    window: Box,
    taken: Sequence[tuple[Box, ...]] = (),
) -> dict[str, Spot]:
    """Return a spot for each name that finds one, the first names first.

    ``taken``: what is covered already, each as its box at every scale.
    """
    covered = [[dot_box(at, scale) for at in dots] + [boxes[i] for boxes in taken] for i, scale in enumerate(scales)]
    found: dict[str, Spot] = {}
    for name in names:
        for spot in (*([name.chosen] if name.chosen else []), *_AROUND):
            boxes = [box_of(name, spot, scale) for scale in scales]
            inside = all(_within(box, window, scale) for box, scale in zip(boxes, scales, strict=True))
            if inside and not any(overlap(box, one) for box, held in zip(boxes, covered, strict=True) for one in held):
                found[name.id] = spot
                for held, box in zip(covered, boxes, strict=True):
                    held.append(box)
                break
    return found
