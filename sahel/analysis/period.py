"""The days that a view leaves open: by default the newest evidence, and the twelve months before it."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from sahel.facts.constants import constants
from sahel.model import IsoDate, View


@lru_cache(maxsize=4096)
def months_before(day: IsoDate, months: int) -> IsoDate:
    """Return the same day of the month some months earlier, or that month's last day where it has no such day."""
    then = date.fromisoformat(day)
    count = max(12, then.year * 12 + then.month - 1 - months)
    year, month = divmod(count, 12)
    return date(year, month + 1, min(then.day, monthrange(year, month + 1)[1])).isoformat()


def day_after(day: IsoDate) -> IsoDate:
    """Return the next day (the last day of the calendar has none and is returned)."""
    then = date.fromisoformat(day)
    return (then + timedelta(days=1) if then < date.max else then).isoformat()


def day_before(day: IsoDate) -> IsoDate:
    """Return the day before (the first day of the calendar has none and is returned)."""
    then = date.fromisoformat(day)
    return (then - timedelta(days=1) if then > date.min else then).isoformat()


def resolve(view: View, newest: IsoDate | None, latest: IsoDate | None = None) -> View:
    """Return a view with ``on``, ``until`` and ``since`` filled in; a store without evidence leaves them open.

    ``on`` is the end of the period or, if that is earlier, the newest evidence; ``until`` is ``on``, ``since`` the day
    after the twelve months before. ``known`` stays open unless ``latest`` is given, the last day on which anything
    became known: an open clock hides nothing, while the day of the newest event would hide the reports after it.
    """
    on = view.on or min(filter(None, (view.until, newest)), default=None)
    until = view.until or on
    since = view.since or (until and day_after(months_before(until, constants().default_period_months)))
    return replace(view, on=on, until=until, since=since, known=view.known or latest)
