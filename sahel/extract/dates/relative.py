"""Readers of times told from another time: yesterday, last week, three days later, two weeks after the coup."""

from __future__ import annotations

from sahel.extract.dates.amounts import duration
from sahel.extract.dates.arithmetic import UNKNOWN, shifted
from sahel.extract.dates.landmarks import landmark_day
from sahel.extract.dates.lexicon import Slot
from sahel.extract.dates.named import text, which, whole
from sahel.extract.dates.spans import days
from sahel.extract.dates.spot import Spot
from sahel.extract.dates.thread import Reading, Thread


def _steps(slots: dict[str, Slot]) -> float | None:
    """Return how many units to go, and in which direction; None where the text only says "several"."""
    count = slots.get("count", slots.get("nhalf"))
    sign = next((v for n in ("sign", "ago", "later") if (v := whole(slots, n)) is not None), 1)
    if isinstance(count, int | float):
        return count * sign
    if count is not None:
        return None
    fixed = whole(slots, "n")
    if fixed is None:
        fixed = whole(slots, "today")
    if fixed is None:
        fixed = which(slots)
    return float(fixed or 0)


def _base(thread: Thread, slots: dict[str, Slot]) -> str | None:
    name = slots.get("base")
    if name == "last":
        return thread.day if text(slots, "daypart") else thread.previous()
    return thread.nearest() if name == "near" else thread.deictic()


def shift(thread: Thread, spot: Spot) -> Reading | None:
    """Read a time that lies some units before or after its anchor."""
    slots = spot.slots
    unit = text(slots, "unit", "whole", "spans", "span", "year_unit") or "D"
    steps = _steps(slots)
    if steps is None:
        backwards = (whole(slots, "ago") or whole(slots, "later") or whole(slots, "sign") or 1) < 0
        return Reading("DATE", "PAST_REF" if backwards else "FUTURE_REF", "none")
    value = _weekend(thread, spot, steps) if unit == "WE" else shifted(_base(thread, slots), steps, unit)
    return _reading(thread, slots, value)


def _reading(thread: Thread, slots: dict[str, Slot], value: str) -> Reading:
    known = days(value) is not None and not (thread.narrative and slots.get("today") == 0)
    daypart = text(slots, "daypart", "tonight")
    if not known and "today" in slots and not daypart:
        return Reading("DATE", "PRESENT_REF" if slots["today"] == 0 else UNKNOWN["D"], "none")
    if daypart:
        return Reading("TIME", f"{value[:10]}T{daypart}", "resolved" if known else "none")
    kind = "TIME" if "T" in value else "DATE"
    return Reading(
        "TIME" if kind == "TIME" else "DATE",
        value,
        "resolved" if known else "none",
        text(slots, "thepart", "part", "edge", "rel"),
    )


def _weekend(thread: Thread, spot: Spot, steps: float) -> str:
    """Return a weekend; early in a week, and not told as future, "this weekend" is the one just over."""
    base = _base(thread, spot.slots)
    span = days(base)
    over = span is not None and span[0].isoweekday() < 5 and steps == 0 and thread.tense(spot) <= 0
    return shifted(base, -1 if over else steps, "WE")


def event_shift(thread: Thread, spot: Spot) -> Reading | None:
    """Read "two weeks after the coup": a landmark of the table is the anchor; without one the words stay a duration."""
    slots = spot.slots
    steps = _steps(slots)
    anchor = landmark_day(thread, spot)
    unit = text(slots, "unit", "span") or "D"
    if anchor is None or steps is None:
        return duration(thread, spot)
    return Reading("DATE", shifted(anchor, steps, unit), "resolved")
