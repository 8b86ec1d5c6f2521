"""Words as numbers: parties by a list that grows, types, domains and the like by their place in the tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from sahel.facts.claim_types import claim_types
from sahel.facts.constants import constants
from sahel.model import Domain, Effect, EventState, IsoDate, Modality

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

NONE = -1
"""The number of no word: no target, no place."""

UNDATED = 0
"""The number of no day; the first day of the calendar is 1."""

EFFECTS: tuple[Effect, ...] = get_args(Effect)
DOMAINS: tuple[Domain, ...] = get_args(Domain)
MODALITIES: tuple[Modality, ...] = get_args(Modality)
STATES: tuple[EventState, ...] = get_args(EventState)


@cache
def types() -> tuple[str, ...]:
    """Return the types of claims, in the order of their table."""
    return tuple(claim_types())


class Words(dict[str | None, int]):
    """A mapping from words to numbers, in the order in which they come up; None is -1."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        super().__init__({word: number for number, word in enumerate(words)})
        self[None] = NONE

    def __missing__(self, word: str | None) -> int:
        self[word] = len(self) - 1
        return self[word]

    def words(self) -> tuple[str, ...]:
        """Return the words by their number."""
        return tuple(word for word in sorted(self, key=self.__getitem__) if word is not None)


@lru_cache(maxsize=65_536)
def day_number(day: IsoDate | None) -> int:
    """Return a day as ``date.toordinal`` counts, 0 for none."""
    return date.fromisoformat(day).toordinal() if day else UNDATED


@lru_cache(maxsize=65_536)
def iso_day(number: int) -> IsoDate | None:
    """Return the day of a number, None for 0."""
    return date.fromordinal(number).isoformat() if number else None


def numbers(words: Sequence[str | None], by: Mapping[str | None, int]) -> Ints:
    """Return words as their numbers."""
    return np.fromiter(map(by.__getitem__, words), dtype=np.int64, count=len(words))


def day_numbers(days: Sequence[IsoDate | None]) -> Ints:
    """Return days as numbers, 0 for none."""
    known = {day: day_number(day) for day in set(days)}
    return np.fromiter(map(known.__getitem__, days), dtype=np.int64, count=len(days))


def distinct(values: Ints) -> Ints:
    """Return the values in order, each once: sorting tens of thousands is far quicker than the hashing of np.unique."""
    ordered = np.sort(values)
    return ordered[np.flatnonzero(np.diff(ordered, prepend=ordered[:1] - 1))]


@cache
def modality_weights() -> Floats:
    """Return the weight of each modality, in their order."""
    return np.array([constants().modality_weight[one] for one in MODALITIES])


@cache
def goldsteins() -> Floats:
    """Return |Goldstein| of each type, in the order of ``types``."""
    return np.array([abs(kind.goldstein) for kind in claim_types().values()])


@cache
def signs() -> Floats:
    """Return the sign of each effect, in their order: +1, -1 or 0."""
    return np.array([{"strengthens": 1.0, "weakens": -1.0, "neutral": 0.0}[one] for one in EFFECTS])


@cache
def makes_tie() -> Flags:
    """Return which types make a tie, in the order of ``types``."""
    return np.array([kind.makes_tie for kind in claim_types().values()])
