"""Use cues: word classes that tell whether a name means a place or its government; a ``*`` stands for all forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sahel.extract.names.word_class import WordClass
from sahel.extract.names.words import words
from sahel.facts.tables import settings


@dataclass(frozen=True, slots=True)
class Grammar:
    """The small words of one language, by what they do before and after a name (folded)."""

    articles: frozenset[str]
    fellows: frozenset[str]
    formal: frozenset[str]
    locative: frozenset[str]
    to: frozenset[str]
    from_: frozenset[str]
    of: frozenset[str]
    onto: frozenset[str]
    party: frozenset[str]
    for_: frozenset[str]
    like: frozenset[str]
    genitive: frozenset[str]
    auxiliary: frozenset[str]
    copula: frozenset[str]
    adverbs: frozenset[str]
    times: frozenset[str]
    time_openers: frozenset[str]
    inverting: frozenset[str]
    versus: frozenset[str]
    peers: frozenset[str]
    repeated: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class UseCues:
    """All that ``use_cues.yaml`` says for one language."""

    grammar: Grammar
    acts: WordClass
    patients: WordClass
    movement: WordClass
    giving: WordClass
    demanding: WordClass
    border: WordClass
    leaving: WordClass
    act_nouns: WordClass
    body_nouns: WordClass
    land_nouns: WordClass
    sport: WordClass
    adjectival: frozenset[str]
    weights: Mapping[str, float]


def _grammar(lists: Mapping[str, Any]) -> Grammar:
    flat = {slot: words(lists[slot.rstrip("_")]) for slot in Grammar.__slots__ if slot != "repeated"}
    return Grammar(**flat, repeated={word: n for n, same in enumerate(lists["repeated"]) for word in words(same)})


@lru_cache(maxsize=2)
def use_cues(lang: str) -> UseCues:
    """Return the cues of a language."""
    cues = settings("lexicon/use_cues")
    common = {name: WordClass(cues[name]) for name in ("movement", "giving", "demanding", "border", "leaving", "sport")}
    nouns = {f"{kind}_nouns": WordClass(cues["nouns"][kind]) for kind in ("act", "body", "land")}
    return UseCues(
        grammar=_grammar(cues[lang]),
        acts=WordClass(cues["acts"][lang]),
        patients=WordClass(cues["patients"][lang]),
        adjectival=words(cues["adjectival"]),
        weights={name: float(value) for name, value in cues["weights"].items()},
        **common,
        **nouns,
    )
