"""Claims become events, one by one, in the order of intake; an event is always rebuilt whole from its claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import prod

from sahel.analysis.matching import Days, best_fit, days_of, fits, is_chronology
from sahel.analysis.voices import Voices, by_voice
from sahel.facts.constants import constants
from sahel.model import Claim, Event, EventState

__all__ = ["asserts", "best_fit", "build_event", "fits", "fold_all", "fold_in", "is_chronology", "lead"]


def asserts(claim: Claim) -> bool:
    """Whether a claim says that the thing is so, in whatever way; a denial does not."""
    return claim.modality != "denied"


def lead(claims: Sequence[Claim]) -> Claim:
    """Return the claim that speaks for an event: of those that assert it the most confident, then the firmest."""
    weight = constants().modality_weight
    return max(claims, key=lambda one: (asserts(one), one.confidence, weight[one.modality]))


def _common_days(claims: Sequence[Claim]) -> Days | None:
    dated = [days for days in map(days_of, claims) if days]
    if not dated:
        return None
    start, end = max(start for start, _ in dated), min(end for _, end in dated)
    # A person's correction may leave claims that no longer share a day; then the leading one's stand.
    return (start, end) if start <= end else days_of(lead(claims))


def _opposed(claim: Claim, to: Claim) -> bool:
    return {claim.effect, to.effect} == {"strengthens", "weakens"}


def _probability(claims: Sequence[Claim], voices: Voices) -> float:
    first = lead(claims)
    agreeing = by_voice((one for one in claims if asserts(one) and not _opposed(one, first)), voices)
    wrong = prod(1 - max(one.confidence for one in said) for said in agreeing.values())
    share = len(agreeing) / len(by_voice(claims, voices))
    return min(1 - wrong, constants().highest_p) * share


def _state(claims: Sequence[Claim]) -> EventState:
    first = lead(claims)
    differ = any(not asserts(one) or _opposed(one, first) for one in claims)
    return "sources differ" if differ else "agreed"


def _verified(claims: Sequence[Claim]) -> bool:
    level = constants().chronology_confidence["verified"]
    return any(is_chronology(one) and asserts(one) and one.confidence >= level for one in claims)


def build_event(claims: Sequence[Claim], voices: Voices, event_id: str | None = None) -> Event:
    """Build an event from its claims (at least one), in the order of intake; the first gives it its id.

    ``p`` is the chance that not every voice which asserts the event is wrong, a voice being as sure as its surest
    claim; where voices differ it is multiplied by the share that assert what the leading claim says.
    """
    first, days = lead(claims), _common_days(claims)
    return Event(
        event_id=event_id or claims[0].claim_id,
        source=first.source,
        target=first.target,
        type=first.type,
        effect=first.effect,
        domain=first.domain,
        date_start=days[0] if days else None,
        date_end=days[1] if days else None,
        place=first.place or next((one.place for one in claims if one.place), None),
        p=_probability(claims, voices),
        state=_state(claims),
        claims=tuple(claims),
        n_sources=len(by_voice(filter(asserts, claims), voices)),
        verified=_verified(claims),
    )


def fold_in(claim: Claim, events: Iterable[Event], voices: Voices) -> Event:
    """Return the event that a claim joins, rebuilt with it, or a new one of its own."""
    host = best_fit(claim, events, voices)
    return build_event((*host.claims, claim), voices, host.event_id) if host else build_event((claim,), voices)


def fold_all(claims: Iterable[Claim], voices: Voices) -> tuple[Event, ...]:
    """Return the events of claims taken in one by one, in the order of their founding; irrelevant claims found none."""
    events: dict[str, Event] = {}
    for claim in claims:
        if claim.relevant:
            event = fold_in(claim, events.values(), voices)
            events[event.event_id] = event
    return tuple(events.values())
