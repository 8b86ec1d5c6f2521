"""A bar cut where its standings change: stretches over which a member stood in the same ways, ready to be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from sahel.analysis.memberships import Bar, Span, Status
from sahel.model import IsoDate


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch from ``start`` to the day before ``end``, and the spans that hold over all of it."""

    start: IsoDate
    end: IsoDate
    spans: tuple[Span, ...]

    @property
    def statuses(self) -> tuple[Status, ...]:
        """Every way in which the member stood."""
        return tuple(dict.fromkeys(span.status for span in self.spans))


def _days(bars: Iterable[Bar]) -> set[IsoDate]:
    spans = (span for bar in bars for span in bar.spans)
    return {day for span in spans for day in (span.start, span.end) if day}


def segments(bar: Bar, first: IsoDate, last: IsoDate) -> tuple[Segment, ...]:
    """Return the stretches of a bar inside a window; those in which it stood in no way are left out."""
    inside = sorted(day for day in _days([bar]) if first < day < last)
    cuts = [first, *inside, last]
    pieces = (
        Segment(start, end, tuple(span for span in bar.spans if span.holds(start))) for start, end in pairwise(cuts)
    )
    return tuple(piece for piece in pieces if piece.spans)


def _middle(start: IsoDate, end: IsoDate) -> IsoDate:
    a, b = date.fromisoformat(start), date.fromisoformat(end)
    return (a + (b - a) / 2).isoformat()


def telling_day(bars: Sequence[Bar], first: IsoDate, last: IsoDate) -> IsoDate:
    """Return the day between two on which most members stood otherwise than on either; of several, the longest kept.

    Where nothing changed in between, it is the day in the middle.
    """
    cuts = [first, *sorted(day for day in _days(bars) if first < day < last), last]

    def other(day: IsoDate) -> int:
        return sum(bar.statuses(day) not in (bar.statuses(first), bar.statuses(last)) for bar in bars)

    stretches = list(pairwise(cuts))
    best = max(stretches, key=lambda one: (other(one[0]), date.fromisoformat(one[1]) - date.fromisoformat(one[0])))
    return _middle(*best) if other(best[0]) else _middle(first, last)
