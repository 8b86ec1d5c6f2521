"""Roles: who is source and who target of a matched trigger, slot by slot in the order that its entry prefers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.fillers import SLOT_FILLERS
from sahel.extract.claims.lexicon import Trigger
from sahel.extract.claims.matching import Match
from sahel.extract.claims.parties import Party
from sahel.extract.claims.scene import Scene
from sahel.extract.claims.weights import weights
from sahel.facts.alliances import alliances
from sahel.facts.tables import settings

_TOGETHER_WITH = frozenset({"with", "to", "between"})
_HEADS_OF_STATE = frozenset({"president", "président"})
_UNNAMED_SLOTS = frozenset({"of", "from", "by", "to", "adj", "poss", "firm"})


@dataclass(frozen=True, slots=True)
class Roles:
    """The parties of an act, and how well they stand: 1 for the slot named first, less for each later one."""

    sources: tuple[Party, ...]
    targets: tuple[Party, ...]
    quality: float


@cache
def _blocs() -> frozenset[str]:
    """Alliances that states join and leave; missions, commands and companies are none."""
    kinds = frozenset(settings("lexicon/membership_kinds"))
    return frozenset(alliance.id for alliance in alliances().values() if alliance.kind in kinds)


def _is_kind(entity: str, kind: str | None) -> bool:
    return kind is None or (entity in _blocs()) == (kind == "bloc")


def _can_be(party: Party, kind: str | None) -> bool:
    """Whether a party is of a kind; a "place" is a state that is named, not one whose adjective says who they are."""
    return _is_kind(party.entity, kind) and not (kind == "place" and party.adjective)


def fits_kinds(trigger: Trigger, source: str, target: str) -> bool:
    """Whether two parties are of the kinds, bloc or state, that a trigger asks for."""
    return _is_kind(source, trigger.source_is) and _is_kind(target, trigger.target_is)


def _phrase(scene: Scene, party: Party) -> tuple[str, ...]:
    """The words of a party's noun phrase, with the office before it ("officials from Russia")."""
    start, end = party.np
    office = start - 6 if start - 1 in scene.sentence.slot_of else start
    return scene.sentence.lower[max(0, office) : end]


def _stands_for(scene: Scene, parties: tuple[Party, ...]) -> bool:
    """Whether the source's noun phrase holds a word that the trigger asks for (a person is an official)."""
    who = scene.match.trigger.who
    if not who:
        return True
    if any(p.person for p in parties) and who & _HEADS_OF_STATE:
        return True
    if scene.match.trigger.country_may and any(p.named and not p.adjective and not p.possessive for p in parties):
        return True
    return any(word in who for p in parties for word in _phrase(scene, p))


def _candidates(
    scene: Scene, slots: tuple[str, ...], kind: str | None, taken: frozenset[str]
) -> Iterator[tuple[tuple[Party, ...], float, str]]:
    """Yield the parties that could fill a role, with how well they stand and in which slot, in order of preference."""
    for rank, slot in enumerate(slots):
        for group in SLOT_FILLERS[slot](scene):
            if slot not in _TOGETHER_WITH and len(group) > 1 and any(p.entity in taken for p in group):
                continue  # coordinated with the other side: they act together
            found = tuple(p for p in group if p.entity not in taken and _can_be(p, kind))
            if found:
                yield found, 1.0 - weights().slot_step * rank, slot


def _sources(scene: Scene) -> Iterator[tuple[tuple[Party, ...], float]]:
    trigger = scene.match.trigger
    for found, quality, slot in _candidates(scene, trigger.source, trigger.source_is, frozenset()):
        able = found if slot in _UNNAMED_SLOTS else tuple(p for p in found if p.named or (p.adjective and trigger.who))
        if able and _stands_for(scene, able):
            yield able, quality


def _everyone(scene: Scene) -> Roles | None:
    found: dict[str, Party] = {}
    for slot in scene.match.trigger.every:
        for party in (p for group in SLOT_FILLERS[slot](scene) for p in group):
            found.setdefault(party.entity, party)
    parties = tuple(sorted(found.values(), key=lambda p: p.first))
    return Roles(parties, (), 0.9) if len(parties) > 1 else None


def roles_of(sentence: Sentence, parties: Sequence[Party], match: Match) -> Roles | None:
    """Return the parties of a matched trigger, or None where they are not clear.

    With ``all`` in the entry every party is a source and the targets are empty; so too where a symmetric act names its
    parties in one group ("talks between Paris and Bamako").
    """
    scene = Scene(sentence, parties, match)
    trigger = match.trigger
    if trigger.every:
        return _everyone(scene)
    return _paired(scene)


def side_of(sentence: Sentence, parties: Sequence[Party], match: Match) -> Roles:
    """Return the one side of an act that its telling names (both empty where it names none)."""
    scene, trigger = Scene(sentence, parties, match), match.trigger
    for sources, quality in _sources(scene):
        return Roles(sources, (), quality * _clarity(sources))
    for targets, quality, _slot in _candidates(scene, trigger.target, trigger.target_is, frozenset()):
        return Roles((), targets, quality * _clarity(targets))
    return Roles((), (), 1.0)


def _paired(scene: Scene) -> Roles | None:
    """The first source that has a target; failing that, a group of sources that act on each other."""
    trigger = scene.match.trigger
    alone: Roles | None = None
    for sources, first in _sources(scene):
        taken = frozenset(p.entity for p in sources)
        for targets, second, slot in _candidates(scene, trigger.target, trigger.target_is, taken):
            if trigger.reciprocal and len(taken) > 1 and slot not in _TOGETHER_WITH:
                continue
            return Roles(sources, targets, first * second * _clarity((*sources, *targets)))
        if alone is None and len(taken) > 1 and trigger.reciprocal:
            alone = Roles(sources, (), first * 0.9 * _clarity(sources))
            if sources[0].slot == "between":
                break  # "between A and B" names both sides
    return alone


def _clarity(parties: Sequence[Party]) -> float:
    """The share of quality kept: less where a party is only described."""
    return weights().described if any(p.described for p in parties) else 1.0
