"""Which events wait for a person: first sources that differ where it matters, then the doubtful, then the thin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sahel.analysis.matching import days_of
from sahel.analysis.review.records import READER
from sahel.analysis.ties import Pair, is_thin, pair_of, weight
from sahel.analysis.voices import Voices
from sahel.facts.chronology import READER as CHRONOLOGY
from sahel.facts.claim_types import claim_types
from sahel.facts.constants import constants
from sahel.model import Claim, Event, Tie

Why = Literal["sources differ", "doubtful", "thin"]


@dataclass(frozen=True, slots=True)
class Item:
    """One event that waits, why, and how much new evidence its tie holds."""

    event: Event
    why: Why
    tie_weight: float


def by_a_person(claim: Claim) -> bool:
    """Whether a person wrote a claim in review."""
    return claim.reader.startswith(READER) and claim.reader != CHRONOLOGY


def _why(event: Event, voices: Voices) -> Why | None:
    if event.state in {"accepted", "rejected"}:
        return None
    if event.state == "sources differ":
        return "sources differ"
    if abs(event.p - 0.5) <= constants().review.doubt_span:
        return "doubtful"
    # A person has looked at it who corrected one of its claims; that sources differ or are weak is told all the same.
    looked_at = any(map(by_a_person, event.claims))
    return "thin" if is_thin([event], voices) and not looked_at else None


def _rank(item: Item) -> tuple[int, float, float, str]:
    event = item.event
    order = ("sources differ", "doubtful", "thin").index(item.why)
    doubt = abs(event.p - 0.5) if item.why == "doubtful" else 0.0
    matters = item.tie_weight if item.why == "sources differ" else weight(event)
    return order, doubt, -matters, event.event_id


def waiting(events: Iterable[Event], ties: Iterable[Tie], voices: Voices) -> tuple[Item, ...]:
    """Return the events that wait for a person, the most urgent first; ``ties``: those of the same view."""
    weights: Mapping[Pair, float] = {tie.pair: tie.weight for tie in ties}
    found = []
    for event in events:
        why, pair = _why(event, voices), pair_of(event)
        if why:
            found.append(Item(event, why, weights.get(pair, 0.0) if pair else 0.0))
    return tuple(sorted(found, key=_rank))


def _apart(one: Event, other: Event) -> int | None:
    """Return how many days lie between two events; None where one is undated."""
    a, b = days_of(one), days_of(other)
    if a is None or b is None:
        return None
    return max(0, (date.fromisoformat(max(a[0], b[0])) - date.fromisoformat(min(a[1], b[1]))).days)


def alike(event: Event, events: Iterable[Event]) -> tuple[Event, ...]:
    """Return events that may tell of the same happening: same parties and family, near in time; the nearest first."""
    family, most = claim_types()[event.type].family, constants().review.near_days
    found = []
    for other in events:
        same = {event.source, event.target} == {other.source, other.target}
        if other.event_id == event.event_id or not same or claim_types()[other.type].family != family:
            continue
        days = _apart(event, other)
        if days is None or days <= most:
            found.append((most if days is None else days, other.event_id, other))
    return tuple(other for _days, _id, other in sorted(found, key=lambda one: one[:2]))
