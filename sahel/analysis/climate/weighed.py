"""Events as columns of numbers: what each adds to the climate on the day it happens, and how fast that fades."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from sahel.analysis.climate.weights import Weights
from sahel.analysis.corroborate import lead
from sahel.analysis.ties import Pair, pair_of
from sahel.facts.claim_types import claim_types
from sahel.model import Event, IsoDate

Floats = NDArray[np.float64]
Days = NDArray[np.int64]
"""Days as numbers: those of ``date.toordinal``."""

_SIGN = {"strengthens": 1.0, "weakens": -1.0, "neutral": 0.0}


def day_number(day: IsoDate) -> int:
    """Return a day as a number that can be reckoned with."""
    return date.fromisoformat(day).toordinal()


@dataclass(frozen=True, slots=True)
class Weighed:
    """The events of a pair that weigh anything, in the order of their ids; all arrays have one element an event.

    ``events`` are the records, empty where only numbers were asked for.
    ``gain`` is sign * |Goldstein| / 10 * weight of the modality; ``start`` and ``end`` bound the day; ``half_life`` is
    in days. ``undated`` counts events that weigh nothing as nobody knows their day.
    """

    events: tuple[Event, ...]
    ids: tuple[str, ...]
    start: Days
    end: Days
    p: Floats
    voices: NDArray[np.int64]
    gain: Floats
    half_life: Floats
    undated: int

    @property
    def middle(self) -> Days:
        """The day in the middle of each interval: that from which an event counts in the number itself."""
        return (self.start + self.end) // 2

    @property
    def weight(self) -> Floats:
        """p times log2(1 + voices): the weight of each event on its day, without its gain."""
        return np.asarray(self.p * np.log2(1.0 + self.voices), dtype=np.float64)


def gain(event: Event, weights: Weights) -> float:
    """Return sign * |Goldstein| / 10 * weight of the modality: what one unit of an event's weight adds."""
    size = abs(weights.goldstein[event.type]) / 10
    return _SIGN[event.effect] * size * weights.modality_weight[lead(event.claims).modality]


def is_of_pair(event: Event, pair: Pair) -> bool:
    """Whether an event, dated or not, bears on the tie of two parties."""
    return claim_types()[event.type].makes_tie and {event.source, event.target} == set(pair)


def _goes(event: Event, way: Pair) -> bool:
    # What both do together goes both ways; the first of its parties is only the one named first.
    return claim_types()[event.type].symmetric or event.pair == way


def _columns(events: Sequence[Event], weights: Weights, undated: int) -> Weighed:
    return Weighed(
        events=tuple(events),
        ids=tuple(one.event_id for one in events),
        start=np.array([day_number(one.date_start or "") for one in events], dtype=np.int64),
        end=np.array([day_number(one.date_end or "") for one in events], dtype=np.int64),
        p=np.array([one.p for one in events], dtype=np.float64),
        voices=np.array([one.n_sources for one in events], dtype=np.int64),
        gain=np.array([gain(one, weights) for one in events], dtype=np.float64),
        half_life=np.array([weights.half_life[one.type] for one in events], dtype=np.float64),
        undated=undated,
    )


def weigh(pair: Pair, events: Iterable[Event], weights: Weights, way: Pair | None = None) -> Weighed:
    """Return the events of a pair (of one direction, source -> target, where ``way`` is given) as columns."""
    own = [one for one in events if is_of_pair(one, pair) and one.state != "rejected" and (not way or _goes(one, way))]
    dated = [one for one in own if pair_of(one) is not None]
    heavy = [one for one in dated if one.p > 0 and one.n_sources > 0 and gain(one, weights) != 0]
    return _columns(sorted(heavy, key=lambda one: one.event_id), weights, len(own) - len(dated))
