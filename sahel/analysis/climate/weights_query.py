"""Adjusted constants as one word of a link: ``prior:3,half_life.visit:90``; what makes no sense is passed over."""

from __future__ import annotations

from collections.abc import Mapping

from sahel.analysis.climate.weights import Weights, adjust, adjustable
from sahel.errors import BadFilterError

LONGEST = 600
"""Characters of such a word that are read: links are short, and what is longer was not made here."""


def adjusted_by(word: str, weights: Weights) -> Weights:
    """Return weights as a word of a link adjusts them; every part of it that names or says nonsense changes nothing."""
    for part in word[:LONGEST].split(","):
        name, _colon, value = part.partition(":")
        try:
            weights = adjust(weights, {name.strip(): float(value)})
        except (BadFilterError, ValueError):
            continue
    return weights


def word_of(weights: Weights) -> str:
    """Return the word that adjusts the standard weights to these, "" where nothing is adjusted."""
    now = adjustable(weights)
    return ",".join(f"{name}:{now[name]:g}" for name in sorted(weights.adjusted))


def with_value(weights: Weights, standard: Weights, changes: Mapping[str, float]) -> Weights:
    """Return weights with some values set; a value that is the standard one again is not marked any more.

    Raises BadFilterError for an unknown name or a senseless value.
    """
    now, usual = adjustable(weights), adjustable(standard)
    wanted = {name: now[name] for name in weights.adjusted} | dict(changes)
    return adjust(standard, {name: value for name, value in wanted.items() if value != usual.get(name)})
