"""A scene: a sentence with its parties and one trigger matched in it; what stands before and after the trigger."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.grammar import grammar
from sahel.extract.claims.matching import Match
from sahel.extract.claims.parties import Party

_RIGHT_OF_NOUN = 12
_DESCRIBED_WITHIN = 3


def is_participle(sentence: Sentence, position: int) -> bool:
    """Whether a verb form only describes a noun ("troops deployed in Mali", "signé avec le Mali")."""
    forms = grammar(sentence.lang).verbs.get(sentence.lower[position], frozenset())
    auxiliaries = grammar(sentence.lang).auxiliaries
    described = "ger" in forms or "part" in forms
    return described and sentence.lower[position - 1] not in auxiliaries and sentence.lower[position] not in auxiliaries


def _depends(sentence: Sentence, position: int) -> bool:
    """Whether a verb form belongs to the noun before it: a participle, or an infinitive ("its refusal to reopen …")."""
    words = grammar(sentence.lang)
    forms = words.verbs.get(sentence.lower[position], frozenset())
    infinitive = sentence.lower[position - 1] == "to" or forms <= {"inf"}
    return is_participle(sentence, position) or (infinitive and sentence.lower[position] not in words.auxiliaries)


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence, its parties, and the trigger matched in it."""

    sentence: Sentence
    parties: Sequence[Party]
    match: Match

    def left(self) -> list[Party]:
        """Parties of the trigger's clause before its head, nearest last."""
        start = self.match.clause[0]
        return [p for p in self.parties if start <= p.first and p.last < self.match.first]

    def right(self) -> list[Party]:
        """Parties of the clause after the trigger's head, in order; its particle may follow them ("sent it home")."""
        end = self.end()
        return [p for p in self.parties if self.match.first < p.first < end]

    def noun_end(self) -> int:
        """One past what a noun's own phrase can hold: a finite verb or too many words close it."""
        last, sentence = self.match.last, self.sentence
        stop = min(last + 1 + _RIGHT_OF_NOUN, len(sentence.lower))
        finite = (i for i in range(last + 1, stop) if sentence.verbal[i] and not _depends(sentence, i))
        return next(finite, stop)

    def end(self) -> int:
        """One past the trigger's clause, or past the clause that describes its object ("the accord that binds …")."""
        end, sentence = self.match.clause[1], self.sentence
        opening = sentence.lower[end] if end < len(sentence.lower) else ""
        words = grammar(sentence.lang)
        describes = opening in words.relative or opening in words.linking
        if describes and self.match.word >= 0 and end - self.match.word <= _DESCRIBED_WITHIN:
            return sentence.clause(end)[1]
        return min(end, self._quotation_end())

    def _quotation_end(self) -> int:
        """Where the quotation ends in which "we" acts: who is named after it has no part in the act."""
        sentence, first = self.sentence, self.match.first
        before = bisect_left(sentence.we, first)
        if not before or sentence.we[before - 1] < self.match.clause[0]:
            return len(sentence.lower)
        after = bisect_left(sentence.closing, first)
        return sentence.closing[after] if after < len(sentence.closing) else len(sentence.lower)


Groups = Iterable[tuple[Party, ...]]
"""Coordinated parties that could fill a slot, the likeliest first."""


def with_group(scene: Scene, party: Party) -> tuple[Party, ...]:
    """Return a party with those coordinated with it."""
    return tuple(p for p in scene.parties if p.group == party.group)
