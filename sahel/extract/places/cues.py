"""Cues: what beside a name tells that it is a place, and how much each piece of evidence weighs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from sahel.extract.names.words import words
from sahel.facts.tables import settings


@dataclass(frozen=True, slots=True)
class PlaceCues:
    """Sets of folded words beside a place's name, by what they tell."""

    locative: frozenset[str]
    weak: frozenset[str]
    between: frozenset[str]
    generic_before: frozenset[str]
    generic_after: frozenset[str]
    small_openers: frozenset[str]
    speaking: frozenset[str]
    language_verbs: frozenset[str]
    language_in: frozenset[str]
    containment: frozenset[str]


@dataclass(frozen=True, slots=True)
class Weights:
    """Log odds of the evidence for a place, and weights for choosing among places of one name."""

    evidence: Mapping[str, float]
    population: tuple[tuple[int, float], ...]
    choice: Mapping[str, float]

    def of_population(self, people: int) -> float:
        """Return the log odds that a population lends."""
        return next(weight for least, weight in self.population if people >= least)


@lru_cache(maxsize=1)
def place_cues() -> PlaceCues:
    """Return the cue words of geodata/lexicon/place_cues.yaml."""
    cues = settings("lexicon/place_cues")
    return PlaceCues(**{name: words(cues[name]) for name in PlaceCues.__slots__})


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return the weights of geodata/lexicon/place_evidence.yaml."""
    table = settings("lexicon/place_evidence")
    steps = sorted(((int(least), float(weight)) for least, weight in table["population"].items()), reverse=True)
    plain = {name: float(value) for name, value in table.items() if isinstance(value, int | float)}
    return Weights(plain, tuple(steps), {name: float(value) for name, value in table["choice"].items()})
