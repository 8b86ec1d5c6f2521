"""The climate over a period: the exact number, and what is drawn (the median of the draws, with its band)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from sahel.analysis.climate.band import quantiles, score, widened
from sahel.analysis.climate.draws import drawn_sums, sums
from sahel.analysis.climate.weighed import Days, Floats, Weighed, day_number, weigh
from sahel.analysis.climate.weights import Weights, standard_weights
from sahel.analysis.period import months_before
from sahel.analysis.ties import Pair
from sahel.facts.constants import ClimateConstants
from sahel.model import Event, IsoDate

Step = Literal["week", "month"]


@dataclass(frozen=True, slots=True)
class Line:
    """A climate over time; all arrays have one element a day of ``days``.

    ``score`` and ``evidence`` are exact. ``median``, ``low`` and ``high`` are for drawing, and only where ``drawn``:
    a line begins and ends at two different bars of evidence and bridges short gaps, so that it does not flicker.
    ``enough`` is the exact bar: where the number itself may be shown.
    """

    pair: Pair
    days: tuple[IsoDate, ...]
    score: Floats
    evidence: Floats
    median: Floats
    low: Floats
    high: Floats
    drawn: NDArray[np.bool_]
    enough: NDArray[np.bool_]
    adjusted: tuple[str, ...]


def grid_days(since: IsoDate, until: IsoDate, step: Step) -> tuple[IsoDate, ...]:
    """Return the days of a period a week or a month apart, counted back from its last, which is always one of them."""
    days = [until]
    while True:
        week = (date.fromisoformat(until) - timedelta(days=7 * len(days))).isoformat() if step == "week" else ""
        day = week or months_before(until, len(days))
        if day < since:
            return tuple(reversed(days))
        days.append(day)


def _bridged(shown: NDArray[np.bool_], days: Days, most: int) -> NDArray[np.bool_]:
    at = np.flatnonzero(shown)
    for before, after in pairwise(at):
        if days[after] - days[before] < most:
            shown[before:after] = True
    return shown


def drawn_where(evidence: Floats, days: Days, how: ClimateConstants) -> NDArray[np.bool_]:
    """Return where a line is drawn: from the upper bar of evidence on, down to the lower, over short gaps."""
    shown = np.zeros(len(evidence), dtype=bool)
    on = False
    for at, found in enumerate(evidence):
        on = found >= (how.leave_evidence if on else how.least_evidence)
        shown[at] = on
    return _bridged(shown, days, how.bridge_days)


def _line(pair: Pair, weighed: Weighed, days: tuple[IsoDate, ...], weights: Weights) -> Line:
    how, grid = weights.climate, np.array([day_number(day) for day in days], dtype=np.int64)
    c, k = sums(weighed, grid)
    exact, evidence = score(c, k, how.prior), c + k
    low, middle, high = quantiles(score(*drawn_sums(weighed, grid, weights), how.prior), how)
    low, high = widened(low, exact, high, how)
    drawn = drawn_where(evidence, grid, how)
    enough = evidence >= how.least_evidence
    return Line(pair, days, exact, evidence, middle, low, high, drawn, enough, weights.adjusted)


def climate_line(
    pair: Pair,
    events: Iterable[Event],
    since: IsoDate,
    until: IsoDate,
    step: Step = "month",
    weights: Weights | None = None,
    way: Pair | None = None,
) -> Line:
    """Return the climate of a pair (or of one direction, ``way``) over a period. ``events``: of all time, as known."""
    chosen = weights or standard_weights()
    return _line(pair, weigh(pair, events, chosen, way), grid_days(since, until, step), chosen)
