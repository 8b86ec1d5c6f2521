"""Whether a text is a dispatch, read from its publication date, or a narrative, in which each time hangs on the last."""

from __future__ import annotations

from collections.abc import Sequence

from sahel.extract.dates.spot import Spot
from sahel.model import IsoDate

_ENOUGH = 5
_DEICTIC = ("today", "weekday", "ago")


def _deictic(spot: Spot) -> bool:
    """Whether a spot is understood from the day of writing: yesterday, Tuesday, two days ago, last week."""
    return ("month" not in spot.slots and any(slot in spot.slots for slot in _DEICTIC)) or spot.slots.get(
        "base"
    ) == "dct"


def is_narrative(spots: Sequence[Spot], published: IsoDate | None) -> bool:
    """Whether stated years of long before publication dominate over words that point from the day of writing."""
    this_year = int(published[:4]) if published else None
    years = [
        int(y)
        for spot in spots
        if isinstance(
            y := spot.slots.get(
                "year", spot.slots.get("modernyear", spot.slots.get("int") if "era" in spot.slots else None)
            ),
            int,
        )
    ]
    past = sum(1 for year in years if this_year is None or year < this_year)
    return past >= _ENOUGH and past > len(years) / 2 and past > 2 * sum(map(_deictic, spots))
