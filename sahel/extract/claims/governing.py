"""Governing: what a temporal expression dates, told by the verb, noun or clause that it stands with."""

from __future__ import annotations

from bisect import bisect_right

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.grammar import grammar
from sahel.extract.claims.lexicon import lexicon
from sahel.extract.claims.matching import Match
from sahel.model import Timex

_VAGUE = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")
_PHRASE = 12
_RIGHT_AFTER = 5
_ADJECTIVES = 3
_RIGHT_BEFORE = 2
_EARLIER = 5


def _position(sentence: Sentence, offset: int) -> int:
    return max(0, bisect_right(sentence.tokens, offset, key=lambda t: t.start) - 1)


def _span_opener(sentence: Sentence, first: int) -> bool:
    """Whether the word before an expression makes it the start or end of a span ("since March")."""
    return any(
        word in lexicon(sentence.lang).modality["span_openers"] for word in sentence.lower[max(0, first - 1) : first]
    )


def _dates_a_thing(sentence: Sentence, timex: Timex, first: int, match: Match) -> bool:
    """Whether an expression is the date of a thing ("accord de 1961", "the July coup", "its 2019 agreement")."""
    last = _position(sentence, timex.end - 1)
    if _names_a_thing(sentence, first, last) or _thing_of(sentence, first, match) or _of_news(sentence, first, match):
        return True
    return _after_a_happening(sentence, first, match)


def _names_a_thing(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the noun that follows an expression is a dated thing, at once or, in English, after its adjectives."""
    things = lexicon(sentence.lang).modality["dated_things"]
    if sentence.lower[last + 1 : last + 2] and sentence.lower[last + 1] in things:
        return True
    owned = first > 0 and sentence.lower[first - 1] in grammar(sentence.lang).determiners
    phrase = range(last + 1, min(last + 1 + _ADJECTIVES, len(sentence.lower)))
    stop = next((i for i in phrase if sentence.verbal[i] or i in sentence.slot_of), len(sentence.lower))
    return owned and any(sentence.lower[i] in things for i in phrase if i < stop)


def _thing_of(sentence: Sentence, first: int, match: Match) -> bool:
    """Whether an expression after "de" belongs to the thing before it ("l'accord militaire de 1961")."""
    if sentence.lang != "fr" or sentence.lower[max(0, first - 1) : first] not in (("de",), ("du",), ("d'",)):
        return False
    before = range(max(0, first - 2 - _ADJECTIVES), first - 1)
    return any(sentence.lower[i] in match.trigger.with_words or i in match.used for i in before)


def _of_news(sentence: Sentence, first: int, match: Match) -> bool:
    """Whether an expression right after a word for a telling, before the act, dates that ("the statement in June")."""
    news = lexicon(sentence.lang).modality["news"]
    near = sentence.lower[max(0, first - _RIGHT_BEFORE) : first + 1]
    return first < match.first and match.passive and any(word in news for word in near)


def _after_a_happening(sentence: Sentence, first: int, match: Match) -> bool:
    """Whether the phrase that an expression closes tells of another happening ("the attack of 22 March")."""
    happenings = lexicon(sentence.lang).modality["happenings"]
    for here in range(first - 1, max(-1, first - 1 - _PHRASE), -1):
        if sentence.verbal[here] or sentence.lower[here] == "," or here in match.used:
            return False
        if sentence.lower[here] in happenings:
            return True
    return False


def _verb_before(sentence: Sentence, position: int) -> int:
    """Return the position of the last full verb before a position, or -1."""
    auxiliaries = grammar(sentence.lang).auxiliaries
    verbs = (i for i in range(position - 1, -1, -1) if sentence.verbal[i] and sentence.lower[i] not in auxiliaries)
    return next((i for i in verbs if position - i <= _RIGHT_AFTER or not _describing(sentence, i)), -1)


def _describing(sentence: Sentence, verb: int) -> bool:
    """Whether a verb form only describes the noun before it ("flights coming from Mali"), so that it dates nothing."""
    forms = grammar(sentence.lang).verbs.get(sentence.lower[verb], frozenset())
    return "ger" in forms or _reduced(sentence, verb)


def _belongs_to_other_verb(sentence: Sentence, position: int, match: Match) -> bool:
    """Whether another verb than the trigger's (or one that only tells of it) is the one that an expression dates."""
    verb = _verb_before(sentence, position)
    if verb < 0 or verb in range(match.first, match.last + 1) or verb == match.word:
        return False
    telling = lexicon(sentence.lang).modality["saying"]
    if position > match.first:
        near = match.trigger.nominal and position - match.first <= _PHRASE
        told = sentence.lower[verb] in telling and not _tells_an_act(sentence, verb, position)
        return verb > match.last and not told and not near
    if sentence.lower[verb] in lexicon(sentence.lang).modality["publishing"]:
        return False
    return _in_relative_clause(sentence, position, match) or _reduced(sentence, verb)


def _tells_an_act(sentence: Sentence, verb: int, position: int) -> bool:
    """Whether a verb of telling has an act for object, which the date after it dates ("announced its exit in …")."""
    nouns = grammar(sentence.lang).nouns
    return any(word in nouns for word in sentence.lower[verb + 1 : position])


def _in_relative_clause(sentence: Sentence, position: int, match: Match) -> bool:
    start, _ = sentence.clause(position)
    return start != match.clause[0] and sentence.lower[start] in grammar(sentence.lang).relative


def _reduced(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is a participle that only describes a noun ("dominé par …", "signed in 1961")."""
    words = grammar(sentence.lang)
    forms = words.verbs.get(sentence.lower[verb], frozenset())
    participle = "part" in forms and ("past" not in forms or sentence.lower[verb + 1 : verb + 2] == ("by",))
    return participle and not any(word in words.auxiliaries for word in sentence.lower[max(0, verb - 3) : verb])


def _earlier_than(sentence: Sentence, first: int, match: Match) -> bool:
    """Whether an act that "had" been done stands in another clause than an expression, which dates what came later."""
    start, end = match.clause
    earlier = lexicon(sentence.lang).modality["earlier"]
    before = sentence.lower[max(start, match.first - _EARLIER) : match.first]
    return not start <= first < end and any(word in earlier for word in before)


def dates_the_act(sentence: Sentence, timex: Timex, match: Match) -> bool:
    """Whether an expression of the sentence can be the date of a trigger's act, and of nothing else."""
    first = _position(sentence, timex.start)
    if timex.type not in {"DATE", "TIME"} or timex.value in _VAGUE or _span_opener(sentence, first):
        return False
    if _earlier_than(sentence, first, match):
        return False
    return not _dates_a_thing(sentence, timex, first, match) and not _belongs_to_other_verb(sentence, first, match)


def distance(sentence: Sentence, timex: Timex, match: Match) -> tuple[int, int]:
    """Return how far an expression stands from a trigger: own clause, one before, one after; then tokens between."""
    position = _position(sentence, timex.start)
    outside = 0 if match.clause[0] <= position < match.clause[1] else 1 if position < match.clause[0] else 2
    return outside, abs(position - match.first)
