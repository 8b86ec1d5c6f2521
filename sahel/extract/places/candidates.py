"""Candidates: every stretch of a document that some known name or gazetteer entry spells, the longest at each word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sahel.extract.names.view import View
from sahel.extract.names.words import name_words
from sahel.extract.places.cues import place_cues
from sahel.extract.places.drawer import drawer_of
from sahel.extract.places.known import KnownName, known_names
from sahel.extract.places.squeeze import Squeezed, squeeze
from sahel.geo.gazetteer import Gazetteer
from sahel.model import Place

_MEANINGS = 10
"""How many places of one name, the most populous first, a name may mean that stands without its country."""
_MEANINGS_WITH_COUNTRY = 60
_ARTICLES = frozenset({"the", "le", "la", "les", "l'"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens ``first`` to ``stop`` that may name a place: a ``known`` name, gazetteer ``places``, or both."""

    first: int
    stop: int
    start: int
    end: int
    surface: str
    known: KnownName | None
    places: tuple[Place, ...] = ()
    needs_context: bool = False
    meanings: tuple[KnownName, ...] = ()

    @property
    def demonym(self) -> bool:
        """Whether the name is an adjective or people of a place."""
        return self.known is not None and self.known.kind == "demonym"


def _best_known(view: View, index: int) -> tuple[int, tuple[KnownName, ...]] | None:
    """Return the longest known name at a token whose letters look right, with all countries that it may mean."""
    for stop, names in known_names().all_at(view.words, index):
        if stop - index > 1 and not all(view.adjoins(i) for i in range(index, stop - 1)):
            continue
        printed = view.document.text[view.tokens[index].start : view.tokens[stop - 1].end]
        fitting = [name for name in names if name.looks_right(printed)]
        if fitting:
            return stop, _of_first_kind(fitting)
    return None


def _of_first_kind(names: list[KnownName]) -> tuple[KnownName, ...]:
    """Return one name for each country or region among those of the first one's kind."""
    alike = [name for name in names if name.kind == names[0].kind]
    return tuple({name.iso3 or name.name: name for name in reversed(alike)}.values())[::-1]


def _meanings(view: View, stop: int) -> int:
    """Return how many places of a name to look at: more where a word follows that may put it into its country."""
    follows = stop < len(view.words) and view.words[stop] in place_cues().containment
    return _MEANINGS_WITH_COUNTRY if follows else _MEANINGS


def _may_open(view: View, index: int) -> bool:
    """Whether a gazetteer name may begin at a token; a function word does so only before a capital ("Le Caire")."""
    if view.words[index] in name_words().function:
        return view.capitals[index] and index + 1 < len(view.capitals) and view.capitals[index + 1]
    return view.capitals[index] or view.words[index] in place_cues().small_openers


def _all_capital(view: View, first: int, stop: int) -> bool:
    """Whether the words of a name have capitals, but for its small joining words."""
    function, particles = name_words().function, name_words().particles
    return all(
        view.tokens[i].capital or not view.tokens[i].word or view.words[i] in function or view.words[i] in particles
        for i in range(first, stop)
    )


def _gazetteer_names(view: View, gazetteer: Gazetteer, squeezed: Squeezed, index: int) -> Iterator[Candidate]:
    """Yield what the gazetteer spells at a token, longest first, ends cut at tokens."""
    token = view.tokens[index]
    for squeezed_end, numbers in gazetteer.prefixes(squeezed.folded, squeezed.inside(token.start)):
        end = squeezed.outside(squeezed_end)
        stop = index + 1
        while view.tokens[stop - 1].end < end:
            stop += 1
        if view.tokens[stop - 1].end != end or not all(view.adjoins(i) for i in range(index, stop - 1)):
            continue
        surface = view.document.text[token.start : end]
        fitting = [n for n in numbers[: _meanings(view, stop)] if gazetteer.accepts(n, surface)]
        places = tuple(map(drawer_of(gazetteer).place, fitting))
        if places and (_all_capital(view, index, stop) or any(p.place_id for p in places)):
            needy = all(gazetteer.needs_context(n, surface) for n in fitting)
            yield Candidate(index, stop, token.start, end, surface, None, places, needy)


def _at(view: View, gazetteer: Gazetteer, squeezed: Squeezed, index: int) -> Candidate | None:
    known = _best_known(view, index)
    listed = next(_gazetteer_names(view, gazetteer, squeezed, index), None) if _may_open(view, index) else None
    if known is None or (listed is not None and listed.stop > known[0] and _adds_a_name(view, known[0], listed)):
        return listed
    stop, names = known
    start, end = view.tokens[index].start, view.tokens[stop - 1].end
    same = listed.places if listed is not None and listed.stop == stop else ()
    return Candidate(index, stop, start, end, view.document.text[start:end], names[0], same, meanings=names)


def _same_without_article(candidate: Candidate, following: Candidate | None) -> bool:
    """Whether a name that opens with an article is the same without it ("The Kremlin", not "La Paz")."""
    if following is None:
        return False
    return following.known is not None or any(place in candidate.places for place in following.places)


def _adds_a_name(view: View, stop: int, listed: Candidate) -> bool:
    """Whether a longer name says more than a plain word after a known one ("Niger State", not "Sahel region")."""
    return any(view.capitals[i] for i in range(stop, listed.stop)) or listed.places[0].level in ("site", "water")


def find_candidates(view: View, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Return the candidates of a document, in order, none overlapping another."""
    squeezed = squeeze(view.document.folded)
    known, small = known_names().first_words, place_cues().small_openers
    found: list[Candidate] = []
    past = 0
    for index, word in enumerate(view.words):
        if index < past or not (view.capitals[index] or word in known or word in small):
            continue
        candidate = _at(view, gazetteer, squeezed, index)
        if candidate is not None and index + 1 < candidate.stop and word in _ARTICLES:
            following = _at(view, gazetteer, squeezed, index + 1)
            candidate = None if _same_without_article(candidate, following) else candidate
        if candidate is not None:
            found.append(candidate)
            past = candidate.stop
    return tuple(found)
