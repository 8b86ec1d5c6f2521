"""Days and intervals as a reader sees them: "12 Feb 2026", "Feb 2026", "3–9 Feb 2026"; and as points of an axis."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from babel.dates import format_date

from sahel.i18n import _
from sahel.model import Event, IsoDate

_LOCALE = "en"  # becomes the catalogue's language with the first translation


def day_label(day: IsoDate) -> str:
    """Return a day as "12 Feb 2026"."""
    return format_date(date.fromisoformat(day), "d MMM y", locale=_LOCALE)


def month_label(day: IsoDate) -> str:
    """Return the month of a day as "Feb 2026"."""
    return format_date(date.fromisoformat(day), "MMM y", locale=_LOCALE)


def is_whole_month(start: IsoDate, end: IsoDate) -> bool:
    """Tell whether an interval is exactly one calendar month."""
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    days = calendar.monthrange(first.year, first.month)[1]
    return first.day == 1 and last == first.replace(day=days)


def interval_label(start: IsoDate | None, end: IsoDate | None) -> str:
    """Return an interval as short as it can be said; "undated" where there is none."""
    if start is None:
        return _("undated")
    if end is None or end == start:
        return day_label(start)
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    if is_whole_month(start, end):
        return month_label(start)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_label(end)}"
    if first.year == last.year:
        return f"{format_date(first, 'd MMM', locale=_LOCALE)} – {day_label(end)}"
    return f"{day_label(start)} – {day_label(end)}"


def event_date(event: Event) -> str:
    """Return when an event happened, as a reader sees it."""
    return interval_label(event.date_start, event.date_end)


def middle(start: IsoDate, end: IsoDate | None) -> date:
    """Return the day in the middle of an interval."""
    first, last = date.fromisoformat(start), date.fromisoformat(end or start)
    return first + timedelta(days=(last - first).days // 2)


def months(first: IsoDate, last: IsoDate) -> list[IsoDate]:
    """Return the first day of every month from that of ``first`` to that of ``last``."""
    start, stop = date.fromisoformat(first).replace(day=1), date.fromisoformat(last)
    count = (stop.year - start.year) * 12 + stop.month - start.month + 1
    from_zero = range(start.month - 1, start.month - 1 + count)
    return [date(start.year + i // 12, i % 12 + 1, 1).isoformat() for i in from_zero]
