"""The numbers of the claim reader, from ``geodata/lexicon/weights.yaml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sahel.facts.checked_settings import checked_settings


@dataclass(frozen=True, slots=True)
class Weights:
    """Shares and confidences between 0 and 1; ``feed_length`` in characters."""

    base: float
    slot_step: float
    described: float
    resumed: float
    told_again: float
    highest: float
    floor: float
    feed_length: int
    headline_days: int
    lending_days: int
    lending_sentences: int


@cache
def weights() -> Weights:
    """Return the numbers of the claim reader; raise TableError where one is missing, unknown or no number."""
    return checked_settings(Weights, "lexicon/weights")
