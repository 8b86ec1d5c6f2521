"""What the events of a period did between two parties: a tie, with the weight of new evidence on either side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from sahel.analysis.corroborate import asserts, lead
from sahel.analysis.voices import Voices, by_voice
from sahel.facts.claim_types import claim_types
from sahel.facts.constants import constants
from sahel.facts.scope import tie_pair
from sahel.model import Claim, Event, IsoDate, Tie, View

Direction = Literal["strengthened", "weakened", "contested", "no new evidence"]

Pair = tuple[str, str]


def pair_of(event: Event) -> Pair | None:
    """Return the pair whose tie an event bears on; None for a context, and where one party or the date is unknown."""
    if event.target is None or event.date_start is None or not claim_types()[event.type].makes_tie:
        return None
    return tie_pair(event.source, event.target)


def in_period(event: Event, since: IsoDate | None, until: IsoDate | None) -> bool:
    """Whether a dated event may lie in a period: their intervals share a day."""
    if event.date_start is None or event.date_end is None:
        return False
    return (since is None or event.date_end >= since) and (until is None or event.date_start <= until)


def weight(event: Event) -> float:
    """Return what an event adds to its tie: p times |Goldstein| / 10 times the weight of its modality, at least 0."""
    kind = claim_types()[event.type]
    return event.p * abs(kind.goldstein) / 10 * constants().modality_weight[lead(event.claims).modality]


def signed_weight(event: Event) -> float:
    """Return an event's weight with the sign of its effect; a neutral one adds nothing."""
    return {"strengthens": 1.0, "weakens": -1.0, "neutral": 0.0}[event.effect] * weight(event)


def _asserted(events: Iterable[Event]) -> list[Claim]:
    return [claim for event in events for claim in event.claims if asserts(claim)]


def is_thin(events: Sequence[Event], voices: Voices) -> bool:
    """Whether events rest on one voice at most, and nobody verified any of them."""
    return (
        bool(events) and len(by_voice(_asserted(events), voices)) <= 1 and not any(event.verified for event in events)
    )


def _tie(pair: Pair, events: Sequence[Event], voices: Voices) -> Tie:
    heaviest_first = sorted(events, key=lambda one: (-abs(signed_weight(one)), one.event_id))
    signed = [signed_weight(one) for one in heaviest_first]
    return Tie(
        pair=pair,
        up=sum(value for value in signed if value > 0),
        down=-sum(value for value in signed if value < 0),
        thin=is_thin(events, voices),
        events=tuple(heaviest_first),
    )


def ties(events: Iterable[Event], view: View, voices: Voices | None = None) -> tuple[Tie, ...]:
    """Return the ties of a period, the weight of new evidence first; each tie's events, the heaviest first.

    ``events`` must also hold those before the period: a pair with nothing but those is a tie without new evidence and
    without events. Events after the period found no tie. ``view`` is resolved (period.resolve).
    """
    inside: dict[Pair, list[Event]] = {}
    for event in events:
        pair = pair_of(event)
        if pair and in_period(event, None, view.until):
            held = inside.setdefault(pair, [])
            if in_period(event, view.since, view.until):
                held.append(event)
    found = [_tie(pair, held, voices or {}) for pair, held in inside.items()]
    return tuple(sorted(found, key=lambda tie: (-tie.weight, not tie.events, tie.pair)))


def direction(tie: Tie) -> Direction:
    """Return which way a tie went, in the words of the legend."""
    if tie.weight <= 0:
        return "no new evidence"
    if min(tie.up, tie.down) > constants().contested_share * tie.weight:
        return "contested"
    return "strengthened" if tie.up > tie.down else "weakened"


def n_events(tie: Tie) -> int:
    """Return how many events of the period a tie has."""
    return tie.tally.events if tie.tally else len(tie.events)


def n_voices(tie: Tie, voices: Voices) -> int:
    """Return how many voices assert the events of a tie."""
    return tie.tally.voices if tie.tally else len(by_voice(_asserted(tie.events), voices))


def last_days(tie: Tie) -> tuple[IsoDate, IsoDate] | None:
    """Return the first and last day of the event of a tie that ends last; None where it has no event."""
    if tie.tally:
        return tie.tally.last
    dated = [(event.date_start, event.date_end) for event in tie.events if event.date_start and event.date_end]
    return max(dated, key=lambda days: days[1], default=None)


def is_verified(tie: Tie) -> bool:
    """Whether a person verified or accepted any event of a tie."""
    if tie.tally:
        return tie.tally.verified
    return any(event.verified or event.state == "accepted" for event in tie.events)
