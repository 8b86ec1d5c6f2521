"""Reaching: parties that a trigger takes from beyond its own clause, or from the noun that its clause describes."""

from __future__ import annotations

from dataclasses import replace

from sahel.extract.claims.grammar import grammar
from sahel.extract.claims.lexicon import lexicon
from sahel.extract.claims.parties import Party
from sahel.extract.claims.scene import Scene, is_participle, with_group

_SUBJECT_SLOTS = ("", "of")
_ANTECEDENT_REACH = 5
_DECISION_REACH = 8


def own_subject(scene: Scene) -> tuple[Party, ...]:
    """The nearest party before the verb that begins its phrase (or depends on a phrase that does)."""
    for slot in _SUBJECT_SLOTS:
        for party in reversed(scene.left()):
            if party.slot == slot and party.named:
                return with_group(scene, party)
    return ()


def unnamed_subject(scene: Scene) -> tuple[Party, ...]:
    """The people of a state that a passive acts on ("Malian pilots were trained")."""
    people = [p for p in scene.left() if p.slot == "" and p.adjective]
    return with_group(scene, people[-1]) if people else ()


def antecedent(scene: Scene) -> tuple[Party, ...]:
    """The party just before the relative pronoun that opens the clause ("Niger, which …")."""
    start, lower = scene.match.clause[0], scene.sentence.lower
    if not is_relative(scene):
        return ()
    words = grammar(scene.sentence.lang)
    described = lower[start - 1] in words.described
    near = [p for p in scene.parties if start - _ANTECEDENT_REACH <= p.np[1] <= start and (p.named or described)]
    if near and any(word in words.singular for word in lower[start + 1 : start + 2]):
        return (replace(near[-1], named=True),)
    # "in Mali and Niger, two states that left": here they act
    return tuple(replace(p, named=True) for p in with_group(scene, near[-1])) if near else ()


def is_relative(scene: Scene) -> bool:
    """Whether the trigger's clause describes the noun before it and has that noun for subject."""
    start, lower = scene.match.clause[0], scene.sentence.lower
    words = grammar(scene.sentence.lang)
    if start == 0 or has_pronoun(scene):
        return False
    return lower[start] in words.relative or (lower[start] in words.linking and lower[start - 1] in words.described)


def has_pronoun(scene: Scene) -> bool:
    """Whether a clause that describes a noun has a pronoun for subject ("which it accuses", "qu'ils accusent")."""
    start, lower = scene.match.clause[0], scene.sentence.lower
    return any(word in grammar(scene.sentence.lang).subjects for word in lower[start + 1 : start + 2])


def relative_object(scene: Scene) -> tuple[Party, ...]:
    """The party that a clause with another subject describes ("Kyiv, which Mali accuses", "Alger, qu'il accuse")."""
    start, lower = scene.match.clause[0], scene.sentence.lower
    words = grammar(scene.sentence.lang)
    opens = start > 0 and (lower[start] in words.relative or lower[start] in words.linking)
    if not opens or not (has_pronoun(scene) or any(p.slot == "" and p.named for p in scene.left())):
        return ()
    before = [p for p in scene.parties if p.np[1] <= start and set(lower[p.np[1] : start]) <= {","}]
    return with_group(scene, before[-1]) if before else ()


def complement_subject(scene: Scene) -> tuple[Party, ...]:
    """The subject of the clause that a verb asks for ("demanded that Mali release …")."""
    end, sentence = scene.match.clause[1], scene.sentence
    linked = end == scene.match.last + 1 and sentence.lower[end : end + 1] != ()
    if not linked or sentence.lower[end] not in grammar(sentence.lang).linking:
        return ()
    first, last = sentence.clause(end)
    inside = [p for p in scene.parties if p.named and p.slot == "" and first < p.first < last]
    return with_group(scene, inside[0]) if inside else ()


def sayer(scene: Scene) -> tuple[Party, ...]:
    """Who says what the trigger's clause tells ("Bamako asserts that …"): the subject of a verb of saying before it."""
    start, sentence = scene.match.clause[0], scene.sentence
    if sentence.lower[:1] and sentence.lower[0] in grammar(sentence.lang).account:
        return tuple(scene.parties[:1])
    saying = lexicon(sentence.lang).modality["saying"]
    said = next((i for i in range(start - 1, 0, -1) if sentence.verbal[i] and sentence.lower[i] in saying), -1)
    before = [p for p in scene.parties if p.named and p.slot == "" and p.last < said]
    return with_group(scene, before[-1]) if before else ()


def main_subject(scene: Scene) -> tuple[Party, ...]:
    """The subject of the clause before ("Mali said it would …"), or after a clause that opens its sentence."""
    start, end = scene.match.clause
    own = [p for p in scene.parties if p.named and p.slot == "" and not _owns_next(scene, p)]
    before = [p for p in own if p.last < start] or [p for p in scene.parties if _heads_subject(scene, p, start)]
    if before:
        return with_group(scene, before[0])
    after = [p for p in own if p.first > scene.match.last and (p.first >= end or _after_comma(scene, p))]
    return with_group(scene, after[0]) if after and _opens_sentence(scene) else ()


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
    return scene.match.first == 0 or first in words.boundary or 0 in scene.sentence.slot_of or first.endswith("ing")


def deciding(scene: Scene) -> tuple[Party, ...]:
    """The party whose decision, plan or threat an infinitive spells out ("ECOWAS's decision to intervene")."""
    match, sentence = scene.match, scene.sentence
    if match.form != "inf":
        return ()
    for party in reversed(scene.left()):
        between = range(party.last + 1, match.first)
        near = len(between) < _DECISION_REACH and not any(
            sentence.verbal[i] and not is_participle(sentence, i) for i in between
        )
        if near and (party.possessive or party.slot in {"of", "by"}):
            return with_group(scene, party)
    return ()
