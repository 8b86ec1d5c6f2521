"""Readers of times named by the calendar: days, months, years, seasons, quarters, decades, centuries, feasts."""

from __future__ import annotations

import re
from datetime import date

from sahel.extract.dates.arithmetic import month_value
from sahel.extract.dates.direction import dated, weekday
from sahel.extract.dates.lexicon import Slot
from sahel.extract.dates.spans import days, grain
from sahel.extract.dates.spot import Spot
from sahel.extract.dates.thread import Reading, Thread
from sahel.model import DateRule

_PIVOT = 50
"""Two-digit years from here on belong to the century before this one."""


def whole(slots: dict[str, Slot], name: str) -> int | None:
    """Return a slot that holds a whole number."""
    value = slots.get(name)
    return value if isinstance(value, int) else None


def text(slots: dict[str, Slot], *names: str) -> str | None:
    """Return the first of the slots that holds a word."""
    return next((value for name in names if isinstance(value := slots.get(name), str)), None)


def which(slots: dict[str, Slot]) -> int | None:
    """Return -1, 0 or 1 for last, this, next; None where nothing of the kind is said."""
    names = ("which", "thenwhich", "that", "nextprev")
    return next((value for name in names if (value := whole(slots, name)) is not None), None)


def _year(slots: dict[str, Slot]) -> int | None:
    """Return the stated year; one of two figures takes its century from the year beside it, else from the pivot."""
    full = next((v for name in ("year", "threedigits", "int") if (v := whole(slots, name)) is not None), None)
    short = whole(slots, "yy")
    if short is None:
        return full
    return short + (full // 100 * 100 if full else 1900 if short >= _PIVOT else 2000)


def calendar(thread: Thread, spot: Spot) -> Reading | None:
    """Read a time named by year, month, day, weekday or season, as far as they are given."""
    slots = spot.slots
    year = _year(slots)
    if text(slots, "era") == "BC":
        return Reading("DATE", f"BC{_value(slots, year)}") if year else None
    part = text(slots, "thepart", "part", "rel")
    if year is not None:
        value: str | None = _value(slots, year)
        rule: DateRule = "stated"
    else:
        value, rule = _without_year(thread, spot), "resolved"
    if value is None:
        value, rule = unresolved(slots), "none"
        if thread.before_christ and not value.startswith("XXXX-WXX"):
            value = f"BC{thread.before_christ}{value[4:]}"
    daypart = text(slots, "daypart")
    return Reading("TIME", f"{value}T{daypart}", rule) if daypart else Reading("DATE", value, rule, part)


def _value(slots: dict[str, Slot], year: int) -> str:
    month, day, season = whole(slots, "month"), whole(slots, "day"), text(slots, "season")
    if season:
        return f"{year:04d}-{season}"
    if month is None:
        return f"{year:04d}"
    return f"{year:04d}-{month:02d}" + (f"-{day:02d}" if day is not None else "")


def unresolved(slots: dict[str, Slot]) -> str:
    """Return the value of a time of which the year, or the week, is not known."""
    month, day, number = (whole(slots, name) for name in ("month", "day", "weekday"))
    season = text(slots, "season")
    if season:
        return f"XXXX-{season}"
    if month is None and day is None and number is not None:
        return f"XXXX-WXX-{number}"
    head = f"XXXX-{month:02d}" if month is not None else "XXXX-XX"
    return head + (f"-{day:02d}" if day is not None else "")


def _without_year(thread: Thread, spot: Spot) -> str | None:
    slots = spot.slots
    month, day = whole(slots, "month"), whole(slots, "day")
    if "generic" in slots and not thread.narrative and thread.tense(spot) == 0:
        return None
    if month is not None or text(slots, "season"):
        return _matching(thread, spot) or dated(thread, spot, lambda year: _value(slots, year), which(slots))
    if day is not None:
        return _day_of_month(thread, spot, day)
    number = whole(slots, "weekday")
    return weekday(thread, spot, number, which(slots)) if number is not None else None


def _matching(thread: Thread, spot: Spot) -> str | None:
    """Return the day of the year nearest to publication whose weekday is the one that the text names."""
    number, day, month = whole(spot.slots, "weekday"), whole(spot.slots, "day"), whole(spot.slots, "month")
    span = days(thread.last if thread.narrative else thread.deictic())
    if None in (number, day, month) or span is None:
        return None
    for n in (0, -1, 1):
        value = _value(spot.slots, span[0].year + n)
        found = days(value)
        if found and found[0].isoweekday() == number and abs((found[0] - span[0]).days) < 300:
            return value
    return None


def _day_of_month(thread: Thread, spot: Spot, day: int) -> str | None:
    """Return "the 20th": in the month named just before, else the one nearest to publication that fits the weekday."""
    last = thread.last
    if last and grain(last) in ("day", "month") and (thread.narrative or spot.sentence - thread.last_sentence <= 2):
        return f"{last[:7]}-{day:02d}"
    span = days(thread.deictic())
    if span is None:
        return None
    index = span[0].year * 12 + span[0].month - 1
    order = (1, 0, -1) if thread.tense(spot) > 0 else (0, -1, 1)
    fitting = [value for n in order if days(value := f"{month_value(index + n)}-{day:02d}")]
    number = whole(spot.slots, "weekday")
    return next((v for v in fitting if date.fromisoformat(v).isoweekday() == number), next(iter(fitting), None))


def numeric(thread: Thread, spot: Spot) -> Reading | None:
    """Read a date in figures; day first in French, and in English where the text does not forbid it."""
    parts = [int(piece) for piece in re.findall(r"\d+", str(spot.slots["numdate"]))]
    if len(parts) < 3:  # cut in two where a stretch without any blank had to end
        return None
    if parts[0] > 31:
        year, month, day = parts
    else:
        day, month, year = parts
        if not thread.words.setting("direction")["day_first"] or month > 12:
            day, month = month, day
        if month > 12:
            day, month = month, day
    year += (1900 if year >= _PIVOT else 2000) if year < 100 else 0
    try:
        return Reading("DATE", date(year, month, day).isoformat())
    except ValueError:
        return None


def _numbered(thread: Thread, spot: Spot, letter: str, number: int) -> Reading:
    """Return the reading of a quarter or half year, with or without its year."""
    year = _year(spot.slots)
    if year is not None:
        return Reading("DATE", f"{year:04d}-{letter}{number}")
    value = dated(thread, spot, lambda y: f"{y:04d}-{letter}{number}", which(spot.slots))
    return Reading("DATE", value, "resolved") if value else Reading("DATE", f"XXXX-{letter}{number}", "none")


def quarter(thread: Thread, spot: Spot) -> Reading | None:
    """Read a quarter of a year."""
    number = whole(spot.slots, "ordinal") or whole(spot.slots, "digit")
    return _numbered(thread, spot, "Q", number) if number and number <= 4 else None


def half(thread: Thread, spot: Spot) -> Reading | None:
    """Read the first or second half of a year."""
    number = whole(spot.slots, "half_name") or whole(spot.slots, "digit")
    return _numbered(thread, spot, "H", number) if number and number <= 2 else None


def decade(thread: Thread, spot: Spot) -> Reading | None:
    """Read a decade: its value is the first three figures of its years."""
    full = whole(spot.slots, "decade")
    tens = next(
        (v for v in (whole(spot.slots, "decade_word"), whole(spot.slots, "shortdecade")) if v is not None), None
    )
    if full is None and tens is not None:
        full = 1900 + (tens * 10 if tens < 10 else tens)
    return Reading("DATE", f"{full // 10:03d}", "stated", text(spot.slots, "thepart", "part")) if full else None


def century(thread: Thread, spot: Spot) -> Reading | None:
    """Read a century: its value is the first two figures of its years."""
    number = spot.slots.get("century")
    if not isinstance(number, int) or not 1 <= number <= 30:
        return None
    era = "BC" if text(spot.slots, "era") == "BC" else ""
    return Reading("DATE", f"{era}{number - 1:02d}", "stated", text(spot.slots, "thepart", "part"))


def feast(thread: Thread, spot: Spot) -> Reading | None:
    """Read a feast with a fixed day, such as Christmas."""
    month, day = (int(piece) for piece in str(spot.slots["feast"]).split("-"))
    year = _year(spot.slots)
    value = f"{year:04d}-{month:02d}-{day:02d}" if year else None
    rule: DateRule = "stated" if year else "resolved"
    value = value or dated(thread, spot, lambda y: f"{y:04d}-{month:02d}-{day:02d}", None)
    return Reading("DATE", value, rule) if value else Reading("DATE", f"XXXX-{month:02d}-{day:02d}", "none")
