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
        sure = len(candidate.meanings) < 2 and not _may_be_division(candidate)
        return candidate.known.iso3 if sure else None
    return capital_names().get(fold(candidate.surface)) if candidate.places else None


def country_counts(candidates: Sequence[Candidate]) -> Counter[str]:
    """Return how often an article surely names each country."""
    return Counter(iso3 for candidate in candidates if (iso3 := sure_country(candidate)))


def _may_be_division(candidate: Candidate) -> bool:
    """Whether a country's name is also that of another country's state (Georgia)."""
    known = candidate.known
    return known is not None and any(p.level == "admin1" and p.iso3 != known.iso3 for p in candidate.places)


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
    settled = tuple(_settled(view, candidate, counts) for candidate in candidates)
    return tuple(_as_division(candidate, counts) for candidate in settled)


def _as_division(candidate: Candidate, counts: Mapping[str, int]) -> Candidate:
    """Return a candidate as a division of a country (Georgia, US state) that the article names, its namesake not."""
    known = candidate.known
    if known is None or counts.get(known.iso3 or "") or not _may_be_division(candidate):
        return candidate
    divisions = [p for p in candidate.places if p.level == "admin1" and counts.get(p.iso3 or "")]
    return replace(candidate, known=None, places=tuple(divisions)) if divisions else candidate


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
