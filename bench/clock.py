"""Measuring: a figure with its unit and what we want of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value. ``want`` is the bound that the project sets itself, None where it sets none."""

    name: str
    value: float
    unit: str
    want: float | None = None

    def line(self) -> str:
        """Return the figure as a line of the report, with its share of the bound."""
        share = f"   {self.value / self.want:5.2f} of the {self.want:g} {self.unit} wanted" if self.want else ""
        return f"{self.name:<44}{self.value:>12,.4g} {self.unit:<16}{share}".rstrip()


def seconds(action: Callable[[], object]) -> float:
    """Return how long one call takes, in seconds."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def typical(action: Callable[[], object], times: int) -> float:
    """Return the median duration of several calls, in seconds."""
    return median(seconds(action) for _ in range(times))
