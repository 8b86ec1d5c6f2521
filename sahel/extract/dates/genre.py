"""Whether a text is a dispatch, read from its publication date, or a narrative: a time hangs on the last one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sahel.extract.dates.spot import Spot
from sahel.extract.dates.story import stated_year

_ENOUGH = 5
_LONG_AGO = 2
"""Years before publication from which a stated year is far."""

_DEICTIC = ("today", "weekday", "ago")
_CALENDAR = ("calendar", "numeric", "pair")


def _deictic(spot: Spot) -> bool:
    """Whether a spot is understood from the day of writing: yesterday, Tuesday, two days ago, this morning."""
    if "month" in spot.slots or spot.reader not in ("calendar", "shift"):
        return False
    return any(slot in spot.slots for slot in _DEICTIC) or spot.slots.get("base") == "today"


def is_narrative(seen: Sequence[Spot], published: date | None) -> bool:
    """Whether stated years of long before publication dominate over words that point from the day of writing."""
    limit = published.year - _LONG_AGO if published else 9999
    years = [year for spot in seen if (year := stated_year(spot.slots)) is not None]
    far = sum(1 for year in years if year <= limit) + sum(1 for spot in seen if spot.slots.get("era") == "BC")
    deictic = sum(map(_deictic, seen))
    if far >= _ENOUGH:
        return far * 2 > len(years) and far > 2 * deictic
    return far > 1 and deictic == 0 and _opens_far(seen, limit)


def _opens_far(seen: Sequence[Spot], limit: int) -> bool:
    """Whether the first calendar time of a text states a year of long ago."""
    first = next((spot for spot in seen if spot.reader in _CALENDAR), None)
    year = stated_year(first.slots) if first else None
    return year is not None and year <= limit
