"""Spelling: listed people under a spelling that no table has ("Vassily Nebenza", "Ibrahima Traoré")."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache

from sahel.facts.actors import terms
from sahel.facts.amendments import Amendments, amendments
from sahel.facts.tables import settings
from sahel.geo.fold import fold

_ALIKE = 0.88
"""The least share of letters that two spellings of one name have in common, in order."""


@lru_cache(maxsize=1)
def not_people() -> frozenset[str]:
    """Return the ids among the actors' table that are bodies."""
    return frozenset(settings("lexicon/bodies")["bodies_among_actors"])


@lru_cache(maxsize=4)
def _by_initials(by: Amendments) -> dict[str, list[tuple[str, str]]]:
    """Return folded full names with their person, by the first letters of their first and last word."""
    found: dict[str, list[tuple[str, str]]] = {}
    for term in terms():
        for name in (term.name, *term.aliases):
            words = fold(name).split()
            if len(words) > 1 and term.person not in not_people():
                found.setdefault(words[0][0] + words[-1][0], []).append((fold(name), term.person))
    return found


def spelt_alike(name: str) -> str | None:
    """Return the listed person whose full name is spelt nearly so, or None."""
    return _alike(name, amendments())


@lru_cache(maxsize=2048)
def _alike(name: str, by: Amendments) -> str | None:
    folded = " ".join(fold(name).split())
    words = folded.split()
    if len(words) < 2:
        return None
    near = _by_initials(by).get(words[0][0] + words[-1][0], ())
    ranked = [(SequenceMatcher(None, folded, known).ratio(), person) for known, person in near]
    best = max(ranked, default=(0.0, ""))
    return best[1] if best[0] >= _ALIKE else None
