"""Governors: the preposition or verb before a name that its place in the sentence hangs on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sahel.extract.names.view import View
from sahel.extract.places.candidates import Candidate
from sahel.extract.places.use_cues import UseCues

_JOINTS = frozenset({",", "and", "or", "et", "ou", "&", "ainsi", "as", "well", "ni", "nor", "/"})
_QUOTES = frozenset("\"'“”‘’«»")
_LONGEST_LIST = 12


@dataclass(frozen=True, slots=True)
class Governor:
    """The folded word that governs a name and its token; an empty word where the name opens its sentence."""

    word: str
    index: int


def _back_over_articles(view: View, cues: UseCues, index: int) -> int:
    while index >= 0 and (view.words[index] in cues.grammar.articles or view.tokens[index].text in _QUOTES):
        index -= 1
    return index


def governor(view: View, cues: UseCues, by_stop: Mapping[int, Candidate], candidate: Candidate) -> Governor:
    """Return what governs a name; in a list that is what governs its first member."""
    first = candidate.first
    for _ in range(_LONGEST_LIST):
        if view.opens(first):
            return Governor("", first - 1)
        index = _back_over_articles(view, cues, first - 1)
        if index < 0 or view.opens(index + 1):
            return Governor("", index)
        joint = index
        while joint >= 0 and view.words[joint] in _JOINTS:
            joint -= 1
        earlier = by_stop.get(joint + 1) if joint < index else None
        if earlier is None or earlier.demonym or not view.same_sentence(earlier.first, candidate.first):
            return Governor(view.words[index], index)
        first = earlier.first
    return Governor("", first - 1)
