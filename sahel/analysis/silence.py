"""The silence meter: how many articles and voices were read of a country in a month, lest silence pass for calm."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

from sahel.facts.constants import constants
from sahel.model import IsoDate

Level = Literal["unread", "thin", "usual"]

Month = str
"""A month as ``YYYY-MM``."""


@dataclass(frozen=True, slots=True)
class Read:
    """An article that was read: the day from which it is known, its voice, and the states (ISO3) it tells of."""

    article_id: str
    day: IsoDate
    voice: str
    countries: frozenset[str]


@dataclass(frozen=True, slots=True)
class MonthRead:
    """What was read of a country in a month.

    ``usual`` is the median number of articles in the months before (None: nothing was read before, so nothing is
    usual). ``level``: "unread" without any article, "thin" below the share of the usual that constants.yaml gives.
    """

    country: str
    month: Month
    articles: int
    voices: int
    usual: float | None
    level: Level


def months_between(since: IsoDate, until: IsoDate) -> tuple[Month, ...]:
    """Return the months of a period, the first and last whole."""
    first, last = (int(day[:4]) * 12 + int(day[5:7]) - 1 for day in (since, until))
    return tuple(f"{number // 12:04}-{number % 12 + 1:02}" for number in range(first, last + 1))


def _level(articles: int, usual: float | None) -> Level:
    if articles == 0:
        return "unread"
    return "thin" if usual is not None and articles < constants().silence.thin_share * usual else "usual"


def _usual(counts: Sequence[int]) -> float | None:
    """Return the median of the months before, from the first one in which anything was read."""
    began = next((at for at, n in enumerate(counts) if n), None)
    return None if began is None else float(median(counts[began:][-constants().silence.usual_months :]))


def _of_country(country: str, reads: Sequence[Read], since: IsoDate, until: IsoDate) -> Iterable[MonthRead]:
    own = [one for one in reads if country in one.countries]
    months = months_between(min([one.day for one in own] + [since]), until)
    by_month: dict[Month, list[Read]] = {month: [] for month in months}
    for one in own:
        by_month.get(one.day[:7], []).append(one)
    counts = [len({one.article_id for one in by_month[month]}) for month in months]
    for at, month in enumerate(months):
        if month >= since[:7]:
            usual, voices = _usual(counts[:at]), len({one.voice for one in by_month[month]})
            yield MonthRead(country, month, counts[at], voices, usual, _level(counts[at], usual))


def silence_meter(
    reads: Iterable[Read], since: IsoDate, until: IsoDate, of: Sequence[str], known: IsoDate | None = None
) -> tuple[MonthRead, ...]:
    """Return what was read of each country in each month of a period, in the order of ``of``, then by month.

    ``reads`` also hold what came before the period, which tells what is usual; what is not known yet plays no part.
    """
    kept = [one for one in reads if known is None or one.day <= known]
    return tuple(month for country in of for month in _of_country(country, kept, since, until))
