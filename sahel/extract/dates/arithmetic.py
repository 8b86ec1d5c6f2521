"""Moving on the calendar: a TIMEX3 value some days, weeks, months or years before or after another one."""

from __future__ import annotations

from datetime import date, timedelta

from sahel.extract.dates.spans import days, grain

_DAY_LIKE = {"day"}
_MONTH_LIKE = {"day", "month", "week", "weekend"}
UNKNOWN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "F": "XXXX-WXX",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "H": "XXXX-HX",
    "DE": "XXX",
    "CE": "XX",
    "TH": "XXXX-XX-XXTXX",
    "TM": "XXXX-XX-XXTXX",
    "TS": "XXXX-XX-XXTXX",
    "NI": "XXXX-XX-XXTNI",
}
"""The value of a unit of which nobody knows which one is meant."""


def week_value(day: date) -> str:
    """Return the ISO week of a day, ``2024-W12``."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def month_value(index: int) -> str:
    """Return the month of an index counted from the year 0."""
    return f"{index // 12:04d}-{index % 12 + 1:02d}"


def unit_value(day: date, unit: str) -> str:
    """Return the value of the day, week, month, ... that holds a day."""
    year = day.year
    values = {
        "D": day.isoformat(),
        "W": week_value(day),
        "F": week_value(day),
        "WE": week_value(day) + "-WE",
        "M": f"{year:04d}-{day.month:02d}",
        "Q": f"{year:04d}-Q{(day.month + 2) // 3}",
        "H": f"{year:04d}-H{1 if day.month < 7 else 2}",
        "Y": f"{year:04d}",
        "DE": f"{year // 10:03d}",
        "CE": f"{year // 100:02d}",
    }
    return values.get(unit, day.isoformat() + "TXX")


def _moved(day: date, n: float, unit: str) -> date:
    """Return a day moved by n units; months and longer keep the first of the month."""
    if unit in ("D", "NI"):
        return day + timedelta(days=n)
    if unit in ("W", "WE", "F"):
        return day + timedelta(weeks=n * (2 if unit == "F" else 1))
    if unit in ("TH", "TM", "TS"):
        return day
    months = round(n * {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200}[unit])
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def _fine_enough(kind: str | None, unit: str) -> bool:
    if unit in ("D", "TH", "TM", "TS", "NI"):
        return kind in _DAY_LIKE
    if unit in ("W", "F", "WE"):
        return kind in ("day", "week", "weekend")
    return kind in (_MONTH_LIKE | {"season", "quarter"}) if unit in ("M", "Q") else kind is not None


def shifted(value: str | None, n: float, unit: str) -> str:
    """Return the unit that lies ``n`` units after ``value`` (before, if negative), as coarse as the unit.

    A value too coarse for the unit ("two days after 1960") gives the unit's unknown value.
    """
    span = days(value)
    if span is None or not _fine_enough(grain(value), unit):
        return UNKNOWN[unit]
    try:
        return unit_value(_moved(span[0], n, unit), unit)
    except (ValueError, OverflowError):
        return UNKNOWN[unit]
