"""Meanings: which country a name means that several bear (Congo, Guinean), or that is a slip for a neighbour's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from sahel.extract.names.view import View
from sahel.extract.names.words import words
from sahel.extract.places.candidates import Candidate
from sahel.extract.places.known import KnownName, capital_names, countries
from sahel.facts.tables import settings
from sahel.geo.fold import fold


@dataclass(frozen=True, slots=True)
class _Slip:
    """What a confusable adjective usually means, what it is a slip for, and the words that rule a slip out."""

    usual: str
    slip: str
    unless: frozenset[str]


@lru_cache(maxsize=1)
def _slips() -> Mapping[str, _Slip]:
    rows = settings("lexicon/confusables").items()
    return {fold(word): _Slip(row["usual"], row["slip"], words(row["unless"])) for word, row in rows}


def sure_country(candidate: Candidate) -> str | None:
    """Return the country that a candidate surely speaks of: a country, a demonym, a capital."""
    if candidate.known is not None and candidate.known.iso3:
        return candidate.known.iso3 if len({name.iso3 for name in candidate.meanings}) < 2 else None
    return capital_names().get(fold(candidate.surface)) if candidate.places else None


def country_counts(candidates: Sequence[Candidate]) -> Counter[str]:
    """Return how often an article surely names each country."""
    return Counter(iso3 for candidate in candidates if (iso3 := sure_country(candidate)))


def _meant(candidate: Candidate, counts: Mapping[str, int], lang: str) -> KnownName:
    """Return the meaning that the article names most, else the one of its language, else the table's first."""
    ranked = sorted(candidate.meanings, key=lambda name: (-counts.get(name.iso3 or "", 0), name.lang != lang))
    return ranked[0]


def _is_slip(view: View, candidate: Candidate, counts: Mapping[str, int]) -> _Slip | None:
    slip = _slips().get(fold(candidate.surface))
    if slip is None or not counts.get(slip.slip):
        return None
    return None if any(word in slip.unless for word in view.words) else slip


def settle(view: View, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates, each with the one country that it means in this article."""
    counts = country_counts(candidates)
    settled = (_settled(view, candidate, counts) for candidate in candidates)
    return tuple(_as_division(candidate, candidates) for candidate in settled)


def _as_division(candidate: Candidate, candidates: Sequence[Candidate]) -> Candidate:
    """Return a candidate as a division of a country (Georgia, US state) that the article names, its namesake not."""
    known = candidate.known
    if known is None or known.kind != "country" or not candidate.places:
        return candidate
    others = country_counts([other for other in candidates if other.surface != candidate.surface])
    divisions = [
        p for p in candidate.places if p.level == "admin1" and p.iso3 != known.iso3 and others.get(p.iso3 or "")
    ]
    if not divisions or others.get(known.iso3 or ""):
        return candidate
    return replace(candidate, known=None, meanings=(), places=tuple(divisions))


def _settled(view: View, candidate: Candidate, counts: Mapping[str, int]) -> Candidate:
    if candidate.known is None:
        return candidate
    if len(candidate.meanings) > 1:
        return replace(candidate, known=_meant(candidate, counts, view.document.lang))
    slip = _is_slip(view, candidate, counts)
    if slip is None:
        return candidate
    country = countries()[slip.slip]
    return replace(candidate, known=replace(country, surface=candidate.surface, kind="demonym"))
