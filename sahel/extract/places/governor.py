"""Governors: the preposition or verb before a name that its place in the sentence hangs on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sahel.extract.names.view import View
from sahel.extract.places.candidates import Candidate
from sahel.extract.places.use_cues import UseCues

_JOINTS = frozenset({",", "and", "or", "et", "ou", "&", "ainsi", "as", "well", "ni", "nor", "/", "("})
_QUOTES = frozenset("\"'“”‘’«»")
_LONGEST_LIST = 12
_MOST_SMALL_WORDS = 8
_MOST_JOINTS = 4


@dataclass(frozen=True, slots=True)
class Governor:
    """The folded word that governs a name and its token; an empty word where the name opens its sentence."""

    word: str
    index: int
    fellow: bool = False


def _back_over_articles(view: View, cues: UseCues, index: int) -> tuple[int, bool]:
    """Return the token before the small words of a name, and whether they call it an ally, a neighbour or a power."""
    grammar, fellow = cues.grammar, False
    floor = max(0, index - _MOST_SMALL_WORDS)
    while index >= floor:
        word = view.words[index]
        if word in grammar.of and index and view.words[index - 1] in grammar.formal:
            index -= 2
        elif word == "," and index and view.words[index - 1] in grammar.fellows:
            index -= 1
        elif word in grammar.articles or word in grammar.fellows or view.tokens[index].text in _QUOTES:
            fellow = fellow or word in grammar.fellows
            index -= 1
        else:
            break
    return index, fellow


def _before_list(view: View, by_stop: Mapping[int, Candidate], index: int) -> Candidate | None:
    """Return the member of a list that commas or "and" at ``index`` join to the next."""
    joint, floor = index, max(0, index - _MOST_JOINTS)
    while joint >= floor and view.words[joint] in _JOINTS:
        joint -= 1
    earlier = by_stop.get(joint + 1) if joint < index else None
    return None if earlier is None or earlier.demonym else earlier


def _repeated(view: View, cues: UseCues, by_stop: Mapping[int, Candidate], index: int) -> Candidate | None:
    """Return the member before, where a list repeats its preposition ("à la Roumanie, à la Bulgarie et au Mali")."""
    word, classes = view.words[index], cues.grammar.repeated
    earlier = _before_list(view, by_stop, index - 1) if word in classes and index else None
    if earlier is None or index - earlier.stop > _MOST_JOINTS:
        return None
    before, _ = _back_over_articles(view, cues, earlier.first - 1)
    same = before >= 0 and classes.get(view.words[before]) == classes[word]
    return earlier if same else None


def governor(view: View, cues: UseCues, by_stop: Mapping[int, Candidate], candidate: Candidate) -> Governor:
    """Return what governs a name; in a list that is what governs its first member."""
    first, fellow = candidate.first, False
    for _ in range(_LONGEST_LIST):
        index, called = _back_over_articles(view, cues, first - 1)
        fellow = fellow or called
        if index < 0 or view.opens(index + 1):
            return Governor("", index, fellow)
        earlier = _before_list(view, by_stop, index) or _repeated(view, cues, by_stop, index)
        if earlier is None or not view.same_sentence(earlier.first, candidate.first):
            return Governor(view.words[index], index, fellow)
        first = earlier.first
    return Governor("", first - 1, fellow)
