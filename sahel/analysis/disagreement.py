"""Where sources disagree about a pair: whether a thing was so, which way it went, or on which day; nobody wins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Literal

from sahel.analysis.corroborate import asserts, lead
from sahel.analysis.ledger import Ladder, Stage
from sahel.analysis.ties import Pair, pair_of
from sahel.analysis.voices import Voices, by_voice
from sahel.facts.constants import constants
from sahel.model import Claim, Event, IsoDate

About = Literal["whether", "which way", "when"]


_AT_ONCE: frozenset[Stage] = frozenset({"signed", "suspended", "ended"})
"""Stages reached on one day; forces come, and leave, base by base, and each is told with a day of its own."""


@dataclass(frozen=True, slots=True)
class Side:
    """What some voices say: their claims, how many voices they are, and (None: no matter) which days they give."""

    claims: tuple[Claim, ...]
    voices: int
    days: tuple[IsoDate, IsoDate] | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Sides that contradict each other; ``kept`` are the events as which the store keeps them, one or two."""

    about: About
    kept: tuple[Event, ...]
    sides: tuple[Side, ...]


def _side(claims: Sequence[Claim], voices: Voices, days: tuple[IsoDate, IsoDate] | None = None) -> Side:
    return Side(tuple(claims), len(by_voice(claims, voices)), days)


def _opposes(claim: Claim, first: Claim) -> bool:
    return asserts(claim) and {claim.effect, first.effect} == {"strengthens", "weakens"}


def _within(event: Event, voices: Voices) -> Iterator[Disagreement]:
    """Yield the contradictions inside one event: those who deny it, and those who tell it the other way round."""
    first = lead(event.claims)
    against: dict[About, list[Claim]] = {
        "whether": [one for one in event.claims if not asserts(one)],
        "which way": [one for one in event.claims if _opposes(one, first)],
    }
    told = [one for one in event.claims if asserts(one) and not _opposes(one, first)]
    for about, others in against.items():
        if others and told:
            yield Disagreement(about, (event,), (_side(told, voices), _side(others, voices)))


def _steps_once(event: Event) -> bool:
    return event.state != "rejected" and lead(event.claims).modality == "happened"


def _tell_one_step(one: Event, other: Event, voices: Voices) -> bool:
    """Whether two events may tell of one step, on different days: the same act, near in time, by different voices.

    Two that a person verified are two steps, and so are two in different places.
    """
    alike = (one.type, one.pair, one.domain) == (other.type, other.pair, other.domain)
    if not alike or (one.verified and other.verified) or (one.place or other.place) != (other.place or one.place):
        return False
    if by_voice(one.claims, voices).keys() & by_voice(other.claims, voices).keys():
        return False
    (_start, end), (start, _end) = sorted((_days(one), _days(other)))
    apart = (date.fromisoformat(start) - date.fromisoformat(end)).days
    return 0 < apart <= constants().ledger.same_step_days


def _days(event: Event) -> tuple[IsoDate, IsoDate]:
    return event.date_start or "", event.date_end or ""


def _between(told: Sequence[Event], ladder: Ladder | None, voices: Voices) -> Iterator[Disagreement]:
    """Yield the steps of the ladder that are told with different days."""
    rungs = [rung for own in ladder.rungs.values() for rung in own if rung.stage in _AT_ONCE] if ladder else []
    seen: set[frozenset[str]] = set()
    for rung in rungs:
        events = [event for event in told if event.event_id in rung.events and _steps_once(event)]
        for pair in combinations(events, 2):
            ids = frozenset(event.event_id for event in pair)
            if ids not in seen and _tell_one_step(*pair, voices):
                seen.add(ids)
                ordered = tuple(sorted(pair, key=_days))
                yield Disagreement("when", ordered, tuple(_side(one.claims, voices, _days(one)) for one in ordered))


def disagreements(
    pair: Pair, events: Iterable[Event], voices: Voices, ladder: Ladder | None = None
) -> tuple[Disagreement, ...]:
    """Return where the sources of a pair's events contradict each other, the newest first."""
    told = [event for event in events if pair_of(event) == pair]
    found = [*(one for event in told for one in _within(event, voices)), *_between(told, ladder, voices)]
    return tuple(sorted(found, key=lambda one: _days(one.kept[-1]), reverse=True))


def disputed_events(found: Iterable[Disagreement]) -> frozenset[str]:
    """Return the ids of the events whose day is disputed."""
    return frozenset(event.event_id for one in found if one.about == "when" for event in one.kept)
