"""How well alarms find known turning points, and how many of them find none."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sahel.analysis.alarms import SIGN, Alarm, shift
from sahel.facts.alliances import members
from sahel.facts.constants import constants
from sahel.facts.scope import tie_pair
from sahel.facts.turning_points import TurningPoint
from sahel.model import IsoDate

Parties = tuple[str, str | None]
"""A pair as ``tie_pair`` orders it, or a state and None for a change of power in it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A turning point, the first alarm that finds it (or None), and how many articles told of its pair by then."""

    point: TurningPoint
    alarm: Alarm | None
    articles: int


def parties_of(point: TurningPoint) -> Parties:
    """Return the pair of a turning point."""
    return tie_pair(point.party, point.partner) if point.partner else (point.party, None)


def _finds(alarm: Alarm, point: TurningPoint) -> bool:
    window = constants().turning_points.window_days
    in_time = point.date <= alarm.day <= shift(point.date, window)
    return in_time and alarm.sign == SIGN[point.effect] and alarm.pair == parties_of(point)


def look_for(
    points: Iterable[TurningPoint], raised: Sequence[Alarm], told: Mapping[Parties, Sequence[IsoDate]]
) -> tuple[Found, ...]:
    """Return what was found of each turning point, within the window after it.

    ``told``: the days of the articles that tell of each pair, in order.
    """
    found = []
    for point in points:
        days, last = told.get(parties_of(point), ()), shift(point.date, constants().turning_points.window_days)
        inside = bisect_right(days, last) - bisect_left(days, point.date)
        found.append(Found(point, next((one for one in raised if _finds(one, point)), None), inside))
    return tuple(found)


def _pairs_told(point: TurningPoint, day: IsoDate) -> set[Parties]:
    """Return the pairs on which a turning point bears: its own and, where a bloc acts or is acted on, its members'."""
    if point.partner is None:
        return {parties_of(point)}
    ways = ((point.party, point.partner), (point.partner, point.party))
    return {tie_pair(one, other) for bloc, other in ways for one in (bloc, *members(bloc, day)) if one != other}


def _explains(point: TurningPoint, alarm: Alarm) -> bool:
    window = constants().turning_points.window_days
    # The act may come after the alarm that its announcement raised.
    near = shift(point.date, -window) <= alarm.day <= shift(point.date, window)
    return near and alarm.sign == SIGN[point.effect] and alarm.pair in _pairs_told(point, alarm.day)


def false_alarms(points: Sequence[TurningPoint], raised: Iterable[Alarm]) -> tuple[Alarm, ...]:
    """Return the alarms that no turning point of their parties and way, within the window, explains."""
    return tuple(alarm for alarm in raised if not any(_explains(point, alarm) for point in points))
