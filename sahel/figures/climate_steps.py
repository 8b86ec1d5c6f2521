"""A climate as steps: where its line runs, where it stops, and the outline of its band."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sahel.analysis.climate import Line
from sahel.analysis.climate.weighed import Floats
from sahel.model import IsoDate


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch over which the line is drawn (or is not): from the first of its days to ``end``."""

    drawn: bool
    first: int
    last: int
    start: IsoDate
    end: IsoDate


def runs(line: Line) -> tuple[Run, ...]:
    """Return the stretches of a line; each ends where the next begins, the last on the last day."""
    found: list[tuple[bool, int, int]] = []
    for at, drawn in enumerate(map(bool, line.drawn)):
        if found and found[-1][0] == drawn:
            found[-1] = (drawn, found[-1][1], at)
        else:
            found.append((drawn, at, at))
    last = len(line.days) - 1
    return tuple(Run(drawn, first, to, line.days[first], line.days[min(to + 1, last)]) for drawn, first, to in found)


def stepped(days: Sequence[IsoDate], values: Sequence[float]) -> Iterator[tuple[IsoDate, float]]:
    """Yield the corners of steps: each value holds until the next day."""
    for at, value in enumerate(values):
        yield days[at], value
        if at + 1 < len(days):
            yield days[at + 1], value


def closed_days(line: Line, run: Run) -> list[IsoDate]:
    """Return the days of a run, and the day on which it ends where that is another."""
    own = list(line.days[run.first : run.last + 1])
    return own if own[-1] == run.end else [*own, run.end]


def step_corners(line: Line, run: Run, values: Floats) -> list[tuple[IsoDate, float]]:
    """Return the corners of the steps of a run, of one of the line's arrays; the last value holds to its end."""
    days, held = closed_days(line, run), [float(value) for value in values[run.first : run.last + 1]]
    return list(stepped(days, [*held, *held[-1:] * (len(days) - len(held))]))


def band_outline(line: Line, run: Run) -> list[tuple[IsoDate, float]]:
    """Return the closed outline of the band of a run: along its upper edge, and back along its lower."""
    days, part = closed_days(line, run), slice(run.first, run.last + 1)
    upper = list(stepped(days, [float(value) for value in line.high[part]]))
    lower = list(stepped(days, [float(value) for value in line.low[part]]))
    return [*upper, *reversed(lower)]
