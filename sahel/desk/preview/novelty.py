"""The view that shows what an intake brought: its parties, its publishers, its days."""

from __future__ import annotations

from collections.abc import Iterable

from sahel.facts.scope import sahel_states, tie_pair
from sahel.model import Claim, IsoDate, View

MOST_CHOICES = 8
"""More choices than this of one kind are no filter that anybody reads: then that filter stays open."""


def _few(values: Iterable[str]) -> tuple[str, ...]:
    chosen = tuple(sorted(set(values)))
    return chosen if len(chosen) <= MOST_CHOICES else ()


def _parties(claims: Iterable[Claim]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return countries and partners between which every claim lies, as far as a view can say so."""
    said = [(claim, tie_pair(claim.source, claim.target) if claim.target else None) for claim in claims]
    states = [pair[0] if pair else claim.source for claim, pair in said]
    partners = [pair[1] for _claim, pair in said if pair]
    country = _few(states) if all(state in sahel_states() for state in states) else ()
    return country, _few(partners) if len(partners) == len(said) else ()


def _days(claims: Iterable[Claim]) -> tuple[IsoDate | None, IsoDate | None]:
    dated = [(claim.date_start, claim.date_end) for claim in claims if claim.date_start and claim.date_end]
    return (min(start for start, _ in dated), max(end for _, end in dated)) if dated else (None, None)


def view_of(claims: Iterable[Claim], voices: Iterable[str]) -> View | None:
    """Return the view of the events that these claims went into, told by ``voices`` (labels); None without claims."""
    kept = [claim for claim in claims if claim.relevant]
    if not kept:
        return None
    country, partner = _parties(kept)
    since, until = _days(kept)
    undated = any(claim.date_start is None for claim in kept)
    return View(country=country, partner=partner, source=_few(voices), since=since, until=until, undated=undated)
