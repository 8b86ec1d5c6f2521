"""Which bloc fills a country on the map, and how the country stands in it and in the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sahel.facts.alliances import Membership, Standing, memberships, standings
from sahel.facts.scope import map_blocs
from sahel.model import IsoDate


@dataclass(frozen=True, slots=True)
class Alignment:
    """How a country stands in one bloc: ``standing`` is the furthest along of ``standings``.

    ``others``: the other blocs of the map to which it belongs at the same time, as (bloc, standings).
    """

    iso3: str
    bloc: str
    standing: Standing
    standings: tuple[Standing, ...]
    others: tuple[tuple[str, tuple[Standing, ...]], ...] = ()


def alignment(
    iso3: str, on: IsoDate, known: IsoDate | None = None, rows: Sequence[Membership] | None = None
) -> Alignment | None:
    """Return the bloc that fills a country on a day, as known on another; None where none of the map's does.

    ``rows``: memberships.csv unless others are given (as people amended it).
    """
    held = [(bloc, standings(iso3, bloc, on, known, rows)) for bloc in map_blocs()]
    belongs = [(bloc, found) for bloc, found in held if any(standing != "observer" for standing in found)]
    if not belongs:
        return None
    bloc, found = belongs[0]
    return Alignment(iso3, bloc, found[0], found, tuple(belongs[1:]))


def alignments(
    on: IsoDate, known: IsoDate | None = None, rows: Sequence[Membership] | None = None
) -> dict[str, Alignment]:
    """Return the alignment of every country that is in one of the map's blocs on a day, by ISO3."""
    given = [row for row in (memberships() if rows is None else rows) if row.alliance in map_blocs()]
    found = (alignment(iso3, on, known, given) for iso3 in sorted({row.member for row in given}))
    return {one.iso3: one for one in found if one}
