"""Subjects: whether the verb after a name makes a government of it ("Niger, a poor country, has embraced")."""

from __future__ import annotations

from collections.abc import Mapping

from sahel.extract.names.view import View
from sahel.extract.places.candidates import Candidate
from sahel.extract.places.use_cues import UseCues

_JOINTS = frozenset({",", "and", "or", "et", "ou", "&"})
_LONGEST_ASIDE = 16
_LONGEST_LIST = 12
_MOST_TIME_OPENERS = 3
_MOST_JOINTS = 4
_MOST_SMALL_WORDS = 8
_RELATIVES = frozenset({"qui", "which", "who"})
_CLOSING = {",": ",", "(": ")", "-": "-", "–": "–", "—": "—"}
_REFLEXIVE = frozenset({"s'", "se"})


def _past_list(view: View, cues: UseCues, by_first: Mapping[int, Candidate], stop: int) -> int:
    """Return the token after the list that a name begins ("Mali, Burkina Faso and Niger")."""
    for _ in range(_LONGEST_LIST):
        index = stop
        while index < min(stop + _MOST_JOINTS, len(view.words)) and view.words[index] in _JOINTS:
            index += 1
        last = min(index + _MOST_SMALL_WORDS, len(view.words))
        while stop < index < last and view.words[index] in cues.grammar.articles:
            index += 1
        following = by_first.get(index) if index > stop else None
        if following is None or following.demonym:
            break
        stop = following.stop
    return stop


def _past_aside(view: View, index: int) -> int:
    """Return the token after an aside (commas, brackets, dashes) opened at ``index``, or ``index`` if none closes."""
    closing = _CLOSING.get(view.words[index]) if index < len(view.words) else None
    if closing is None:
        return index
    for i in range(index + 1, min(index + _LONGEST_ASIDE, len(view.words))):
        if view.words[i] in {".", ";"}:
            return index
        if view.words[i] == closing:
            return i + 1
    return index


def _past_adverbs(view: View, cues: UseCues, index: int) -> int:
    words, grammar = view.words, cues.grammar
    for _ in range(_MOST_SMALL_WORDS):
        index = _past_time(view, cues, index)
        word = words[index] if index < len(words) else ""
        if word not in grammar.adverbs and word not in _RELATIVES and (word in cues.acts or not _is_adverb(word)):
            break
        index += 1
    return index


def _past_time(view: View, cues: UseCues, index: int) -> int:
    """Return the token after "on Monday", "last week" or "lundi" between a name and its verb."""
    words, grammar, stop = view.words, cues.grammar, index
    while stop < len(words) and words[stop] in grammar.time_openers and stop - index < _MOST_TIME_OPENERS:
        stop += 1
    if stop >= len(words) or words[stop] not in grammar.times:
        return index
    return stop + 2 if stop + 1 < len(words) and words[stop + 1] in grammar.time_openers else stop + 1


def _is_adverb(word: str) -> bool:
    return len(word) > 5 and word.endswith(("ly", "ment"))


def _of_verb(view: View, cues: UseCues, index: int) -> str | None:
    """Return the cue of the verb at a token."""
    words, grammar = view.words, cues.grammar
    if index >= len(words) or not view.tokens[index].word:
        return None
    word = words[index]
    if word in grammar.auxiliary or word in grammar.copula:
        following = _past_adverbs(view, cues, index + 1)
        if following < len(words) and words[following] in cues.acts and _active(view, cues, index, words[following]):
            return "subject"
        then = words[following] if following < len(words) else ""
        states = then in grammar.copula or (word in grammar.copula and not then.endswith("ing"))
        return "copula" if states else "subject_auxiliary"
    return "subject" if word in cues.acts else _guess(view, cues, index)


def _active(view: View, cues: UseCues, auxiliary: int, verb: str) -> bool:
    """Whether an auxiliary and a verb make an act, not something suffered ("is preparing", not "was attacked")."""
    if view.words[auxiliary] not in cues.grammar.copula or verb.endswith("ing"):
        return True
    return view.words[auxiliary - 1] in _REFLEXIVE


def _guess(view: View, cues: UseCues, index: int) -> str | None:
    """Return a cue for a word that looks like a verb: past by its ending, present by an adverb before it."""
    word, small = view.words[index], view.tokens[index].text.islower()
    if small and view.document.lang == "en" and word.endswith("ed") and len(word) > 4:
        return "past_guess"
    noun = word in cues.act_nouns or word in cues.body_nouns or word in cues.land_nouns or len(word) < 4
    return "verb_guess" if small and not noun and word.endswith("s") and view.document.lang == "en" else None


def subject_cue(view: View, cues: UseCues, by_first: Mapping[int, Candidate], candidate: Candidate) -> str | None:
    """Return the cue that the verb after a name gives, or None where no verb follows."""
    index = _past_list(view, cues, by_first, candidate.stop)
    if index + 1 < len(view.words) and view.words[index] == "," and view.words[index + 1] in _RELATIVES:
        index += 1
    direct = _of_verb(view, cues, _past_adverbs(view, cues, index))
    if direct is not None:
        return direct
    if _inverted(view, cues, candidate):
        return "subject"
    aside = _past_aside(view, index)
    return _of_verb(view, cues, _past_adverbs(view, cues, aside)) if aside > index else None


def _inverted(view: View, cues: UseCues, candidate: Candidate) -> bool:
    """Whether the verb stands before its subject ("Could Turkey sell", "l'accord que signe le Mali")."""
    words, grammar, index = view.words, cues.grammar, candidate.first - 1
    while index > 0 and words[index] in grammar.articles:
        index -= 1
    if index < 0 or candidate.stop >= len(words):
        return False
    if words[index] in grammar.auxiliary and (view.opens(index) or words[index - 1] in grammar.inverting):
        return words[candidate.stop] in cues.acts
    return words[index] in cues.acts and index > 0 and words[index - 1] in grammar.inverting
