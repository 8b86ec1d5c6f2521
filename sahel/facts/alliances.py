"""Alliances, bodies and missions, and who belonged to them, from when to when, and how.

A membership row holds from the first day that its ``from`` may mean to the day before the last that its ``to`` may
mean: on the day on which a membership ends, it is over. A row is known from the last day of its ``from``; its *end*
is known only from the last day of its ``to``, and until then the row looks open.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, get_args

from sahel.facts.prefix_dates import first_day, last_day
from sahel.facts.rows import Row
from sahel.facts.tables import GEODATA, split_list, table
from sahel.model import IsoDate

Standing = Literal["observer", "member", "suspended", "exit_announced"]
"""How a member stands in an alliance; the later in this list, the further along."""

STANDINGS: tuple[Standing, ...] = get_args(Standing)


@dataclass(frozen=True, slots=True)
class Alliance:
    """A bloc, pact, body or mission. ``founded`` and ``dissolved`` are date prefixes ("" if unknown or open)."""

    id: str
    name: str
    name_fr: str
    aliases: tuple[str, ...]
    kind: str
    founded: str
    dissolved: str
    seat: str
    lat: float | None
    lon: float | None


@dataclass(frozen=True, slots=True)
class Membership:
    """One row of memberships.csv; ``since`` and ``until`` are date prefixes ("" where unknown or open)."""

    alliance: str
    member: str
    since: str
    until: str
    standing: Standing
    source: str
    confidence: str

    def holds(self, on: IsoDate, known: IsoDate | None = None) -> bool:
        """Whether the row was in force on a day, as known on another (None: as known by now)."""
        begin, begin_known = first_day(self.since), last_day(self.since)
        end = last_day(self.until)
        if known is not None and begin_known is not None and begin_known > known:
            return False
        open_ended = end is None or (known is not None and end > known)
        return (begin is None or begin <= on) and (open_ended or end is None or on < end)


def _alliance(row: Row) -> Alliance:
    return Alliance(
        id=row.required("id"),
        name=row.required("name_en"),
        name_fr=row["name_fr"] or row["name_en"],
        aliases=split_list(row["aliases"]),
        kind=row.required("kind"),
        founded=row.date_prefix("founded"),
        dissolved=row.date_prefix("dissolved"),
        seat=row["headquarters"],
        lat=row.number_or_none("lat"),
        lon=row.number_or_none("lon"),
    )


def _membership(row: Row) -> Membership:
    return Membership(
        alliance=row.one_of("alliance_id", tuple(alliances())),
        member=row.required("member"),
        since=row.date_prefix("from"),
        until=row.date_prefix("to"),
        standing=row.one_of("status", STANDINGS),
        source=row["source"],
        confidence=row.required("confidence"),
    )


def read_memberships(folder: Path) -> tuple[Membership, ...]:
    """Read the membership rows of a folder; raise TableError where one cannot be used."""
    return tuple(map(_membership, table("memberships", folder)))


@cache
def alliances() -> Mapping[str, Alliance]:
    """Return the alliances of geodata/ by their id."""
    return {alliance.id: alliance for alliance in map(_alliance, table("alliances", unique="id"))}


@cache
def memberships() -> tuple[Membership, ...]:
    """Return the membership rows of geodata/."""
    return read_memberships(GEODATA)


@cache
def _rows_of(alliance: str) -> tuple[Membership, ...]:
    return tuple(row for row in memberships() if row.alliance == alliance)


def standings(
    member: str,
    alliance: str,
    on: IsoDate,
    known: IsoDate | None = None,
    rows: Iterable[Membership] | None = None,
) -> tuple[Standing, ...]:
    """Return every standing that a member had on a day, as known on another; the furthest along first.

    ``rows``: those of geodata/ unless others are given, of whatever alliances.
    """
    given = _rows_of(alliance) if rows is None else (row for row in rows if row.alliance == alliance)
    held = {row.standing for row in given if row.member == member and row.holds(on, known)}
    return tuple(standing for standing in reversed(STANDINGS) if standing in held)


def standing(member: str, alliance: str, on: IsoDate, known: IsoDate | None = None) -> Standing | None:
    """Return the standing that is furthest along (a member that announced its exit is one that is leaving)."""
    return next(iter(standings(member, alliance, on, known)), None)


@lru_cache(maxsize=4096)
def members(alliance: str, on: IsoDate, known: IsoDate | None = None) -> frozenset[str]:
    """Return the members of an alliance on a day; a suspended or leaving member is one, an observer is not."""
    return frozenset(row.member for row in _rows_of(alliance) if row.standing != "observer" and row.holds(on, known))
