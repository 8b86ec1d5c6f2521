"""Definite nouns: "the talks" and "their departure" are known already, "talks" are news."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sahel.extract.claims.clauses import Sentence
from sahel.facts.tables import settings

_ADJECTIVES = 3


@cache
def resumed_table() -> Mapping[str, Any]:
    """Return ``geodata/lexicon/resumed.yaml``: which words show that a text speaks of what it has told."""
    return dict(settings("lexicon/resumed"))


def is_definite(sentence: Sentence, position: int) -> bool:
    """Tell whether a word before a noun, past its adjectives, shows that the text or its reader knows of it."""
    table = resumed_table()
    words, between = table["definite"][sentence.lang], table["between"][sentence.lang]
    for here in range(position - 1, max(-1, position - 2 - _ADJECTIVES), -1):
        if sentence.lower[here] in words:
            return True
        if sentence.lower[here] not in between:
            return False
    return False
