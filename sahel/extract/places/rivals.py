"""Rivals: the other places that bear the name of a mention, and in plain words why none of them is meant."""

from __future__ import annotations

from collections.abc import Iterator

from sahel import model
from sahel.extract.places.candidates import Candidate
from sahel.extract.places.known import KnownName
from sahel.extract.places.reasons import why_not
from sahel.extract.places.resolve import Chosen, Parts
from sahel.model import Place

MOST = 5
"""How many rivals of one mention are kept."""


def rivals(candidate: Candidate, chosen: Chosen) -> tuple[model.Candidate, ...]:
    """Return the rivals of a choice: other countries of the name first, then places, the nearest miss first."""
    found: list[model.Candidate] = []
    for one in (*_countries(candidate), *_places(candidate, chosen)):
        if len(found) == MOST:
            break
        if not any(_same(one, other) for other in found):
            found.append(one)
    return tuple(found)


def _same(one: model.Candidate, other: model.Candidate) -> bool:
    return (one.name, one.iso3, one.lat, one.lon) == (other.name, other.iso3, other.lat, other.lon)


def _countries(candidate: Candidate) -> Iterator[model.Candidate]:
    for meaning in candidate.meanings:
        known = candidate.known
        if known is None or (meaning.iso3 or meaning.name) != (known.iso3 or known.name):
            yield _other_country(meaning)


def _other_country(name: KnownName) -> model.Candidate:
    return model.Candidate(name.name, name.lat, name.lon, name.iso3, name.geonameid, why_not("less_named", name.iso3))


def _places(candidate: Candidate, chosen: Chosen) -> Iterator[model.Candidate]:
    for place, parts in chosen.weighed:
        if place is not chosen.place:
            yield _other_place(place, _lack(chosen, parts))
    if not chosen.weighed:
        rule = "seat_first" if chosen.place is not None else "country_first"
        known = candidate.known.geonameid if candidate.known else None
        others = (
            p for p in candidate.places if p is not chosen.place and (p.geonameid is None or p.geonameid != known)
        )
        yield from (_other_place(place, rule) for place in others)


def _other_place(place: Place, why: str) -> model.Candidate:
    return model.Candidate(place.name, place.lat, place.lon, place.iso3, place.geonameid, why_not(why, place.iso3))


def _lack(chosen: Chosen, other: Parts) -> str:
    """Return the key of what a place lacks: the reason of the choice or, where it shares that, its greatest lack."""
    lacks = {part: weight - other.get(part, 0.0) for part, weight in chosen.parts.items()}
    shares = lacks.get(chosen.reason, 0.0) <= 0
    return max(lacks, key=lacks.__getitem__) if shares else chosen.reason
