"""English or French? The function words tell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from sahel.facts.tables import settings
from sahel.model import Lang

ENOUGH = 20_000
"""How many characters are looked at: the language of an article shows in its first pages."""

_WORD = re.compile(r"[^\W\d_]+")


@cache
def _function_words() -> Mapping[Lang, frozenset[str]]:
    words = settings("lexicon/language")
    # YAML reads a bare "on" or "no" as a truth value, so every entry is made text again.
    return {"en": frozenset(map(str, words["en"])), "fr": frozenset(map(str, words["fr"]))}


def language_of(text: str) -> Lang:
    """Return the language whose function words are more frequent in a text; English where none wins."""
    words = _WORD.findall(text[:ENOUGH].lower())
    known = _function_words()
    french = sum(word in known["fr"] for word in words)
    english = sum(word in known["en"] for word in words)
    return "fr" if french > english else "en"
