"""Days as places along a picture, and which of them carry a word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sahel.figures.dates import months
from sahel.model import IsoDate

_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
"""Months between two ticks, the first that leaves room for their words."""


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days between two places, in px."""

    first: IsoDate
    last: IsoDate
    left: float
    right: float

    @property
    def px_a_day(self) -> float:
        """How many px a day takes."""
        span = (date.fromisoformat(self.last) - date.fromisoformat(self.first)).days
        return (self.right - self.left) / max(span, 1)

    def x(self, day: IsoDate) -> float:
        """Return where a day stands; one outside stands at the edge."""
        inside = min(max(day, self.first), self.last)
        passed = (date.fromisoformat(inside) - date.fromisoformat(self.first)).days
        return self.left + passed * self.px_a_day

    def ticks(self, room: float, least: int = 1) -> list[IsoDate]:
        """Return first days of months, evenly and at least ``least`` months apart, each with at least ``room`` px."""
        within = [day for day in months(self.first, self.last) if day >= self.first]
        wide = 30.44 * self.px_a_day
        step = next((step for step in _STEPS if step >= least and step * wide >= room), _STEPS[-1])
        return [day for day in within if (int(day[:4]) * 12 + int(day[5:7]) - 1) % step == 0]
