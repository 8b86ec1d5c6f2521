"""The tense around a time: whether what happens then is past or still to come, as the nearest verb tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sahel.extract.dates.lexicon import lexicon
from sahel.extract.document import Document
from sahel.model import Lang

_REACH = 14
"""How many tokens away a cue may stand."""


@dataclass(frozen=True)
class Cues:
    """Words and endings that mark a tense, and what a mark between cue and time costs, in tokens."""

    words: Mapping[str, int]
    endings: tuple[tuple[str, int], ...]
    not_verbs: frozenset[str]
    costs: Mapping[str, int]

    def of(self, word: str) -> int:
        """Return 1 for a word of the future, -1 for one of the past, else 0."""
        known = self.words.get(word)
        if known is not None:
            return known
        if len(word) < 4 or word in self.not_verbs:
            return 0
        return next((sign for ending, sign in self.endings if word.endswith(ending)), 0)


@lru_cache(maxsize=4)
def cues(lang: Lang) -> Cues:
    """Return the cues of a language."""
    raw: dict[str, Any] = lexicon(lang).setting("tense")
    words = {word: sign for sign, key in ((1, "future"), (-1, "past"), (0, "neither")) for word in raw[key]}
    endings = [(e, sign) for sign, key in ((1, "future_endings"), (-1, "past_endings")) for e in raw[key]]
    return Cues(words, tuple(endings), frozenset(raw["not_verbs"]), raw["costs"])


def tense(document: Document, first: int, last: int, sentence: int) -> int:
    """Return 1 (future), -1 (past) or 0 (not told) for the tokens ``first`` to ``last`` of a sentence."""
    known = cues(document.lang)
    tokens = document.tokens
    low = document.first[sentence]
    high = document.first[sentence + 1] if sentence + 1 < len(document.first) else len(tokens)
    before = _nearest(known, [tokens[i].lower for i in range(first - 1, max(low, first - _REACH) - 1, -1)])
    after = _nearest(known, [tokens[i].lower for i in range(last + 1, min(high, last + 1 + _REACH))])
    return min(before, after)[1]


def _nearest(known: Cues, words: list[str]) -> tuple[int, int]:
    """Return the cost of the nearest cue and its tense."""
    cost = 0
    for word in words:
        cost += 1 + known.costs.get(word, 0)
        sign = known.of(word)
        if sign:
            return cost, sign
    return 1000, 0
