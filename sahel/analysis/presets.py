"""Periods that an analyst asks for by name, and a period moved by whole months."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import Literal

from sahel.analysis.period import day_after, months_before
from sahel.facts.constants import constants
from sahel.model import IsoDate

Preset = Literal["months", "last_year", "strip", "all"]
Period = tuple[IsoDate, IsoDate]


def presets(newest: IsoDate, oldest: IsoDate) -> Mapping[Preset, Period]:
    """Return the named periods, all of which end on the newest evidence.

    ``months``: the default months; ``last_year``: since the first day of the year before; ``strip``: since the strip of
    months begins; ``all``: since the oldest evidence.
    """
    year = date.fromisoformat(newest).year
    return {
        "months": (day_after(months_before(newest, constants().default_period_months)), newest),
        "last_year": (f"{max(year - 1, 1):04}-01-01", newest),
        "strip": (min(constants().strip_since, newest), newest),
        "all": (min(oldest, newest), newest),
    }


def preset_of(period: Period, known: Mapping[Preset, Period]) -> Preset | None:
    """Return the name of a period, or None where it has none."""
    return next((name for name, named in known.items() if named == period), None)


def month_end(day: IsoDate) -> IsoDate:
    """Return the last day of a day's month."""
    then = date.fromisoformat(day)
    return then.replace(day=monthrange(then.year, then.month)[1]).isoformat()


def moved(period: Period, months: int, newest: IsoDate) -> Period:
    """Return a period some months later (below 0: earlier), its end no later than the newest evidence.

    Whole months stay whole months.
    """
    since, until = (months_before(day, -months) for day in period)
    if period[1] == month_end(period[1]):
        until = month_end(until)
    return since, max(min(until, newest), since)
