"""Events as steps on the ladder: what the table of transitions makes of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sahel.analysis.corroborate import lead
from sahel.analysis.ties import Pair, pair_of
from sahel.facts.alliances import alliances
from sahel.facts.constants import constants
from sahel.facts.countries import countries
from sahel.facts.ledger_rules import STAGES, PartyRole, Stage, Transition, transitions
from sahel.facts.scope import kinds_that_are_forces
from sahel.model import Domain, Effect, Event, IsoDate, Modality


@dataclass(frozen=True, slots=True)
class Told:
    """What a ladder needs to know of a dated event: ``modality`` is its leading claim's, ``claims`` are their ids.

    ``verified``: a person verified it; ``firm``: that, or more than one voice tells it.
    """

    event_id: str
    source: str
    target: str | None
    type: str
    effect: Effect
    domain: Domain
    modality: Modality
    date_start: IsoDate
    date_end: IsoDate
    claims: tuple[str, ...]
    verified: bool
    firm: bool


def told_of(event: Event) -> Told | None:
    """Return what a ladder needs to know of an event; None where it sets no stage, as it is rejected or doubtful."""
    start, end = event.date_start, event.date_end
    if start is None or end is None or event.state == "rejected" or event.p < constants().ledger.least_p:
        return None
    verified = event.verified or event.state == "accepted"
    return Told(
        event_id=event.event_id,
        source=event.source,
        target=event.target,
        type=event.type,
        effect=event.effect,
        domain=event.domain,
        modality=lead(event.claims).modality,
        date_start=start,
        date_end=end,
        claims=tuple(claim.claim_id for claim in event.claims),
        verified=verified,
        firm=verified or event.n_sources > 1,
    )


@dataclass(frozen=True, slots=True)
class Step:
    """What one event does to one kind of entry: ``day`` is that from which the stage holds; ``by`` None is both."""

    rule: Transition
    event: Told
    day: IsoDate
    date_start: IsoDate
    date_end: IsoDate
    by: str | None

    @property
    def stage(self) -> Stage | None:
        """The stage that the step reaches; None where it only tells what was so before."""
        return self.rule.stage

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of the claims that tell it."""
        return self.event.claims

    @property
    def verified(self) -> bool:
        """Whether a person verified the event."""
        return self.event.verified

    @property
    def firm(self) -> bool:
        """Whether it was verified or more than one voice tells it."""
        return self.event.firm


def _is_body(entity: str | None) -> bool:
    body = alliances().get(entity or "")
    return body is not None and body.kind not in kinds_that_are_forces()


def _plays(entity: str | None, role: PartyRole | None) -> bool:
    if role is None:
        return True
    is_party = entity in alliances() or entity in countries()
    return is_party and _is_body(entity) == (role == "body")


def _applies(rule: Transition, event: Told) -> bool:
    return (
        event.modality in rule.modalities
        and (not rule.domains or event.domain in rule.domains)
        and (not rule.effects or event.effect in rule.effects)
        and _plays(event.source, rule.source)
        and _plays(event.target, rule.target)
    )


def _provider(rule: Transition, event: Told) -> str | None:
    if rule.by == "member":
        return event.target if _is_body(event.source) and not _is_body(event.target) else event.source
    return {"source": event.source, "target": event.target}.get(rule.by)


def _step(rule: Transition, event: Told) -> Step:
    start, end = event.date_start, event.date_end
    # As with rows of memberships: what begins may hold from the first day, what ends is over on the last.
    day = end if rule.stage == "ended" else start
    return Step(rule, event, day, start, end, _provider(rule, event))


def in_order_of(step: Step) -> tuple[IsoDate, int, str]:
    """Return what orders steps: those of one day by their stage, then by the ids of their events."""
    return step.day, STAGES.index(step.stage or "unknown"), step.event.event_id


def steps_of(told: Iterable[Told]) -> list[Step]:
    """Return the steps that events of one pair make, in the order in which they take hold."""
    steps = (_step(rule, one) for one in told for rule in transitions().get(one.type, ()) if _applies(rule, one))
    return sorted(steps, key=in_order_of)


def steps_of_pair(pair: Pair, events: Iterable[Event]) -> list[Step]:
    """Return the steps that the events of a pair make; the others play no part."""
    found = (told_of(event) for event in events if pair_of(event) == pair)
    return steps_of(one for one in found if one)
