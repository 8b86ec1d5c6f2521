"""Discourse: whom "the junta", "the two countries" or "they" means, where what was read before makes it clear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sahel.extract.claims.clauses import Sentence
from sahel.extract.claims.parties import Naming, Party, is_possessive
from sahel.facts.alliances import alliances
from sahel.facts.scope import sahel_states
from sahel.facts.tables import settings
from sahel.model import Lang

_KINDS = ("several", "pair", "junta", "bloc", "country", "act")
_BETWEEN = 3


@cache
def _table() -> Mapping[str, Any]:
    return dict(settings("lexicon/descriptions"))


@cache
def _heads(lang: Lang) -> dict[str, str]:
    """The last word, or last two words, of every description -> its kind; longer ones are looked for first."""
    return {head: kind for kind in _KINDS for head in _table()[lang][kind]}


@cache
def _last_words(lang: Lang) -> frozenset[str]:
    return frozenset(head.split()[-1] for head in _heads(lang))


@dataclass(slots=True)
class Discourse:
    """What an article has named so far; one lives for the reading of one article."""

    lang: Lang
    named: Counter[str] = field(default_factory=Counter)
    last_junta: str | None = None
    last_bloc: str | None = None
    pair: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    plural: tuple[str, ...] = ()
    maker: tuple[str, ...] = ()

    def note(self, parties: Sequence[Party], acts: Sequence[tuple[tuple[str, ...], tuple[str, ...]]]) -> None:
        """Remember a sentence: its parties, and (sources, targets) of the acts found in it."""
        for party in parties:
            self.named[party.entity] += 1
            if party.entity in alliances():
                self.last_bloc = party.entity
            elif party.entity in _table()["junta_states"]:
                self.last_junta = party.entity
        self.actor = next(((p.entity,) for p in parties if p.slot == "" and p.named), ())
        self.maker = next((sources for sources, targets in acts if targets), self.maker)
        for sources, targets in acts:
            self._note_act(tuple(dict.fromkeys((*sources, *targets))), sources, targets)
        self._note_lists(parties)

    def _note_act(self, everyone: tuple[str, ...], sources: tuple[str, ...], targets: tuple[str, ...]) -> None:
        states = [entity for entity in everyone if entity not in alliances()]
        if len(everyone) == len(states) == 2:
            self.pair = everyone
        if len(sources) > 1:
            self.plural = sources
        elif (len(everyone) > 1 and not targets) or len(everyone) == len(states) == 2:
            self.plural = everyone
        if len(self.plural) > 2:
            self.several = self.plural

    def _note_lists(self, parties: Sequence[Party]) -> None:
        """Remember lists of states: two are a pair, and more are what "the three countries" means."""
        groups: dict[int, list[str]] = {}
        for party in parties:
            if party.entity not in alliances():
                groups.setdefault(party.group, []).append(party.entity)
        for group in groups.values():
            listed = tuple(dict.fromkeys(group))
            if len(listed) > 1:
                self.plural = listed
            if len(listed) == 2:
                self.pair = listed
            elif len(listed) > 2:
                self.several = listed

    def namings(self, sentence: Sentence, taken: Sequence[Naming]) -> Iterator[Naming]:
        """Yield the descriptions of a sentence that are clear, leaving out those that belong to a name."""
        yield from self._opening_pronoun(sentence)
        last_words = _last_words(self.lang)
        for position, word in enumerate(sentence.lower):
            kind = self._kind(sentence, position) if position and word in last_words else None
            meant = self._meant(kind) if kind else ()
            if kind == "country" and (_plural(sentence, position) or _elsewhere(sentence, meant, taken)):
                continue
            if meant and not _belongs_to_name(sentence, position, taken):
                yield Naming(position, position, meant, named=kind != "act", described=True)

    def _kind(self, sentence: Sentence, position: int) -> str | None:
        heads = _heads(self.lang)
        two = " ".join(sentence.lower[position - 1 : position + 1])
        kind = heads.get(two) or heads.get(sentence.lower[position])
        return kind if kind and self._determined(sentence, position) else None

    def _determined(self, sentence: Sentence, position: int) -> bool:
        words = _table()[self.lang]
        for here in range(position - 1, max(-1, position - 2 - _BETWEEN), -1):
            if sentence.lower[here] in words["determiners"]:
                return True
            if sentence.lower[here] not in words["between"]:
                return False
        return False

    def _meant(self, kind: str) -> tuple[str, ...]:
        if kind == "pair":
            return self.pair
        if kind == "several":
            return self.several if len(self.several) > 2 else ()
        if kind == "junta":
            return (self.last_junta,) if self.last_junta else ()
        if kind == "act":
            return self.maker
        if kind == "bloc":
            return (self.last_bloc,) if self.last_bloc else ()
        return self._country()

    def _country(self) -> tuple[str, ...]:
        """The Sahel state that the article speaks of most, where no other comes near."""
        ranked = [(n, entity) for entity, n in self.named.most_common() if entity in sahel_states()]
        clear = ranked and (len(ranked) == 1 or ranked[0][0] >= 2 * ranked[1][0])
        return (ranked[0][1],) if clear else ()

    def _opening_pronoun(self, sentence: Sentence) -> Iterator[Naming]:
        at = _first_word(sentence)
        word = sentence.lower[at] if at < len(sentence.lower) else ""
        if word in _table()[self.lang]["pronoun_several"] and self.plural:
            yield Naming(at, at, self.plural, described=True)
        elif word in _table()[self.lang]["pronoun_person"] and self.actor:
            yield Naming(at, at, self.actor, person=True, described=True)


def _first_word(sentence: Sentence) -> int:
    """The position of the first word after the date, if any, with which a sentence opens ("On Friday they …")."""
    if not any(position in sentence.timed for position in range(3)):
        return 0
    opening = (
        i for i, t in enumerate(sentence.tokens) if i not in sentence.timed and i not in sentence.slot_of and t.word
    )
    return next(opening, 0)


def _plural(sentence: Sentence, position: int) -> bool:
    """Whether a word for a state stands in the plural ("ces pays"): it means no one state."""
    plural = _table()["plural"]
    return sentence.lower[position] in plural["heads"] and sentence.lower[position - 1] in plural["determiners"]


def _elsewhere(sentence: Sentence, meant: Sequence[str], taken: Sequence[Naming]) -> bool:
    """Whether a sentence is set in some other country, so that "the government" may be that one's.

    A genitive ("France's minister said …") sets no scene.
    """
    scenes = (n for n in taken if not n.named and not n.demonym and not is_possessive(sentence, n.last))
    return any(set(naming.entities) - set(meant) for naming in scenes)


def _belongs_to_name(sentence: Sentence, position: int, taken: Sequence[Naming]) -> bool:
    """Whether a name beside a description says itself who is meant ("Niger's junta", "la junte du Niger")."""
    before = any(0 <= position - naming.last <= 2 for naming in taken)
    bound = position + 1 in sentence.slot_of and any(0 < naming.first - position <= 4 for naming in taken)
    return before or bound
