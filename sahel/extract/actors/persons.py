"""Persons: people with terms of office by name, alias or surname; unknown ones after a title of state."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import compress

from sahel.extract.actors.spelling import not_people, spelt_alike
from sahel.extract.names.people import PersonName, bylines, find_people
from sahel.extract.names.phrases import Phrases
from sahel.extract.names.view import View
from sahel.extract.names.words import name_words, words
from sahel.facts.actors import speaks_for, terms, terms_by_person
from sahel.facts.amendments import Amendments, amendments
from sahel.facts.tables import settings, table
from sahel.geo.fold import fold
from sahel.model import ActorMention, PlaceMention

_REACH = 9
"""How far before a name an unknown person's country may stand ("la porte-parole du ministère américain …, X Y")."""


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return words(settings("lexicon/surnames")["common"])


@lru_cache(maxsize=4)
def _known_by(by: Amendments) -> Phrases[str]:
    """Return the people of the tables by every name and alias; ``by`` is what is in force, and the key of the cache."""
    rows = [
        (name, term.person)
        for term in terms()
        if term.person not in not_people()
        for name in (term.name, *term.aliases)
    ]
    extra = [(row["surface"], row["person"]) for row in table("lexicon/people")]
    added = [(alias.surface, alias.entity) for alias in by.aliases if alias.entity in terms_by_person()]
    return Phrases(dict.fromkeys([*rows, *extra, *added]))


def _known() -> Phrases[str]:
    return _known_by(amendments())


def slug(name: str) -> str:
    """Return the id that a name makes: ``first_last`` in lower-case ASCII, without initials and suffixes."""
    parts = re.findall(r"[a-z0-9]+", fold(name).encode("ascii", "ignore").decode())
    return "_".join(part for part in parts if part not in name_words().suffixes and len(part) > 1)


class _Cast:
    """Who is who in one article: the people named in full, by their surnames."""

    def __init__(self, view: View, places: Sequence[PlaceMention]) -> None:
        self.view = view
        self.countries = frozenset(place.iso3 for place in places if place.iso3)
        self.by_surname: dict[str, str] = {}

    def add(self, start: int, stop: int, person: str) -> None:
        """Remember a person named in full by the last word of the name."""
        last = stop - 1
        while last > start and (self.view.words[last] in name_words().suffixes or not self.view.tokens[last].word):
            last -= 1
        self.by_surname.setdefault(self.view.words[last], person)

    def speaks_here(self, person: str) -> bool:
        """Whether the article speaks of a country that a person ever spoke for."""
        return any(term.country in self.countries for term in terms_by_person().get(person, ()))


def _mention(view: View, start: int, stop: int, person: str, speaker_of: str | None) -> ActorMention:
    first, last = view.tokens[start].start, view.tokens[stop - 1].end
    return ActorMention(first, last, view.document.text[first:last], person, "person", speaker_of)


def _spokesman(view: View, person: str) -> str | None:
    return speaks_for(person, view.document.published)


def _titled(view: View, start: int) -> bool:
    before = start - 1
    if before > 0 and view.tokens[before].text == ".":
        before -= 1
    return before >= 0 and view.words[before] in name_words().titles


def _listed_at(cast: _Cast, index: int) -> tuple[int, str] | None:
    """Return the listed person named at a token: by full name, or by an alias that is clear enough here."""
    view = cast.view
    for stop, people in _known().all_at(view.words, index):
        printed = view.document.text[view.tokens[index].start : view.tokens[stop - 1].end]
        if not printed[:1].isupper() or not all(view.adjoins(i) for i in range(index, stop - 1)):
            continue
        known = [p for p in people if stop - index > 1 or _clear(cast, index, p)]
        if known:
            return stop, known[0]
    return None


def _clear(cast: _Cast, index: int, person: str) -> bool:
    """Whether a single surname means a listed person: a rare one, or after a title in an article about the country."""
    word = cast.view.words[index]
    if not cast.view.tokens[index].capital or word in cast.view.small:
        return False
    if cast.by_surname.get(word, person) != person:
        return False
    return word not in _common() or (_titled(cast.view, index) and cast.speaks_here(person))


def _country_of(view: View, name: PersonName, places: Sequence[PlaceMention]) -> str | None:
    """Return the country whose adjective or name introduces an unknown official."""
    start = view.tokens[name.start].start
    floor = view.tokens[max(0, name.start - _REACH)].start
    sentence = view.document.sentences[view.document.sentence_at(start)].start
    # From the name backwards: a long text has many places, and as many names.
    index = bisect_left(places, start, key=lambda place: place.start) - 1
    while index >= 0 and places[index].start >= max(floor, sentence):
        if places[index].iso3 and places[index].use in ("demonym", "literal", "metonym"):
            return places[index].iso3
        index -= 1
    return None


def _token_range(view: View, start: int, end: int) -> range:
    return range(view.document.token_at(start), view.document.token_at(end - 1) + 1)


def _place_tokens(view: View, places: Sequence[PlaceMention]) -> frozenset[int]:
    return frozenset(i for place in places for i in _token_range(view, place.start, place.end))


def _full_names(cast: _Cast, names: Sequence[PersonName], places: Sequence[PlaceMention]) -> dict[int, ActorMention]:
    """Return the people named in full, listed or introduced by a title of state, by their first token."""
    found, signed = {}, bylines(cast.view)
    for name in names:
        mention = _full_name(cast, name, places) if name.full and name.start not in signed else None
        if mention is not None:
            found[name.start] = mention
            cast.add(name.start, name.stop, mention.entity)
    return found


def _full_name(cast: _Cast, name: PersonName, places: Sequence[PlaceMention]) -> ActorMention | None:
    view = cast.view
    listed = _listed_at(cast, name.start)
    if listed is not None and listed[0] >= name.stop:
        return _mention(view, name.start, listed[0], listed[1], _spokesman(view, listed[1]))
    text = view.document.text[view.tokens[name.start].start : view.tokens[name.stop - 1].end]
    alike = spelt_alike(text)
    if alike is not None and cast.speaks_here(alike):
        return _mention(view, name.start, name.stop, alike, _spokesman(view, alike))
    if name.official and slug(text):
        return _mention(view, name.start, name.stop, slug(text), _country_of(view, name, places))
    return None


def _others(cast: _Cast, found: Mapping[int, ActorMention], taken: frozenset[int]) -> Iterator[ActorMention]:
    """Yield listed people outside full names, and surnames of people named in full."""
    view = cast.view
    spoken = {mention.entity: mention.speaks_for for mention in found.values()}
    past = 0
    for index in compress(range(len(view.capitals)), view.capitals):
        if index < past or index in taken:
            continue
        listed = _listed_at(cast, index)
        surname = cast.by_surname.get(view.words[index]) if view.words[index] not in view.small else None
        if listed is not None and (surname is None or listed[0] - index > 1):
            yield _mention(view, index, listed[0], listed[1], _spokesman(view, listed[1]))
            past = listed[0]
        elif surname is not None:
            yield _mention(view, index, index + 1, surname, spoken.get(surname) or _spokesman(view, surname))


def persons(view: View, places: Sequence[PlaceMention]) -> Iterator[ActorMention]:
    """Yield every person that a document names and that can be told apart."""
    cast = _Cast(view, places)
    where = _place_tokens(view, places)
    found = _full_names(cast, find_people(view, where), places)
    yield from found.values()
    covered = {i for mention in found.values() for i in _token_range(view, mention.start, mention.end)}
    yield from _others(cast, found, frozenset(covered | where | bylines(view)))
