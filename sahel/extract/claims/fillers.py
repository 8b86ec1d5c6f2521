"""Fillers: which parties of a sentence stand in a given slot of a matched trigger; one function a slot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.grammar import grammar
from sahel.extract.claims.matching import Match
from sahel.extract.claims.parties import Party

_SUBJECT_SLOTS = ("", "of")
_RIGHT_OF_NOUN = 12
_ANTECEDENT_REACH = 5
_DECISION_REACH = 5
_DESCRIBED_WITHIN = 3
_OF_REACH = 8


def _participle(sentence: Sentence, position: int, auxiliaries: frozenset[str]) -> bool:
    """Whether a verb form only describes a noun ("troops deployed in Mali", "signé avec le Mali")."""
    forms = grammar(sentence.lang).verbs.get(sentence.lower[position], frozenset())
    described = "ger" in forms or "part" in forms
    return described and sentence.lower[position - 1] not in auxiliaries and sentence.lower[position] not in auxiliaries


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
        return [p for p in self.parties if self.match.first < p.first < self.end()]

    def noun_end(self) -> int:
        """One past what a noun's own phrase can hold: a finite verb or too many words close it."""
        last, sentence = self.match.last, self.sentence
        stop = min(last + 1 + _RIGHT_OF_NOUN, len(sentence.lower))
        auxiliaries = grammar(sentence.lang).auxiliaries
        finite = (i for i in range(last + 1, stop) if sentence.verbal[i] and not _participle(sentence, i, auxiliaries))
        return next(finite, stop)

    def end(self) -> int:
        """One past the trigger's clause, or past the clause that describes its object ("the accord that binds …")."""
        end, sentence = self.match.clause[1], self.sentence
        opening = sentence.lower[end] if end < len(sentence.lower) else ""
        words = grammar(sentence.lang)
        describes = opening in words.relative or opening in words.linking
        if describes and self.match.word >= 0 and end - self.match.word <= _DESCRIBED_WITHIN:
            return sentence.clause(end)[1]
        return end


Groups = Iterable[tuple[Party, ...]]
"""Coordinated parties that could fill a slot, the likeliest first."""


def _with_group(scene: Scene, party: Party) -> tuple[Party, ...]:
    return tuple(p for p in scene.parties if p.group == party.group)


def _own_subject(scene: Scene) -> tuple[Party, ...]:
    """The nearest party before the verb that begins its phrase (or depends on a phrase that does)."""
    for slot in _SUBJECT_SLOTS:
        for party in reversed(scene.left()):
            if party.slot == slot and party.named:
                return _with_group(scene, party)
    return ()


def _antecedent(scene: Scene) -> tuple[Party, ...]:
    """The party just before the relative pronoun that opens the clause ("Niger, which …")."""
    start = scene.match.clause[0]
    if not _is_relative(scene):
        return ()
    before = [p for p in scene.parties if p.named and start - _ANTECEDENT_REACH <= p.np[1] <= start]
    return _with_group(scene, before[-1]) if before else ()


def _is_relative(scene: Scene) -> bool:
    start = scene.match.clause[0]
    return start > 0 and scene.sentence.lower[start] in grammar(scene.sentence.lang).relative


def _main_subject(scene: Scene) -> tuple[Party, ...]:
    """The subject of the clause before ("Mali said it would …"), or after a clause that opens its sentence."""
    start, end = scene.match.clause
    own = [p for p in scene.parties if p.named and p.slot == "" and not _owns_next(scene, p)]
    before = [p for p in own if p.last < start] or [p for p in scene.parties if _heads_subject(scene, p, start)]
    if before:
        return _with_group(scene, before[0])
    after = [p for p in own if p.first > scene.match.last and (p.first >= end or _after_comma(scene, p))]
    return _with_group(scene, after[0]) if after and _opens_sentence(scene) else ()


def _heads_subject(scene: Scene, party: Party, start: int) -> bool:
    """Whether a party is the genitive of the sentence's subject ("The nations of ECOWAS suspend … and announce")."""
    return party.named and party.slot == "of" and party.last < start and not any(scene.sentence.verbal[: party.last])


def _owns_next(scene: Scene, party: Party) -> bool:
    """Whether a genitive only introduces the party after it ("Russia's Vladimir Putin")."""
    return party.possessive and any(
        p is not party and p.np[0] <= party.first and p.first > party.first for p in scene.parties
    )


def _after_comma(scene: Scene, party: Party) -> bool:
    return scene.sentence.lower[party.np[0] - 1 : party.np[0]] == (",",)


def _opens_sentence(scene: Scene) -> bool:
    """Whether the trigger leads up to the main clause ("After its decision to annul …, Niger")."""
    first = scene.sentence.lower[0] if scene.sentence.lower else ""
    words = grammar(scene.sentence.lang)
    return first in words.boundary or 0 in scene.sentence.slot_of or first.endswith("ing")


def _deciding(scene: Scene) -> tuple[Party, ...]:
    """The party whose decision, plan or threat an infinitive spells out ("ECOWAS's decision to intervene")."""
    match, sentence = scene.match, scene.sentence
    if match.form != "inf":
        return ()
    for party in reversed(scene.left()):
        near = match.first - party.last <= _DECISION_REACH and not any(sentence.verbal[party.last + 1 : match.first])
        if near and (party.possessive or party.slot in {"of", "by"}):
            return _with_group(scene, party)
    return ()


def _describes_noun(scene: Scene) -> bool:
    """Whether an -ing form only describes the noun before it ("a resolution condemning …"): that noun acts, unnamed."""
    first, sentence = scene.match.first, scene.sentence
    if scene.match.form != "ger" or first == 0:
        return False
    words = grammar(sentence.lang)
    before = sentence.lower[first - 1]
    joined = first - 1 in sentence.slot_of or before in words.boundary or before in words.coordination
    return sentence.tokens[first - 1].word and not joined and not sentence.verbal[first - 1]


def _subject(scene: Scene) -> Groups:
    if not scene.match.passive:
        found = _deciding(scene) or _own_subject(scene) or _antecedent(scene)
        yield found if found or _is_relative(scene) or _describes_noun(scene) else _main_subject(scene)


def _object(scene: Scene) -> Groups:
    """The party that the verb acts on: in the phrase right after it, or the subject of a passive."""
    match = scene.match
    if match.passive:
        yield _own_subject(scene) or _antecedent(scene)
        return
    if match.trigger.nominal:
        governed = [p for p in scene.left() if p.slot == "verb"]
    else:
        governed = [p for p in scene.right() if p.slot == "verb" and match.first <= p.marker <= match.last]
    yield from (_with_group(scene, party) for party in governed[:1])


def _preposition(slot: str) -> Callable[[Scene], Groups]:
    def find(scene: Scene) -> Groups:
        near = [p for p in scene.right() if p.slot == slot]
        if scene.match.trigger.nominal:
            near = [p for p in near if p.first < scene.noun_end()]
        elif slot == "of":
            near = [
                p for p in near if scene.match.word < p.marker <= max(scene.match.last, scene.match.word) + _OF_REACH
            ]
        looks_back = scene.match.passive or slot in {"between", "by"}
        behind = [p for p in scene.left() if p.slot == slot] if looks_back and not near else []
        yield from (_with_group(scene, party) for party in near or behind)

    return find


def _anchor(match: Match) -> int:
    """The noun that an adjective or genitive of the act belongs to: a verb's "with" word, else the head itself."""
    return match.word if match.word >= 0 and not match.trigger.nominal else match.first


def _adjective(scene: Scene) -> Groups:
    """A party named by an adjective in the noun phrase of the act ("French withdrawal", "retrait français")."""
    anchor = _anchor(scene.match)
    for party in scene.parties:
        near = party.np[0] <= anchor < party.np[1] or party.np[0] <= scene.match.word < party.np[1]
        if party.adjective and near:
            yield _with_group(scene, party)


def _possessive(scene: Scene) -> Groups:
    """A party in the genitive before the noun of the act ("Niger's withdrawal")."""
    anchor = _anchor(scene.match)
    for party in reversed(scene.parties):
        if party.possessive and party.last < anchor and (party.np[0] <= anchor < party.np[1] + 3):
            yield _with_group(scene, party)


def _owner(scene: Scene) -> Groups:
    """The subject of the sentence, for a participle that describes its object ("the accord signed with France")."""
    if scene.match.passive:
        yield _own_subject(scene)


def _firm(scene: Scene) -> Groups:
    """The home country of a firm that the sentence names ("the Canadian mining company")."""
    firms = grammar(scene.sentence.lang).firms
    for party in scene.parties:
        if party.adjective and any(word in firms for word in scene.sentence.lower[party.np[0] : party.np[1]]):
            yield _with_group(scene, party)


SLOT_FILLERS: dict[str, Callable[[Scene], Groups]] = {
    "subject": _subject,
    "antecedent": lambda scene: iter((_antecedent(scene),)),
    "object": _object,
    "adj": _adjective,
    "poss": _possessive,
    **{
        slot: _preposition(slot)
        for slot in ("with", "to", "from", "of", "by", "in", "against", "for", "between", "through")
    },
    "firm": _firm,
    "owner": _owner,
}


SLOT_NAMES = frozenset(SLOT_FILLERS)
"""The names that a trigger may use for its source, target or all."""
