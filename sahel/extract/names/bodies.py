"""Bodies: blocs, missions, organisations and organs of state that geodata/ lists, found by their full names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sahel.extract.names.phrases import Phrases
from sahel.extract.names.remember import remember_last
from sahel.extract.names.view import View
from sahel.facts.actors import terms, terms_by_person
from sahel.facts.alliances import alliances
from sahel.facts.amendments import Amendments, amendments
from sahel.facts.tables import settings, table
from sahel.model import ActorKind


@dataclass(frozen=True, slots=True)
class Body:
    """A listed body: its ``surface``, the party it is or belongs to ("" if none: a medium, a firm), its kind."""

    surface: str
    entity: str
    kind: ActorKind

    def looks_right(self, printed: str) -> bool:
        """Whether printed letters may mean this body: a short acronym as it is listed, a name with its capitals."""
        if " " not in self.surface and self.surface[:2].isupper():
            return printed == self.surface or (len(printed) > 3 and printed.isupper())
        capitals = sum(character.isupper() for character in printed)
        return capitals >= min(2, sum(character.isupper() for character in self.surface))


@dataclass(frozen=True, slots=True)
class BodyName:
    """A body named in a document: tokens ``start`` to ``stop``."""

    start: int
    stop: int
    body: Body


def _of_alliances() -> Iterator[Body]:
    rules = settings("lexicon/bodies")
    never, blocs = frozenset(rules["not_alone"]), frozenset(rules["bloc_kinds"])
    for alliance in alliances().values():
        kind: ActorKind = "bloc" if alliance.kind in blocs else "org"
        full = [name.split(" (")[0] for name in (alliance.name, alliance.name_fr)]
        for surface in (*full, *alliance.aliases, alliance.id.replace("_", " ")):
            if surface not in never and any(character.isupper() for character in surface):
                yield Body(surface, alliance.id, kind)


def _of_lexicon() -> Iterator[Body]:
    for row in table("lexicon/organisations"):
        yield Body(row["surface"], row["entity"], "bloc" if row["kind"] == "bloc" else "org")
    for row in table("lexicon/organs"):
        yield Body(row["surface"], row["entity"], "org")
    listed = frozenset(settings("lexicon/bodies")["bodies_among_actors"])
    for term in terms():
        if term.person in listed:
            yield from (Body(name, "", "org") for name in (term.name, *term.aliases))


def _of_amendments(by: Amendments) -> Iterator[Body]:
    """Yield further names that people gave to blocs and bodies, and to a state's organs."""
    blocs = frozenset(settings("lexicon/bodies")["bloc_kinds"])
    for alias in by.aliases:
        if alias.entity not in terms_by_person():
            known = alliances().get(alias.entity)
            yield Body(alias.surface, alias.entity, "bloc" if known and known.kind in blocs else "org")


@lru_cache(maxsize=4)
def _bodies(by: Amendments) -> Phrases[Body]:
    return Phrases((body.surface, body) for body in (*_of_amendments(by), *_of_lexicon(), *_of_alliances()))


@remember_last
def find_bodies(view: View) -> tuple[BodyName, ...]:
    """Return the listed bodies that a document names, in order, the longest at each word.

    An acronym that a name introduces in brackets means that body from then on.
    """
    found: list[BodyName] = []
    past, bodies, introduced = 0, _bodies(amendments()), dict[str, Body]()
    first_words = bodies.first_words
    for index, word in enumerate(view.words):
        if index < past or not (word in first_words or word in introduced):
            continue
        named = _introduced_at(view, introduced, index) or _at(view, bodies, index)
        if named is not None:
            found.append(named)
            past = named.stop
            acronym = _acronym_after(view, named)
            if acronym:
                introduced[acronym] = named.body
    return tuple(found)


def _acronym_after(view: View, named: BodyName) -> str | None:
    """Return the acronym, folded, that stands in brackets right after the full name of a body."""
    stop = named.stop
    if named.stop - named.start < 2 or stop + 2 >= len(view.words) or view.words[stop] != "(":
        return None
    text = view.tokens[stop + 1].text
    return view.words[stop + 1] if view.words[stop + 2] == ")" and sum(map(str.isupper, text)) > 1 else None


def _introduced_at(view: View, introduced: dict[str, Body], index: int) -> BodyName | None:
    body = introduced.get(view.words[index]) if view.capitals[index] else None
    return BodyName(index, index + 1, body) if body else None


def _at(view: View, bodies: Phrases[Body], index: int) -> BodyName | None:
    for stop, meanings in bodies.all_at(view.words, index):
        printed = view.document.text[view.tokens[index].start : view.tokens[stop - 1].end]
        fitting = next((body for body in meanings if body.looks_right(printed)), None)
        if fitting is not None and all(view.adjoins(i) for i in range(index, stop - 1)):
            return BodyName(index, stop, fitting)
    return None


def body_tokens(view: View) -> tuple[frozenset[int], frozenset[tuple[int, int]]]:
    """Return the tokens inside names of bodies of several words, and the spans of all bodies."""
    found = find_bodies(view)
    inside = frozenset(i for named in found if named.stop - named.start > 1 for i in range(named.start, named.stop))
    return inside, frozenset((named.start, named.stop) for named in found)
