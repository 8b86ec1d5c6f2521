"""Choosing among the times that words without a year may mean: next March or last March."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from sahel.extract.dates.spans import days
from sahel.extract.dates.spot import Spot
from sahel.extract.dates.thread import Thread

_FAR = 10_000
_AGAINST = 6
"""How many times farther the past counts beside a word of the future: a day of last week is not of next year."""


def distance(value: str, today: date) -> int | None:
    """Return how many days a value lies ahead of a day (negative: behind; 0: it holds the day)."""
    span = days(value)
    if span is None:
        return None
    if span[0] <= today <= span[1]:
        return 0
    return (span[0] - today).days if span[0] > today else (span[1] - today).days


def chosen(values: Iterable[str], today: date, which: int | None, tense: int, bias: float) -> str | None:
    """Return the value meant, seen from a day.

    ``which`` is -1 ("last", strictly before), 1 ("next", strictly after), 0 ("this") or None; without it the tense
    decides, and without that the nearest, the future counted ``bias`` times as far.
    """
    ranked = [
        (_cost(ahead, which, tense, bias), value) for value in values if (ahead := distance(value, today)) is not None
    ]
    return min(ranked)[1] if ranked else None


def _cost(ahead: int, which: int | None, tense: int, bias: float) -> float:
    if which == -1:
        return -ahead if ahead < 0 else _FAR + ahead
    if which == 1:
        return ahead if ahead > 0 else _FAR - ahead
    if tense < 0:
        return -ahead if ahead <= 0 else _FAR + ahead
    if tense > 0:
        return ahead if ahead >= 0 else -ahead * _AGAINST
    return ahead * bias if ahead > 0 else -ahead


def dated(thread: Thread, spot: Spot, make: Callable[[int], str], which: int | None) -> str | None:
    """Return the value that ``make`` gives for the year meant; None where nothing tells the year."""
    story = thread.story_year(spot)
    if story is not None and which is None:
        return _of_story(thread, spot, make, story)
    span = days(_seen_from(thread, spot))
    if span is None or thread.before_christ:
        return None
    today = span[0]
    if which == 0:
        return make(today.year if distance(make(today.year - 1), today) else today.year - 1)
    tense = 0 if which is not None else thread.tense(spot)
    bias = float(thread.words.setting("direction")["future_bias"])
    return chosen((make(today.year + n) for n in (-1, 0, 1)), today, which, tense, bias)


def _seen_from(thread: Thread, spot: Spot) -> str | None:
    """Return where a month or season without a year is seen from: "last March" from publication, always."""
    if "which" in spot.slots:
        return thread.deictic()
    return thread.previous() if "thenwhich" in spot.slots or thread.narrative else thread.deictic()


def _of_story(thread: Thread, spot: Spot, make: Callable[[int], str], year: int) -> str:
    """Return the value in the year of the story, or a neighbouring year that fits better between the stated times."""
    if spot.first in thread.lent_years or not thread.narrative:
        return make(year)
    fits = {make(year + n): _misfit(thread, spot, make(year + n), n) for n in (0, 1, -1)}
    return min(fits, key=lambda value: fits[value])


def _misfit(thread: Thread, spot: Spot, value: str, years: int) -> float:
    """Return how badly a value continues the story: days from the last time, and months to the next stated one."""
    weights: dict[str, float] = thread.words.setting("narrative")
    last = days(thread.last)
    span = days(value)
    if last is None or span is None:
        return abs(years) * _FAR
    ahead = (span[0] - last[1]).days if span[0] > last[1] else min(0, (span[1] - last[0]).days)
    cost = float(ahead if ahead > 0 else -ahead * weights["back"]) + abs(years) * weights["new_year"]
    following = thread.story.following(spot, int(weights["reach"]))
    if following is None:
        return cost
    months = following.month - (span[0].year * 12 + span[0].month - 1)
    return cost + (months * weights["to_next"] if months >= 0 else -months * weights["past_next"])


def weekday(thread: Thread, spot: Spot, number: int, which: int | None) -> str | None:
    """Return the day of a bare weekday: the latest one, publication day included, unless the words say otherwise."""
    base = thread.day if thread.narrative else thread.deictic()
    span = days(base)
    if span is None:
        return None
    today = span[0]
    tense = 1 if thread.narrative else thread.tense(spot)
    values = [day.isoformat() for day in _near(today) if day.isoweekday() == number]
    return chosen(values, today, which or None, tense if which != 0 else tense or 1, 3.0)


def _near(today: date) -> Iterator[date]:
    """Yield the days from a week before to a week after a day, as far as the calendar reaches (years 1 to 9999)."""
    number, last = today.toordinal(), date.max.toordinal()
    return map(date.fromordinal, range(max(1, number - 7), min(last, number + 7) + 1))
