"""Days and intervals as a reader sees them: "12 Feb 2026", "Feb 2026", "3–9 Feb 2026", "2024"."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

from sahel.facts.prefix_dates import interval
from sahel.i18n import _
from sahel.model import IsoDate

_LOCALE = "en"  # that of the catalogue, once there is a translation


def _formatted(day: IsoDate, pattern: str) -> str:
    return format_date(date.fromisoformat(day), pattern, locale=_LOCALE)


def day_label(day: IsoDate) -> str:
    """Return a day as "12 Feb 2026"."""
    return _formatted(day, "d MMM y")


def interval_label(start: IsoDate | None, end: IsoDate | None) -> str:
    """Return an interval as short as it can be said; "undated" where there is none."""
    if start is None or end is None:
        return _("undated")
    if start == end:
        return day_label(start)
    if (start, end) == interval(start[:4]):
        return start[:4]
    if (start, end) == interval(start[:7]):
        return _formatted(start, "MMM y")
    if start[:7] == end[:7]:
        return f"{int(start[8:])}–{day_label(end)}"
    if start[:4] == end[:4]:
        return f"{_formatted(start, 'd MMM')} – {day_label(end)}"
    return f"{day_label(start)} – {day_label(end)}"
