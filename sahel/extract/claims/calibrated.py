"""Calibrated confidence: how often claims of a score were right, from ``geodata/lexicon/confidence.yaml``."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from sahel.errors import TableError
from sahel.facts.tables import settings


@dataclass(frozen=True, slots=True)
class Step:
    """Claims that score at least ``score`` are right with probability ``confidence``: ``right`` of ``of`` were."""

    score: float
    confidence: float
    right: int
    of: int


@cache
def steps() -> tuple[Step, ...]:
    """Return the steps, the lowest score first; raise TableError where one is not as it should be."""
    try:
        found = tuple(Step(**row) for row in settings("lexicon/confidence"))
        ordered = found == tuple(sorted(found, key=lambda step: step.score)) and found[0].score == 0
    except (TypeError, IndexError) as error:
        raise TableError("lexicon/confidence.yaml", str(error)) from error
    if not ordered:
        raise TableError("lexicon/confidence.yaml", "the steps must begin at score 0 and rise")
    return found


def confidence_of(score: float) -> float:
    """Return how likely a claim of a score is right."""
    return steps()[bisect_right(steps(), score, key=lambda step: step.score) - 1].confidence
