"""Ledger and climate of a pair, side by side and never one number: what the verb ``ties`` and a pair's page show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sahel.analysis.climate import Climate, Weights, climate, climate_by_direction
from sahel.analysis.ledger import Ladder, Ledger, ladders
from sahel.analysis.ties import Pair, pair_of
from sahel.facts.alliances import Membership
from sahel.facts.scope import is_sahel_party, tie_pair
from sahel.model import Event, IsoDate


@dataclass(frozen=True, slots=True)
class Assessment:
    """How things stand between two parties on a day, as known on another (None: the latest)."""

    pair: Pair
    on: IsoDate
    known: IsoDate | None
    ledger: Ledger
    climate: Climate
    by_direction: Mapping[Pair, Climate]

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was there to say by that day."""
        return not self.ledger and not self.climate.contributions


def is_asked(pair: Pair, country: Sequence[str], partner: Sequence[str]) -> bool:
    """Whether one party is a country asked for (any of the Sahel's where none is) and the other a partner asked for."""
    if not (country or partner):
        return True
    return any(
        (one in country if country else is_sahel_party(one)) and (not partner or other in partner)
        for one, other in (pair, pair[::-1])
    )


def _assess(
    steps: Ladder, events: Sequence[Event], on: IsoDate, known: IsoDate | None, by: Weights | None
) -> Assessment:
    pair = steps.pair
    now, ways = climate(pair, events, on, by), climate_by_direction(pair, events, on, by)
    return Assessment(pair, on, known, steps.at(on), now, ways)


def _asked_for(country: Sequence[str], partner: Sequence[str]) -> set[Pair]:
    return {tie_pair(one, other) for one in country for other in partner if one != other}


def assessments(
    events: Iterable[Event],
    on: IsoDate,
    known: IsoDate | None = None,
    country: Sequence[str] = (),
    partner: Sequence[str] = (),
    weights: Weights | None = None,
    rows: Iterable[Membership] | None = None,
) -> tuple[Assessment, ...]:
    """Return every pair that has anything to say by a day, in alphabetical order; a pair asked for by name in any case.

    ``events``: of all time, as known by then; those of pairs that are not asked for play no part.
    """
    by_pair: dict[Pair, list[Event]] = {}
    for event in events:
        pair = pair_of(event)
        if pair and is_asked(pair, country, partner):
            by_pair.setdefault(pair, []).append(event)
    told = (event for own in by_pair.values() for event in own)
    found = {pair: steps for pair, steps in ladders(told, known, rows).items() if is_asked(pair, country, partner)}
    named = _asked_for(country, partner)
    found |= {pair: Ladder(pair, {}) for pair in named if pair not in found}
    made = (_assess(found[pair], by_pair.get(pair, ()), on, known, weights) for pair in sorted(found))
    return tuple(one for one in made if one.pair in named or not one.is_empty)
