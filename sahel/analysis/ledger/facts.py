"""Rows of memberships.csv as rungs, as known on a day: a row from its start, its end only from that end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sahel.analysis.ledger.track import Building
from sahel.analysis.ties import Pair
from sahel.facts.alliances import Membership, Standing
from sahel.facts.ledger_rules import Stage
from sahel.facts.prefix_dates import first_day, last_day
from sahel.model import IsoDate

KIND = "membership"

_STAGE: dict[Standing, Stage] = {"member": "in_force", "suspended": "suspended", "exit_announced": "exit_announced"}
_BEFORE_ALL = "0001-01-01"


def of_pair(rows: Iterable[Membership], pair: Pair) -> tuple[Membership, ...]:
    """Return the rows that say how one of a pair stands in the other; an observer does not belong."""
    return tuple(row for row in rows if {row.alliance, row.member} == set(pair) and row.standing in _STAGE)


def _end(row: Membership, known: IsoDate | None) -> IsoDate | None:
    end = last_day(row.until)
    return end if end and (known is None or end <= known) else None


def _is_known(row: Membership, known: IsoDate | None) -> bool:
    start = last_day(row.since)
    return known is None or start is None or start <= known


def _rung(row: Membership, known: IsoDate | None) -> Building:
    start = first_day(row.since)
    return Building(
        stage=_STAGE[row.standing],
        since=start or _BEFORE_ALL,
        date_start=start,
        date_end=last_day(row.since),
        by=row.member,
        until=_end(row, known),
        confirmed=[start] if start else [],
        verified=True,
        firm=True,
        fact=row.source,
    )


def _ended(row: Membership, end: IsoDate) -> Building:
    start = first_day(row.until)
    known = [end]
    return Building("ended", end, start, end, row.member, confirmed=known, verified=True, firm=True, fact=row.source)


def fact_rungs(rows: Iterable[Membership], known: IsoDate | None) -> Iterator[Building]:
    """Yield the rungs that rows of one pair state; an end holds until the member is one again."""
    for row in rows:
        if not _is_known(row, known):
            continue
        yield _rung(row, known)
        end = _end(row, known)
        if end and row.standing == "member":
            ended = _ended(row, end)
            again = (first_day(other.since) for other in rows if other.standing == "member" and _is_known(other, known))
            ended.until = min((day for day in again if day and day >= end), default=None)
            yield ended
