"""How much the ranking of relations hangs on each constant: each halved and half as large again, one at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sahel.analysis.climate import Weights, adjust, adjustable, standard_weights
from sahel.analysis.climate.number import score_of
from sahel.analysis.climate.weighed import Floats
from sahel.analysis.ties import Pair
from sahel.errors import BadFilterError
from sahel.model import Event, IsoDate

_OF_THE_NUMBER = ("prior", "modality_weight.", "goldstein.", "half_life.")
"""What the number itself hangs on; the rest is about its band and its drawing."""

CHANGE = 0.5


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """A constant, its value, and the rank correlation (Spearman) of all pairs with it less and more by half.

    The lowest over the days looked at; None where the changed value makes no sense (a share above 1) or fewer than
    three pairs have evidence.
    """

    name: str
    value: float
    less: float | None
    more: float | None


def _ranks(values: Floats) -> Floats:
    """Return ranks, the mean rank for equals."""
    _, group, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return np.asarray(last[group] - (counts[group] - 1) / 2, dtype=np.float64)


def spearman(a: Floats, b: Floats) -> float | None:
    """Return the rank correlation of two lists of numbers; None for fewer than three, or all equal."""
    x, y = _ranks(a), _ranks(b)
    if len(x) < 3 or x.std() == 0 or y.std() == 0:
        return None
    return float(np.corrcoef(x, y)[0, 1])


def _scores(pairs: Mapping[Pair, Sequence[Event]], day: IsoDate, weights: Weights) -> tuple[Floats, Floats]:
    found = np.array([score_of(pair, events, day, weights) for pair, events in pairs.items()], dtype=np.float64)
    return found[:, 0], found[:, 1]


class _Ranking:
    """The ranking of pairs by standard weights, and how another set of weights would have it."""

    def __init__(self, pairs: Mapping[Pair, Sequence[Event]], days: Sequence[IsoDate]) -> None:
        self._pairs, self._days, self._standard = pairs, days, standard_weights()
        self._scores = {day: _scores(pairs, day, self._standard) for day in days}

    def under(self, name: str, value: float) -> float | None:
        """Return the lowest correlation over the days, of the pairs that have any evidence."""
        try:
            weights = adjust(self._standard, {name: value})
        except BadFilterError:
            return None
        found = []
        for day in self._days:
            scores, evidence = self._scores[day]
            shown = evidence > 0
            found.append(spearman(scores[shown], _scores(self._pairs, day, weights)[0][shown]))
        return min((one for one in found if one is not None), default=None)


def sensitivity(pairs: Mapping[Pair, Sequence[Event]], days: Sequence[IsoDate]) -> tuple[Sensitivity, ...]:
    """Return the sensitivity of every constant on which the number hangs, the most telling first."""
    ranking, found = _Ranking(pairs, days), []
    for name, value in adjustable(standard_weights()).items():
        if name.startswith(_OF_THE_NUMBER) and value:
            less, more = (ranking.under(name, value * (1 + way * CHANGE)) for way in (-1, 1))
            found.append(Sensitivity(name, value, less, more))
    return tuple(sorted(found, key=lambda one: min((r for r in (one.less, one.more) if r is not None), default=1.0)))
