"""Alarms that the monitor raises by itself, day by day as news comes in: a relation turns, or power in a state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

import numpy as np

from sahel.analysis.climate.draws import drawn_nets
from sahel.analysis.climate.weighed import day_number, weigh
from sahel.analysis.climate.weights import Weights, standard_weights
from sahel.analysis.clocks import KnownFrom, as_known, known_since
from sahel.analysis.corroborate import asserts
from sahel.analysis.ties import Pair, pair_of
from sahel.analysis.voices import Voices, by_voice
from sahel.facts.constants import constants
from sahel.model import Effect, Event, IsoDate

Sign = Literal[1, -1, 0]

SIGN: Mapping[Effect, Sign] = {"strengthens": 1, "weakens": -1, "neutral": 0}


@dataclass(frozen=True, slots=True)
class Alarm:
    """New evidence that is sure enough and heard from enough voices: which way, and on which day it was known.

    ``pair`` has no partner where power changed by force in a state (``sign`` 0).
    """

    pair: tuple[str, str | None]
    day: IsoDate
    sign: Sign
    events: tuple[Event, ...]


def shift(day: IsoDate, days: int) -> IsoDate:
    """Return the day some days later."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def _voices(events: Iterable[Event], sign: Sign, voices: Voices) -> int:
    said = (claim for event in events for claim in event.claims if asserts(claim) and SIGN[claim.effect] == sign)
    return len(by_voice(said, voices))


def _recent(events: Iterable[Event], day: IsoDate) -> list[Event]:
    first = shift(day, -constants().turning_points.window_days)
    return [
        one for one in events if one.date_start and one.date_end and first <= one.date_end and one.date_start <= day
    ]


def _way(pair: Pair, events: Sequence[Event], day: IsoDate, weights: Weights) -> Sign:
    rules, first = constants(), day_number(shift(day, -constants().turning_points.window_days))
    up, down = drawn_nets(weigh(pair, events, weights), first, day_number(day), weights)
    for sign in (1, -1):
        if float(np.mean(sign * (up - down) > rules.changes.least_net)) > rules.changes.probability:
            return 1 if sign == 1 else -1
    return 0


def _news_days(events: Iterable[Event], known_from: KnownFrom) -> list[IsoDate]:
    return sorted({known_since(claim, known_from) for event in events for claim in event.claims})


def _rested(
    days: Iterable[tuple[IsoDate, Sign, tuple[Event, ...]]],
) -> Iterator[tuple[IsoDate, Sign, tuple[Event, ...]]]:
    last: dict[Sign, IsoDate] = {}
    for day, sign, events in days:
        if sign not in last or day >= shift(last[sign], constants().turning_points.rest_days):
            last[sign] = day
            yield day, sign, events


def _of_pair(
    pair: Pair, events: Sequence[Event], known_from: KnownFrom, voices: Voices, weights: Weights
) -> Iterator[tuple[IsoDate, Sign, tuple[Event, ...]]]:
    for day in _news_days(events, known_from):
        seen = _recent(filter(None, (as_known(one, day, known_from, voices) for one in events)), day)
        sign = _way(pair, seen, day, weights) if seen else 0
        if sign and _voices(seen, sign, voices) >= constants().changes.least_voices:
            yield day, sign, tuple(seen)


def _of_coups(
    events: Sequence[Event], known_from: KnownFrom, voices: Voices
) -> Iterator[tuple[IsoDate, Sign, tuple[Event, ...]]]:
    for day in _news_days(events, known_from):
        seen = _recent(filter(None, (as_known(one, day, known_from, voices) for one in events)), day)
        sure = [one for one in seen if one.p > constants().changes.probability]
        if _voices(sure, 0, voices) >= constants().changes.least_voices:
            yield day, 0, tuple(sure)


def alarms(
    events: Iterable[Event], known_from: KnownFrom, voices: Voices, weights: Weights | None = None
) -> tuple[Alarm, ...]:
    """Return the alarms of every pair and of coups in each state, in the order of their days.

    ``events`` are all that is known by now; each day is judged only by what was known on it.
    """
    pairs: dict[Pair, list[Event]] = {}
    coups: dict[str, list[Event]] = {}
    for event in events:
        pair = pair_of(event)
        if pair:
            pairs.setdefault(pair, []).append(event)
        elif event.type == "coup_context" and event.date_start:
            coups.setdefault(event.source, []).append(event)
    used = weights or standard_weights()
    found = [
        Alarm(pair, *raised)
        for pair, own in pairs.items()
        for raised in _rested(_of_pair(pair, own, known_from, voices, used))
    ]
    found += [
        Alarm((state, None), *raised)
        for state, own in coups.items()
        for raised in _rested(_of_coups(own, known_from, voices))
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.pair[0], one.pair[1] or "", one.sign)))
