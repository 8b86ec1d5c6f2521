"""The small words of a language: what opens a slot, a clause, a question; which word is a verb."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from sahel.extract.claims.inflection import Form, inflect, verb_table
from sahel.extract.claims.lexicon import lexicon
from sahel.facts.tables import settings
from sahel.model import Lang


@dataclass(frozen=True, slots=True)
class Grammar:
    """Word lists of one language, ready for look-ups.

    ``slots`` maps the first word of a preposition to [(its further words, slot)], longest first; ``verbs`` maps every
    known verb form to what it may be.
    """

    slots: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    determiners: frozenset[str]
    relative: frozenset[str]
    boundary: frozenset[str]
    linking: frozenset[str]
    condition: frozenset[str]
    pronouns: frozenset[str]
    joining: frozenset[str]
    subjects: frozenset[str]
    coordination: frozenset[str]
    authority: frozenset[str]
    officials: frozenset[str]
    senders: frozenset[str]
    possessives: frozenset[str]
    firms: frozenset[str]
    auxiliaries: frozenset[str]
    passive: frozenset[str]
    with_be: frozenset[str]
    infinitive: frozenset[str]
    gerundive: frozenset[str]
    described: frozenset[str]
    naming: frozenset[str]
    particles: frozenset[str]
    singular: frozenset[str]
    sequence: frozenset[str]
    speakers: frozenset[str]
    account: frozenset[str]
    verbs: Mapping[str, frozenset[Form]]
    nouns: frozenset[str]
    homographs: frozenset[str]


def _slots(table: Mapping[str, list[str]]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for slot, prepositions in table.items():
        for preposition in prepositions:
            first, *rest = preposition.replace("'", "' ").split()
            found[first].append((tuple(rest), slot))
    return {first: tuple(sorted(ways, key=lambda way: -len(way[0]))) for first, ways in found.items()}


def _verbs(lang: Lang) -> dict[str, frozenset[Form]]:
    found: dict[str, set[Form]] = defaultdict(set)
    for verb in verb_table(lang)["common"]:
        for form, kind in inflect(verb, lang):
            found[form].add(kind)
    for first, heads in lexicon(lang).heads.items():
        for head in heads:
            if head.form is not None:
                found[first].add(head.form)
    return {form: frozenset(kinds) for form, kinds in found.items()}


_WORDS = (
    "relative",
    "boundary",
    "linking",
    "condition",
    "pronouns",
    "joining",
    "subjects",
    "authority",
    "officials",
    "senders",
    "possessives",
    "firms",
    "gerundive",
    "described",
    "naming",
    "particles",
    "singular",
    "sequence",
    "speakers",
    "account",
    "determiners",
    "coordination",
)
"""Fields of a grammar that are lists of words in the table."""


@lru_cache(maxsize=2)
def grammar(lang: Lang) -> Grammar:
    """Return the grammar of a language from ``geodata/lexicon/slots.yaml`` and its verb and trigger tables."""
    table = settings("lexicon/slots")
    words = {key: frozenset(table[key][lang]) for key in _WORDS}
    nouns = {first for first, heads in lexicon(lang).heads.items() if any(head.form is None for head in heads)}
    return Grammar(
        slots=_slots(table[lang]),
        auxiliaries=frozenset(verb_table(lang)["auxiliaries"]),
        passive=frozenset(verb_table(lang)["passive"]),
        with_be=frozenset(verb_table(lang).get("with_be", ())),
        infinitive=frozenset(verb_table(lang).get("infinitive", ())),
        verbs=_verbs(lang),
        nouns=frozenset(nouns),
        homographs=frozenset(nouns | set(verb_table(lang)["homographs"])),
        **words,
    )
