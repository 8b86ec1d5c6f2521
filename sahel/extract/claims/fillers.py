"""Fillers: which parties of a sentence stand in a given slot of a matched trigger; one function a slot."""

from __future__ import annotations

from collections.abc import Callable

from sahel.extract.claims.grammar import grammar
from sahel.extract.claims.matching import Match
from sahel.extract.claims.reaching import (
    antecedent,
    complement_subject,
    deciding,
    is_relative,
    main_subject,
    own_subject,
    relative_object,
    sayer,
    unnamed_subject,
)
from sahel.extract.claims.scene import Groups, Scene, with_group

_OF_REACH = 8


def _describes_noun(scene: Scene) -> bool:
    """Whether an -ing form only describes the noun before it ("a resolution condemning …"): that noun acts, unnamed."""
    first, sentence = scene.match.first, scene.sentence
    if scene.match.form != "ger" or first == 0:
        return False
    words = grammar(sentence.lang)
    before = sentence.lower[first - 1]
    joined = first - 1 in sentence.slot_of or before in words.boundary or before in words.coordination
    own = any(party.np[1] == first for party in scene.left())
    return sentence.tokens[first - 1].word and not joined and not own and not sentence.verbal[first - 1]


def _subject(scene: Scene) -> Groups:
    if not scene.match.passive and not _describes_noun(scene):
        found = deciding(scene) or own_subject(scene) or antecedent(scene)
        yield found if found or is_relative(scene) else main_subject(scene)


def _object(scene: Scene) -> Groups:
    """The party that the verb acts on: in the phrase right after it, or the subject of a passive."""
    match = scene.match
    if match.passive:
        opens = match.first == 0  # "Accused by Mali, Ukraine denied …"
        yield own_subject(scene) or antecedent(scene) or (main_subject(scene) if opens else unnamed_subject(scene))
        return
    if match.trigger.nominal:
        governed = [p for p in scene.left() if p.slot == "verb"]
    else:
        last = match.last if match.trigger.complement else max(match.last, match.word)
        governed = [p for p in scene.right() if p.slot == "verb" and match.first <= p.marker <= last]
    if not governed and not match.trigger.nominal:
        yield relative_object(scene)
    yield from (with_group(scene, party) for party in governed[:1])


def _preposition(slot: str) -> Callable[[Scene], Groups]:
    def find(scene: Scene) -> Groups:
        if slot == "by" and scene.match.form == "ger":
            return  # "by" after an -ing form is another word's ("the signing of the treaty creating … by Mali")
        near = [p for p in scene.right() if p.slot == slot]
        if scene.match.trigger.nominal:
            near = [p for p in near if p.np[0] < scene.noun_end()]
        elif slot == "of":
            near = [
                p for p in near if scene.match.word < p.marker <= max(scene.match.last, scene.match.word) + _OF_REACH
            ]
        described = slot == "in" and scene.match.trigger.who and not scene.match.trigger.nominal
        looks_back = scene.match.passive or slot in {"between", "by"} or described
        behind = [p for p in scene.left() if p.slot == slot] if looks_back and not near else []
        yield from (with_group(scene, party) for party in near or behind)

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
            yield with_group(scene, party)


def _possessive(scene: Scene) -> Groups:
    """A party in the genitive before the noun of the act ("Niger's withdrawal")."""
    anchor = _anchor(scene.match)
    for party in reversed(scene.parties):
        if party.possessive and party.last < anchor and (party.np[0] <= anchor < party.np[1] + 3):
            yield with_group(scene, party)


def _owner(scene: Scene) -> Groups:
    """The subject of the sentence, for a participle that describes its object ("the accord signed with France")."""
    if scene.match.passive:
        yield own_subject(scene)


def _firm(scene: Scene) -> Groups:
    """The home country of a firm that the sentence names ("the Canadian mining company")."""
    firms = grammar(scene.sentence.lang).firms
    for party in scene.parties:
        if party.adjective and any(word in firms for word in scene.sentence.lower[party.np[0] : party.np[1]]):
            yield with_group(scene, party)


SLOT_FILLERS: dict[str, Callable[[Scene], Groups]] = {
    "subject": _subject,
    "antecedent": lambda scene: iter((antecedent(scene),)),
    "object": _object,
    "adj": _adjective,
    "poss": _possessive,
    **{
        slot: _preposition(slot)
        for slot in ("with", "to", "from", "of", "by", "in", "against", "for", "between", "through")
    },
    "sayer": lambda scene: iter((sayer(scene),)),
    "complement": lambda scene: iter((complement_subject(scene),)),
    "firm": _firm,
    "owner": _owner,
}


SLOT_NAMES = frozenset(SLOT_FILLERS)
"""The names that a trigger may use for its source, target or all."""
