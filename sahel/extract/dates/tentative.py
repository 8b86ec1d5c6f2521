"""Bare numbers that are years only if the text has such years: the 1777 campaign, in 479 in a text about 480 BC."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from sahel.extract.dates.spot import Spot

_WITHIN = 12
"""Years between a bare number and a year that the text states plainly."""

_ENOUGH_BC = 3


def confirmed(seen: Sequence[Spot]) -> list[Spot]:
    """Return the spots without the bare numbers that no plainly stated year of the text supports."""
    plain = [spot for spot in seen if "tentative" not in spot.slots]
    if len(plain) == len(seen):
        return plain
    years = {"AD": _years(plain, bc=False), "BC": _years(plain, bc=True)}
    return [spot for spot in seen if "tentative" not in spot.slots or _supported(spot, years)]


def _years(plain: Sequence[Spot], bc: bool) -> list[int]:
    """Return the years that spots state plainly, in ascending order."""
    names = ("int", "threedigits", "year") if bc else ("year",)
    return [
        y for s in plain if (s.slots.get("era") == "BC") is bc for n in names if isinstance(y := s.slots.get(n), int)
    ]


def _supported(spot: Spot, years: dict[str, list[int]]) -> bool:
    if spot.slots.get("era") == "BC":
        number = spot.slots.get("threedigits")
        known = years["BC"] if len(years["BC"]) >= _ENOUGH_BC else []
        reach = _WITHIN * 5
    else:
        number, known, reach = spot.slots.get("year"), years["AD"], _WITHIN
    if not isinstance(number, int):
        return False
    index = bisect_left(known, number - reach)
    return index < len(known) and known[index] <= number + reach
