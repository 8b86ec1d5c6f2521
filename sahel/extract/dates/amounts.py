"""Readers of amounts of time and of what recurs, of hours of the day, and of plain past, present and future."""

from __future__ import annotations

import re

from sahel.extract.dates.named import text, whole
from sahel.extract.dates.spot import Spot
from sahel.extract.dates.thread import Reading, Thread

_UNIT = {"NI": "D", "TH": "H", "TM": "M", "TS": "S", "WE": "WE"}
_MULTIPLE = {"F": (2, "W"), "H": (6, "M")}


def period(count: object, unit: str) -> str:
    """Return a TIMEX3 period: ``P2Y``, ``PT3H``, ``PXD``."""
    if unit in _MULTIPLE:
        times, unit = _MULTIPLE[unit]
        count = count * times if isinstance(count, int | float) else count
    number = f"{count:g}" if isinstance(count, int | float) else str(count)
    return f"P{'T' if unit in ('TH', 'TM', 'TS') else ''}{number}{_UNIT.get(unit, unit)}"


def duration(thread: Thread, spot: Spot) -> Reading | None:
    """Read a stretch of time."""
    slots = spot.slots
    fixed = text(slots, "value", "term")
    if fixed:
        return Reading("DURATION", fixed, "none")
    unit = text(slots, "span", "unit", "spans", "whole")
    number = next((slots[name] for name in ("decimal", "nhalf", "dozen", "count") if name in slots), 1)
    if "half" in slots and isinstance(number, int):
        number += 0.5
    return Reading("DURATION", period(number, unit), "none") if unit else None


def recurring(thread: Thread, spot: Spot) -> Reading | None:
    """Read what recurs: every Monday, daily, twice a year."""
    slots = spot.slots
    fixed = text(slots, "often", "value")
    number = next((n for name in ("weekday", "weekdays") if (n := whole(slots, name)) is not None), None)
    month = whole(slots, "month")
    if fixed:
        value = fixed
    elif number is not None:
        value = f"XXXX-WXX-{number}"
    elif month is not None:
        value = f"XXXX-{month:02d}"
    elif season := text(slots, "season"):
        value = f"XXXX-{season}"
    elif daypart := text(slots, "daypart"):
        value = f"XXXX-XX-XXT{daypart}"
    else:
        value = period(slots.get("count", 1), text(slots, "unit", "whole", "span") or "D")
    return Reading("SET", value, "none")


def clock(thread: Thread, spot: Spot) -> Reading | None:
    """Read an hour of the day; the day before the ``T`` is found later, among the days that the sentence names."""
    slots = spot.slots
    fixed = text(slots, "noon")
    if fixed:
        return Reading("TIME", f"T{fixed}", "none")
    figures = [int(piece) for piece in re.findall(r"\d+", str(slots.get("clocktime", "")))]
    hour = figures[0] if figures else whole(slots, "hour")
    minute = figures[1] if len(figures) > 1 else whole(slots, "minute") or 0
    afternoon = whole(slots, "ampm")
    if hour is None:
        return None
    if afternoon is not None and hour <= 12:
        hour = hour % 12 + afternoon
    return Reading("TIME", f"T{hour:02d}:{minute:02d}", "none")


def nothing(thread: Thread, spot: Spot) -> None:
    """Read words that look like a time and are none: "the former", an age."""


def reference(thread: Thread, spot: Spot) -> Reading | None:
    """Read a plain past, present or future."""
    value = text(spot.slots, "value", "now", "ref")
    return Reading("DATE", value, "none") if value else None
