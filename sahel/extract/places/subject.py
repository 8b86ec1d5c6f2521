"""Subjects: whether the verb after a name makes a government of it ("Niger, a poor country, has embraced")."""

from __future__ import annotations

from collections.abc import Mapping

from sahel.extract.names.view import View
from sahel.extract.places.candidates import Candidate
from sahel.extract.places.use_cues import UseCues

_JOINTS = frozenset({",", "and", "or", "et", "ou", "&"})
_LONGEST_ASIDE = 16
_PAST = "ed"


def _past_list(view: View, cues: UseCues, by_first: Mapping[int, Candidate], stop: int) -> int:
    """Return the token after the list that a name begins ("Mali, Burkina Faso and Niger")."""
    while True:
        index = stop
        while index < len(view.words) and view.words[index] in _JOINTS:
            index += 1
        while index < len(view.words) and index > stop and view.words[index] in cues.grammar.articles:
            index += 1
        following = by_first.get(index) if index > stop else None
        if following is None or following.demonym:
            return stop
        stop = following.stop


def _past_aside(view: View, index: int) -> int:
    """Return the token after an aside in commas or brackets that opens at ``index``, or ``index`` where none closes."""
    if index >= len(view.words) or view.words[index] not in {",", "("}:
        return index
    closing = "," if view.words[index] == "," else ")"
    for i in range(index + 1, min(index + _LONGEST_ASIDE, len(view.words))):
        if view.words[i] in {".", ";"}:
            return index
        if view.words[i] == closing:
            return i + 1
    return index


def _past_adverbs(view: View, cues: UseCues, index: int) -> int:
    words, grammar = view.words, cues.grammar
    while index < len(words) and (
        words[index] in grammar.adverbs or words[index] in {"qui", "which", "who"} or _is_adverb(words[index])
    ):
        index += 1
    return index


def _is_adverb(word: str) -> bool:
    return len(word) > 5 and word.endswith(("ly", "ment"))


def _of_verb(view: View, cues: UseCues, index: int) -> str | None:
    """Return the cue of the verb at a token."""
    words = view.words
    if index >= len(words) or not view.tokens[index].text[0].isalpha():
        return None
    word = words[index]
    if word in cues.grammar.auxiliary or word in cues.grammar.copula:
        following = _past_adverbs(view, cues, index + 1)
        if following < len(words) and words[following] in cues.acts and _active(cues, word, words[following]):
            return "subject"
        return "copula" if word in cues.grammar.copula else "subject_auxiliary"
    if word in cues.acts:
        return "subject"
    return "past_guess" if word.endswith(_PAST) and view.tokens[index].text.islower() else None


def _active(cues: UseCues, auxiliary: str, verb: str) -> bool:
    """Whether an auxiliary and a verb make an act, not something suffered ("is preparing", not "was attacked")."""
    return auxiliary not in cues.grammar.copula or verb.endswith("ing")


def subject_cue(view: View, cues: UseCues, by_first: Mapping[int, Candidate], candidate: Candidate) -> str | None:
    """Return the cue that the verb after a name gives, or None where no verb follows."""
    index = _past_list(view, cues, by_first, candidate.stop)
    direct = _of_verb(view, cues, _past_adverbs(view, cues, index))
    if direct is not None:
        return direct
    aside = _past_aside(view, index)
    return _of_verb(view, cues, _past_adverbs(view, cues, aside)) if aside > index else None
