"""The curve of an arc: a quadratic Bézier, bent to its northern side, in km on the projected plane."""

from __future__ import annotations

Point = tuple[float, float]
"""x and y in km, y to the north."""

STEPS = 41
"""Points along an arc: enough to look smooth at any width."""

BEND = 0.16
"""How far the control point of an arc lies off its chord, as a share of the chord (the arc goes half as far)."""


def _control(start: Point, end: Point, bend: float) -> Point:
    dx, dy = end[0] - start[0], end[1] - start[1]
    # The normal that points north, so that neighbours bend alike and far partners spread before they meet.
    normal = (-dy, dx) if dx >= 0 else (dy, -dx)
    return (start[0] + end[0]) / 2 + bend * normal[0], (start[1] + end[1]) / 2 + bend * normal[1]


def arc(start: Point, end: Point, bend: float = BEND, steps: int = STEPS) -> list[Point]:
    """Return ``steps`` points from start to end; ``bend`` below 0 bends to the south, 0 is straight."""
    control = _control(start, end, bend)
    points = []
    for i in range(steps):
        t = i / (steps - 1)
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
        points.append((a * start[0] + b * control[0] + c * end[0], a * start[1] + b * control[1] + c * end[1]))
    return points
