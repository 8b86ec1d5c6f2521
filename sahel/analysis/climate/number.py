"""The climate on one day: the number with its band, or "insufficient evidence", and what each event adds to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from sahel.analysis.climate.band import quantiles, score, widened
from sahel.analysis.climate.draws import drawn_sums
from sahel.analysis.climate.weighed import Days, Floats, Weighed, day_number, weigh
from sahel.analysis.climate.weights import Weights, standard_weights
from sahel.analysis.ties import Pair
from sahel.model import Event, IsoDate

Status = Literal["ok", "insufficient evidence"]


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one event adds to the score, in its points; ``weight`` is w of the formula, faded, with the modality."""

    event: Event
    value: float
    weight: float


@dataclass(frozen=True, slots=True)
class Climate:
    """The climate between two parties on a day.

    ``value``, ``low`` and ``high`` are None unless ``status`` is "ok"; ``score`` is S whatever the evidence, and is the
    sum of the contributions (the heaviest first). ``evidence`` is C + K; ``undated`` events count nothing.
    """

    pair: Pair
    on: IsoDate
    score: float
    evidence: float
    value: float | None
    low: float | None
    high: float | None
    median: float | None
    status: Status
    contributions: tuple[Contribution, ...]
    undated: int
    adjusted: tuple[str, ...]


def _faded(weighed: Weighed, on: int) -> Floats:
    """Return p * log2(1 + voices) * 2^(-age / half-life) of every event, 0 where it is yet to come."""
    age = on - weighed.middle
    return np.where(age >= 0, weighed.weight * np.exp2(-np.maximum(age, 0) / weighed.half_life), 0.0)


def _contributions(weighed: Weighed, faded: Floats, prior: float) -> tuple[Contribution, ...]:
    parts = weighed.gain * faded
    values = 100 * parts / (float(np.abs(parts).sum()) + prior)
    made = zip(weighed.events, values.tolist(), faded.tolist(), strict=True)
    found = [Contribution(event, value, weight) for event, value, weight in made if weight > 0]
    return tuple(sorted(found, key=lambda one: (-abs(one.value), one.event.event_id)))


def _band(weighed: Weighed, on: Days, value: float, weights: Weights) -> tuple[float, float, float]:
    c, k = drawn_sums(weighed, on, weights)
    low, middle, high = quantiles(score(c, k, weights.climate.prior), weights.climate)
    low, high = widened(low, np.array([value]), high, weights.climate)
    return float(low[0]), float(middle[0]), float(high[0])


def _climate(pair: Pair, weighed: Weighed, on: IsoDate, weights: Weights) -> Climate:
    faded = _faded(weighed, day_number(on))
    found = _contributions(weighed, faded, weights.climate.prior)
    evidence = float(np.abs(weighed.gain * faded).sum())
    total = sum(one.value for one in found)
    enough = evidence >= weights.climate.least_evidence
    band = _band(weighed, np.array([day_number(on)]), total, weights) if enough else (None, None, None)
    return Climate(
        pair=pair,
        on=on,
        score=total,
        evidence=evidence,
        value=total if enough else None,
        low=band[0],
        high=band[2],
        median=band[1],
        status="ok" if enough else "insufficient evidence",
        contributions=found,
        undated=weighed.undated,
        adjusted=weights.adjusted,
    )


def climate(pair: Pair, events: Iterable[Event], on: IsoDate, weights: Weights | None = None) -> Climate:
    """Return the climate of a pair on a day, both directions together. ``events``: of all time, as known by then."""
    chosen = weights or standard_weights()
    return _climate(pair, weigh(pair, events, chosen), on, chosen)


def score_of(pair: Pair, events: Iterable[Event], on: IsoDate, weights: Weights) -> tuple[float, float]:
    """Return the score and the evidence alone, without the draws: for rankings of many pairs."""
    weighed = weigh(pair, events, weights)
    parts = weighed.gain * _faded(weighed, day_number(on))
    evidence = float(np.abs(parts).sum())
    return 100 * float(parts.sum()) / (evidence + weights.climate.prior), evidence


def climate_by_direction(
    pair: Pair, events: Iterable[Event], on: IsoDate, weights: Weights | None = None
) -> dict[Pair, Climate]:
    """Return the climate of each direction, (source, target) -> climate; what both do together counts in both."""
    chosen, given = weights or standard_weights(), tuple(events)
    ways: tuple[Pair, Pair] = (pair, (pair[1], pair[0]))
    return {way: _climate(pair, weigh(pair, given, chosen, way), on, chosen) for way in ways}
