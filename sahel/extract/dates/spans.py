"""From a TIMEX3 value to the days it covers; a value is a string whose length tells its precision."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from sahel.model import IsoDate

Days = tuple[date, date]
"""First and last day, both included."""

SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month in which a season of three months begins (meteorological; winter ends in the following year)."""

_SHAPE = re.compile(
    r"""(?: (?P<day>\d{4}-\d\d-\d\d) | (?P<month>\d{4}-\d\d) | (?P<weekend>\d{4}-W\d\d-WE) | (?P<week>\d{4}-W\d\d)
    | (?P<season>\d{4}-(?:SP|SU|FA|WI)) | (?P<quarter>\d{4}-Q[1-4]) | (?P<half>\d{4}-H[12])
    | (?P<year>\d{4}) | (?P<decade>\d{3}) | (?P<century>\d\d) )(?:T.*)?$""",
    re.VERBOSE,
)


def grain(value: str | None) -> str | None:
    """Return what a value is precise to ("day", "month", "week", ...), or None where it stands for no known days."""
    match = _SHAPE.match(value or "")
    return match.lastgroup if match else None


def _months(year: int, month: int, n: int) -> Days:
    """Return the days of ``n`` months from one on."""
    last_index = year * 12 + month - 1 + n - 1
    last_year, last_month = divmod(last_index, 12)
    return date(year, month, 1), date(last_year, last_month + 1, monthrange(last_year, last_month + 1)[1])


def _week(value: str) -> Days:
    monday = date.fromisocalendar(int(value[:4]), int(value[6:8]), 1)
    return monday, monday + timedelta(days=6)


def _weekend(value: str) -> Days:
    sunday = _week(value)[1]
    return sunday - timedelta(days=1), sunday


def _day(value: str) -> Days:
    day = date.fromisoformat(value[:10])
    return day, day


_READ: dict[str, Callable[[str], Days]] = {
    "day": _day,
    "month": lambda v: _months(int(v[:4]), int(v[5:7]), 1),
    "weekend": _weekend,
    "week": _week,
    "season": lambda v: _months(int(v[:4]), SEASON_MONTH[v[5:7]], 3),
    "quarter": lambda v: _months(int(v[:4]), int(v[6]) * 3 - 2, 3),
    "half": lambda v: _months(int(v[:4]), int(v[6]) * 6 - 5, 6),
    "year": lambda v: _months(int(v[:4]), 1, 12),
    "decade": lambda v: _months(int(v[:3]) * 10, 1, 120),
    "century": lambda v: _months(int(v[:2]) * 100, 1, 1200),
}


def days(value: str | None) -> Days | None:
    """Return the first and last day of a value; None where it names no days of the calendar (``XXXX-03``, ``P2Y``)."""
    kind = grain(value)
    if kind is None or value is None:
        return None
    try:
        return _READ[kind](value)
    except (ValueError, OverflowError):  # 2023-02-30, week 53 of a short year, the year 0000
        return None


def _part_of_month(first: date, last: date, part: str) -> Days:
    bounds = {"START": (1, 10), "MID": (11, 20), "END": (21, last.day)}[part]
    return first.replace(day=bounds[0]), first.replace(day=bounds[1])


def part_of(span: Days, part: str, kind: str | None) -> Days:
    """Return the early, middle or late part of a span: days 1-10, 11-20 and 21-end of a month, else thirds of it."""
    first, last = span
    if kind == "month":
        return _part_of_month(first, last, part)
    index = ("START", "MID", "END").index(part)
    if kind in ("day", "week", "weekend"):
        length = (last - first).days + 1
        start, stop = length * index // 3, max(length * index // 3 + 1, length * (index + 1) // 3)
        return first + timedelta(days=start), first + timedelta(days=stop - 1)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    begin = first.year * 12 + first.month - 1 + months * index // 3
    return _months(begin // 12, begin % 12 + 1, months * (index + 1) // 3 - months * index // 3)


def clipped(span: Days, part: str, today: date) -> Days:
    """Return the days of a span up to a day ("earlier this month") or from it on ("later this year")."""
    first, last = span
    if not first <= today <= last:
        return span
    return (first, today) if part == "BEFORE" else (today, last)


def interval(value: str, part: str | None, today: date | None = None) -> tuple[IsoDate, IsoDate] | None:
    """Return the interval of a value (and the named part of it) as ISO dates; None where it is unknown."""
    span = days(value)
    if span is None:
        return None
    if part in ("START", "MID", "END"):
        span = part_of(span, part, grain(value))
    elif part in ("BEFORE", "AFTER") and today:
        span = clipped(span, part, today)
    return span[0].isoformat(), span[1].isoformat()
