"""Days as points of an axis, and the words for when an event happened."""

from __future__ import annotations

from datetime import date, timedelta

from babel.dates import format_date

from sahel.analysis.day_labels import interval_label
from sahel.i18n import language
from sahel.model import Event, IsoDate


def month_label(day: IsoDate) -> str:
    """Return the month of a day as "Feb 2026"."""
    return format_date(date.fromisoformat(day), "MMM y", locale=language())


def event_date(event: Event) -> str:
    """Return when an event happened, as a reader sees it."""
    return interval_label(event.date_start, event.date_end)


def middle(start: IsoDate, end: IsoDate | None) -> date:
    """Return the day in the middle of an interval."""
    first, last = date.fromisoformat(start), date.fromisoformat(end or start)
    return first + timedelta(days=(last - first).days // 2)


def months(first: IsoDate, last: IsoDate) -> list[IsoDate]:
    """Return the first day of every month from that of ``first`` to that of ``last``."""
    start, stop = date.fromisoformat(first), date.fromisoformat(last)
    count = (stop.year - start.year) * 12 + stop.month - start.month + 1
    from_zero = range(start.month - 1, start.month - 1 + count)
    return [date(start.year + i // 12, i % 12 + 1, 1).isoformat() for i in from_zero]
