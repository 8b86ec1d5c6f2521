"""Nouns that name what their verb undoes: "they ended the sanctions" and "it suspended its aid" tell of no new one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sahel.extract.claims.lexicon import Trigger
from sahel.extract.claims.matching import Match
from sahel.facts.claim_types import claim_types
from sahel.model import Effect


def _effect(trigger: Trigger) -> Effect:
    return trigger.effect or claim_types()[trigger.type].effect


def _undoes(verb: Match, noun: Match) -> bool:
    """Whether a verb has a noun for its object, and works against what that tells by itself."""
    effects = {_effect(verb.trigger), _effect(noun.trigger)}
    return verb.word in noun.used and effects == {"strengthens", "weakens"}


def standing(found: Iterable[Match]) -> Sequence[Match]:
    """Return the triggers of a sentence without the nouns whose verb undoes them, whoever it is that does so."""
    every = tuple(found)
    verbs = [match for match in every if not match.trigger.nominal and match.word >= 0]
    return [m for m in every if not (m.trigger.nominal and any(_undoes(verb, m) for verb in verbs))]
