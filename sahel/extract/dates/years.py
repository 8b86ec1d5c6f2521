"""Years lent backwards: in "in April and June 1955" April has the year of June."""

from __future__ import annotations

from collections.abc import Sequence

from sahel.extract.dates.lexicon import Lexicon
from sahel.extract.dates.spot import Spot
from sahel.extract.document import Document

_REACH = 4


def lent_years(document: Document, words: Lexicon, seen: Sequence[Spot]) -> dict[int, int]:
    """Return, by first token, the year that a dated neighbour to the right lends to a month without one."""
    lent: dict[int, int] = {}
    linking = words.values["linking"]
    for spot, following in zip(reversed(seen[:-1]), reversed(seen[1:]), strict=True):
        year = _year(following, lent)
        if year is None or "month" not in spot.slots or "year" in spot.slots or "month" not in following.slots:
            continue
        between = document.tokens[spot.last + 1 : following.first]
        if len(between) <= _REACH and following.sentence == spot.sentence and all(t.lower in linking for t in between):
            lent[spot.first] = year - (1 if _month(spot) > _month(following) else 0)
    return lent


def _year(spot: Spot, lent: dict[int, int]) -> int | None:
    year = spot.slots.get("year", lent.get(spot.first))
    return year if isinstance(year, int) else None


def _month(spot: Spot) -> int:
    month = spot.slots.get("month")
    return month if isinstance(month, int) else 0
