"""The line of a narrative: the stated years before and after a time, without those that only look aside."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from sahel.extract.dates.lexicon import Slot
from sahel.extract.dates.spot import Spot

_ASIDE = 4
"""A year that differs by more than this from the stated years on both sides of it is an aside."""


def stated_year(slots: dict[str, Slot]) -> int | None:
    """Return the year that a spot states in four figures (of our era)."""
    if slots.get("era") == "BC":
        return None
    year = slots.get("year")
    return year if isinstance(year, int) else None


_ENOUGH = 3
"""Dates with a month from which the era of a text is known."""


@dataclass(frozen=True)
class Stated:
    """A stated time: the number of its sentence, its first token, and year and month as a count of months."""

    token: int
    sentence: int
    month: int


@dataclass(frozen=True)
class Story:
    """Stated times in text order, and the first tokens of those that are asides."""

    stated: tuple[Stated, ...]
    asides: frozenset[int]

    def following(self, spot: Spot, reach: int) -> Stated | None:
        """Return the next stated time after a spot, if it comes within ``reach`` sentences."""
        index = bisect_right(self.stated, spot.first, key=lambda stated: stated.token)
        after = self.stated[index] if index < len(self.stated) else None
        return after if after and after.sentence - spot.sentence <= reach else None


def _is_aside(years: Sequence[int], index: int) -> bool:
    """Whether a year stands apart from the nearest years on both sides, which agree with each other."""
    before, after = years[max(0, index - 2) : index], years[index + 1 : index + 3]
    if not before or not after:
        return False
    apart = min(abs(years[index] - year) for year in (*before, *after))
    together = min(abs(b - a) for b in before for a in after)
    return apart > _ASIDE and together <= _ASIDE


def _era(dated: Sequence[tuple[Spot, int]]) -> tuple[int, int] | None:
    """Return the first and last year of the dates that name a month: the era of the text; None where they are few."""
    years = [year for spot, year in dated if "month" in spot.slots]
    return (min(years), max(years)) if len(years) >= _ENOUGH else None


def _outside(spot: Spot, year: int, era: tuple[int, int] | None) -> bool:
    """Whether a bare year lies outside the era of the text."""
    return era is not None and "month" not in spot.slots and not era[0] - _ASIDE <= year <= era[1] + _ASIDE


def story(seen: Sequence[Spot]) -> Story:
    """Return the line of stated times of a text."""
    dated = [(spot, year) for spot in seen if (year := stated_year(spot.slots)) is not None]
    years, era = [year for _, year in dated], _era(dated)
    asides = frozenset(s.first for i, (s, year) in enumerate(dated) if _is_aside(years, i) or _outside(s, year, era))
    line = (Stated(s.first, s.sentence, year * 12 + _month(s.slots)) for s, year in dated if s.first not in asides)
    return Story(tuple(line), asides)


def _month(slots: dict[str, Slot]) -> int:
    month = slots.get("month")
    return month - 1 if isinstance(month, int) else 5
