"""Days and intervals as a reader sees them: "12 Feb 2026", "Feb 2026", "3–9 Feb 2026", "2024"; "12 février 2026"."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

from sahel.facts.prefix_dates import interval
from sahel.i18n import _, language
from sahel.model import IsoDate, Lang

_MONTH: dict[Lang, str] = {"en": "MMM", "fr": "MMMM"}
"""French has no short forms of months that all readers know."""
_FIRST: dict[Lang, str] = {"en": "1", "fr": "1er"}


def _formatted(day: IsoDate, pattern: str) -> str:
    lang = language()
    first = pattern.replace("d", f"'{_FIRST[lang]}'") if day.endswith("-01") else pattern
    return format_date(date.fromisoformat(day), first.replace("MMM", _MONTH[lang]), locale=lang)


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
        return f"{_formatted(start, 'd')}–{day_label(end)}"
    if start[:4] == end[:4]:
        return f"{_formatted(start, 'd MMM')} – {day_label(end)}"
    return f"{day_label(start)} – {day_label(end)}"
