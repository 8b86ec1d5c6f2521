"""Events as steps on the ladder: what the table of transitions makes of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sahel.analysis.corroborate import lead
from sahel.analysis.ties import Pair, pair_of
from sahel.facts.alliances import alliances
from sahel.facts.constants import constants
from sahel.facts.countries import countries
from sahel.facts.ledger_rules import STAGES, PartyRole, Stage, Transition, transitions
from sahel.facts.scope import kinds_that_are_forces
from sahel.model import Event, IsoDate


@dataclass(frozen=True, slots=True)
class Step:
    """What one event does to one kind of entry: ``day`` is that from which the stage holds; ``by`` None is both."""

    rule: Transition
    event: Event
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
        return tuple(claim.claim_id for claim in self.event.claims)

    @property
    def verified(self) -> bool:
        """Whether a person verified the event."""
        return self.event.verified or self.event.state == "accepted"

    @property
    def firm(self) -> bool:
        """Whether it was verified or more than one voice tells it."""
        return self.verified or self.event.n_sources > 1


def _is_body(entity: str | None) -> bool:
    body = alliances().get(entity or "")
    return body is not None and body.kind not in kinds_that_are_forces()


def _plays(entity: str | None, role: PartyRole | None) -> bool:
    if role is None:
        return True
    is_party = entity in alliances() or entity in countries()
    return is_party and _is_body(entity) == (role == "body")


def _applies(rule: Transition, event: Event) -> bool:
    return (
        lead(event.claims).modality in rule.modalities
        and (not rule.domains or event.domain in rule.domains)
        and (not rule.effects or event.effect in rule.effects)
        and _plays(event.source, rule.source)
        and _plays(event.target, rule.target)
    )


def _provider(rule: Transition, event: Event) -> str | None:
    if rule.by == "member":
        return event.target if _is_body(event.source) and not _is_body(event.target) else event.source
    return {"source": event.source, "target": event.target}.get(rule.by)


def _step(rule: Transition, event: Event, start: IsoDate, end: IsoDate) -> Step:
    # As with rows of memberships: what begins may hold from the first day, what ends is over on the last.
    day = end if rule.stage == "ended" else start
    return Step(rule, event, day, start, end, _provider(rule, event))


def _counts(event: Event) -> bool:
    return event.state != "rejected" and event.p >= constants().ledger.least_p


def _order(step: Step) -> tuple[IsoDate, int, str]:
    return step.day, STAGES.index(step.stage or "unknown"), step.event.event_id


def steps_of(pair: Pair, events: Iterable[Event]) -> Iterator[Step]:
    """Yield the steps that the events of a pair make, in the order in which they take hold."""
    found: list[Step] = []
    for event in events:
        start, end = event.date_start, event.date_end
        if pair_of(event) == pair and _counts(event) and start and end:
            rules = transitions().get(event.type, ())
            found += [_step(rule, event, start, end) for rule in rules if _applies(rule, event)]
    yield from sorted(found, key=_order)
