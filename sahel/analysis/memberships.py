"""Alliances through time: for each member of a bloc the spans in which it belonged, and how; as known on a day.

What is announced and what is effective are two days. Who is suspended is not out, and who is sanctioned is not
suspended: spans of one member overlap.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from sahel.analysis.ledger import Ladder, Rung
from sahel.analysis.ties import Pair
from sahel.facts.alliances import Membership, memberships
from sahel.facts.prefix_dates import first_day, last_day
from sahel.facts.scope import tie_pair
from sahel.model import IsoDate

Status = Literal["observer", "member", "suspended", "exit_announced", "sanctioned"]

_NOT_CHECKED = "end date not checked"
"""What the source of a row says where nobody looked whether it has ended."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in which a member stood in one way.

    ``start`` is its first day (None: unknown), ``end`` the day from which it no longer held (None: it goes on, as far
    as is known). ``since`` and ``until`` are the same as prefixes, as precise as they are known ("2022", "2025-09").
    ``end_unchecked``: it is drawn open, but nobody looked whether it has ended. ``presumed``: nobody tells its start;
    it is taken to have held for a while, as something later ended it. ``claims`` tell it, where any do.
    """

    status: Status
    start: IsoDate | None
    end: IsoDate | None
    since: str
    until: str
    end_unchecked: bool
    source: str | None
    confidence: str | None
    claims: tuple[str, ...] = ()
    presumed: bool = False

    def holds(self, on: IsoDate) -> bool:
        """Whether the span covers a day."""
        return (self.start is None or self.start <= on) and (self.end is None or on < self.end)


@dataclass(frozen=True, slots=True)
class Bar:
    """One member of one bloc: its spans in the order of their starts.

    ``exit_announced`` is the day on which it gave notice of the exit that is under way or came last, ``exit_effective``
    the day on which its membership ended (None while it is a member, as far as is known).
    """

    alliance: str
    member: str
    spans: tuple[Span, ...]

    @property
    def exit_announced(self) -> IsoDate | None:
        """The first day of the last notice of leaving."""
        return max((span.start for span in self.spans if span.status == "exit_announced" and span.start), default=None)

    @property
    def exit_effective(self) -> IsoDate | None:
        """The day on which the last membership ended."""
        ends = [span.end for span in self.spans if span.status == "member"]
        return None if None in ends else max((end for end in ends if end), default=None)

    def statuses(self, on: IsoDate) -> tuple[Status, ...]:
        """Return every way in which it stood on a day."""
        return tuple(dict.fromkeys(span.status for span in self.spans if span.holds(on)))


def _claims_of(row: Membership, steps: Ladder | None) -> tuple[str, ...]:
    rungs = steps.rungs.get("membership", ()) if steps else ()
    start = first_day(row.since)
    mine = [rung for rung in rungs if rung.source == row.source and rung.date_start == start]
    return tuple(claim for rung in mine for claim in rung.claims)


def _span(row: Membership, known: IsoDate | None, steps: Ladder | None) -> Span:
    end = last_day(row.until)
    ended = end is not None and (known is None or end <= known)
    return Span(
        status=row.standing,
        start=first_day(row.since),
        end=end if ended else None,
        since=row.since,
        until=row.until if ended else "",
        end_unchecked=not ended and _NOT_CHECKED in row.source,
        source=row.source,
        confidence=row.confidence,
        claims=_claims_of(row, steps),
    )


def _sanctioned(rung: Rung) -> Span:
    since = "" if rung.inferred else rung.since
    return Span(
        status="sanctioned",
        start=rung.since,
        end=rung.until,
        since=since,
        until=rung.until or "",
        end_unchecked=rung.until is None,
        source=None,
        confidence=None,
        claims=rung.claims,
        presumed=rung.inferred,
    )


def _sanctions(alliance: str, steps: Ladder | None) -> Iterable[Span]:
    rungs = steps.rungs.get("sanction", ()) if steps else ()
    return (_sanctioned(rung) for rung in rungs if rung.stage == "in_force" and rung.by == alliance)


def _is_known(row: Membership, known: IsoDate | None) -> bool:
    start = last_day(row.since)
    return known is None or start is None or start <= known


def _bar(alliance: str, member: str, rows: Iterable[Membership], known: IsoDate | None, steps: Ladder | None) -> Bar:
    spans = [*(_span(row, known, steps) for row in rows), *_sanctions(alliance, steps)]
    return Bar(alliance, member, tuple(sorted(spans, key=lambda span: (span.start or "", span.status))))


def bars(
    alliance: str | None = None,
    member: str | None = None,
    known: IsoDate | None = None,
    ladders: Mapping[Pair, Ladder] | None = None,
    rows: Iterable[Membership] | None = None,
) -> tuple[Bar, ...]:
    """Return the bars of a bloc's members, of all that a state belongs to, or both, as known on a day.

    ``ladders`` (of the same clock) add the spans of a bloc's sanctions on its members, and the claims of each span.
    """
    found: dict[tuple[str, str], list[Membership]] = {}
    for row in memberships() if rows is None else rows:
        if alliance in (None, row.alliance) and member in (None, row.member) and _is_known(row, known):
            found.setdefault((row.alliance, row.member), []).append(row)
    given = ladders or {}
    made = (_bar(*names, own, known, given.get(tie_pair(*names))) for names, own in found.items())
    return tuple(sorted(made, key=lambda bar: (bar.alliance, bar.member)))
