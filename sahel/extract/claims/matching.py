"""Matching: where in a sentence a trigger stands, and whether the words around it are those that it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.grammar import grammar
from sahel.extract.claims.inflection import verb_table
from sahel.extract.claims.lexicon import Head, Trigger, Words, lexicon

_REACH = 14
_DESCRIBED_BEFORE = 4
_PARTICLE_GAP = 6
_AUXILIARY_REACH = 6
_AGREEING = ("ée", "ées", "és", "ie", "ies", "ue", "ues", "te", "tes", "ise", "ises")


@dataclass(frozen=True, slots=True)
class Match:
    """A trigger found in a sentence: token positions of its head, of its "with" word (-1 for none), and its clause."""

    trigger: Trigger
    first: int
    last: int
    word: int
    clause: tuple[int, int]
    passive: bool
    form: str

    @property
    def used(self) -> frozenset[int]:
        """The positions that a later entry may not use; what a participle describes is another act's object as well."""
        if self.passive and "owner" in self.trigger.source:
            return frozenset({self.first})
        return frozenset({self.first} | ({self.word} if self.word >= self.clause[0] else set()))


def _rest_end(sentence: Sentence, first: int, rest: tuple[str, ...]) -> int | None:
    """Return the position of the last word of a head: its particles follow at once or after a short object."""
    position = first
    for word in rest:
        window = sentence.lower[position + 1 : position + 2 + _PARTICLE_GAP]
        if word not in window:
            return None
        position += 1 + window.index(word)
    return position


def _passive(sentence: Sentence, first: int, form: str | None) -> bool:
    """Whether a verb stands in the passive: a participle with a form of "be" before it, or that opens its sentence."""
    if form not in {"part", "past"}:
        return False
    if first == 0:
        return True
    words = grammar(sentence.lang)
    before = sentence.lower[max(0, first - 3) : first]
    if sentence.lower[first] in words.with_be and any(word in words.passive for word in before):
        return False
    if sentence.lang == "fr" and form == "part" and not _has_auxiliary(sentence, first):
        return True
    if sentence.lang == "en" and _by_whom(sentence, first):
        return True
    if sentence.lang == "fr" and not ({"été", "être"} & set(before)) and {"s'", "se"} & set(before):
        return False
    return any(word in words.passive for word in before)


def _by_whom(sentence: Sentence, first: int) -> bool:
    """Whether an English participle says at once by whom ("drones supplied by …"), not by when or by doing what."""
    agent = sentence.tokens[first + 2 : first + 3]
    if sentence.lower[first + 1 : first + 2] != ("by",) or not agent or first + 2 in sentence.timed:
        return False
    participle = sentence.lower[first].endswith("ed") or sentence.lower[first] in _participles()
    return participle and (agent[0].capital or agent[0].lower in grammar(sentence.lang).determiners)


@cache
def _participles() -> frozenset[str]:
    """The past participles of irregular English verbs."""
    return frozenset(participle for _past, participle in verb_table("en")["irregular"].values())


def _has_auxiliary(sentence: Sentence, first: int) -> bool:
    """Whether a French participle has an auxiliary before it that no other participle has taken ("a dénoncé …")."""
    words = grammar(sentence.lang)
    joined = _joined_participle(sentence, first)
    for here in range(first - 1, max(-1, first - 1 - _AUXILIARY_REACH * (1 + joined)), -1):
        if sentence.lower[here] in words.auxiliaries:
            return True
        if sentence.verbal[here] and not joined and "part" in words.verbs.get(sentence.lower[here], frozenset()):
            return False
    return False


def _joined_participle(sentence: Sentence, first: int) -> bool:
    """Whether a French participle shares the auxiliary of the one before it ("a rompu … et exigé …")."""
    words = grammar(sentence.lang)
    joined = sentence.lower[first - 1] in words.joining | words.sequence
    return joined and not sentence.lower[first].endswith(_AGREEING)


def _describes_object(sentence: Sentence, first: int, head: Head) -> bool:
    """Whether a participle only describes the noun right before it, the clause having its verb already.

    ("Niger scrapped the accord signed in 1977 with France.")
    """
    start = sentence.clause(first)[0]
    after_noun = first > start and sentence.lower[first - 1] in head.trigger.with_words
    return head.form in {"past", "part"} and after_noun and any(sentence.verbal[start : first - 1])


def _find(sentence: Sentence, wanted: Words, start: int, end: int) -> int:
    """Return the first position in [start, end) whose word, or word pair, is wanted; -1 for none."""
    for position in range(max(0, start), min(end, len(sentence.lower))):
        word = sentence.lower[position]
        if word in wanted or f"{word} {' '.join(sentence.lower[position + 1 : position + 2])}" in wanted:
            return position
    return -1


def _reach(match: Match) -> tuple[int, int]:
    """The stretch in which a trigger's words are looked for: after it, or before it when the verb is passive."""
    if match.passive:
        return max(match.clause[0], match.first - _REACH), match.first
    return match.first + 1, min(match.clause[1], match.last + 1 + _REACH)


def _describes(sentence: Sentence, match: Match) -> bool:
    """Whether a clause describes the noun before it ("the sanctions that it had imposed"), which is then its object."""
    words = grammar(sentence.lang)
    start = match.clause[0]
    return start > 0 and (sentence.lower[start] in words.linking or sentence.lower[start] in words.relative)


def _fits(sentence: Sentence, match: Match) -> Match | None:
    """Return the match with its "with" word found, or None where a word that it asks for is missing."""
    trigger = match.trigger
    start, end = _reach(match)
    word = _find(sentence, trigger.with_words, start, end) if trigger.with_words else -1
    if trigger.with_words and word < 0 and trigger.nominal:
        word = _find(sentence, trigger.with_words, match.first - 3, match.first)
    if trigger.complement and word < 0 and match.passive:
        word = _find(sentence, trigger.with_words, match.first + 1, min(match.clause[1], match.last + 1 + _REACH))
    if trigger.with_words and word < 0 and _describes(sentence, match):
        word = _find(sentence, trigger.with_words, match.clause[0] - _DESCRIBED_BEFORE, match.clause[0])
    if trigger.with_words and word < 0:
        return None
    if trigger.and_with and _find(sentence, trigger.and_with, start, end) < 0:
        return None
    if trigger.not_with and _find(sentence, trigger.not_with, start, end) >= 0:
        return None
    if trigger.object_has and _find(sentence, trigger.object_has, start, end) < 0:
        return None
    if trigger.sentence_has and _find(sentence, trigger.sentence_has, 0, len(sentence.lower)) < 0:
        return None
    return Match(trigger, match.first, match.last, word, match.clause, match.passive, match.form)


def _perfect_infinitive(sentence: Sentence, first: int, form: str | None) -> bool:
    """Whether a participle stands after a bare auxiliary ("d'avoir mis fin"): others say so of its subject."""
    return (
        sentence.lang == "fr"
        and form == "part"
        and sentence.lower[max(0, first - 1) : first] in (("avoir",), ("être",))
    )


def _only_auxiliary(sentence: Sentence, first: int) -> bool:
    """Whether a verb only helps the participle after it ("have held talks")."""
    words = grammar(sentence.lang)
    after = range(first + 1, min(first + 3, len(sentence.lower)))
    followed = (i for i in after if sentence.verbal[i] and "part" in words.verbs.get(sentence.lower[i], frozenset()))
    return sentence.lower[first] in words.auxiliaries and any(followed)


def _foretells(sentence: Sentence, first: int) -> bool:
    """Whether "going to" only puts the verb after it into the future."""
    return sentence.lower[first : first + 2] == ("going", "to") and any(sentence.verbal[first + 2 : first + 3])


def _full_verb(sentence: Sentence, first: int) -> bool:
    return sentence.verbal[first] and not (_only_auxiliary(sentence, first) or _foretells(sentence, first))


def _candidate(sentence: Sentence, first: int, head: Head) -> Match | None:
    if head.form is not None and not _full_verb(sentence, first):
        return None
    last = _rest_end(sentence, first, head.rest)
    if last is None or (head.form is None and first in sentence.timed):
        return None  # a noun within a date ("fin mai") tells no act
    passive = _passive(sentence, first, head.form) or _describes_object(sentence, first, head)
    form = "inf" if _perfect_infinitive(sentence, first, head.form) else head.form or ""
    return _fits(sentence, Match(head.trigger, first, last, -1, sentence.clause(first), passive, form))


def matches(sentence: Sentence) -> tuple[Match, ...]:
    """Return every trigger that fits in a sentence, in the order of the lexicon (the caller lets the first win)."""
    heads = lexicon(sentence.lang).heads
    found = []
    for first, word in enumerate(sentence.lower):
        for head in heads.get(word, ()):
            match = _candidate(sentence, first, head)
            if match is not None:
                found.append(match)
    return tuple(sorted(found, key=lambda m: (m.trigger.order, m.first)))
