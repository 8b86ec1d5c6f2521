"""The rungs of one kind while they are being built: which are open on a day, whose, and how they take evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from sahel.analysis.ledger.records import Rung
from sahel.analysis.ledger.steps import Step
from sahel.facts.ledger_rules import Stage
from sahel.model import Domain, IsoDate


@lru_cache(maxsize=4096)
def days_between(a: IsoDate, b: IsoDate) -> int:
    """Return how many days lie between two days, whichever comes first."""
    return abs((date.fromisoformat(a) - date.fromisoformat(b)).days)


@dataclass(slots=True)
class Building:
    """A rung that may still take evidence or be closed; ``fact``: a row of memberships, whose end stands in it.

    ``kept``: its record, once nothing changes it any more.
    """

    stage: Stage
    since: IsoDate
    date_start: IsoDate | None
    date_end: IsoDate | None
    by: str | None
    until: IsoDate | None = None
    claims: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    confirmed: list[IsoDate] = field(default_factory=list)
    domain: Domain | None = None
    inferred: bool = False
    verified: bool = False
    firm: bool = False
    fact: str | None = None
    kept: Rung | None = None

    def copy(self) -> Building:
        """Return a rung that takes evidence by itself."""
        # Written out, as ``replace`` takes three times as long, and thousands are copied at once.
        return Building(
            self.stage,
            self.since,
            self.date_start,
            self.date_end,
            self.by,
            self.until,
            self.claims[:],
            self.events[:],
            self.confirmed[:],
            self.domain,
            self.inferred,
            self.verified,
            self.firm,
            self.fact,
        )

    def open_on(self, day: IsoDate) -> bool:
        """Whether the rung holds on a day."""
        return self.since <= day and (self.until is None or day < self.until)

    def is_of(self, by: str | None) -> bool:
        """Whether the rung may be that of a party; what both provide is either's."""
        return self.by is None or by is None or self.by == by

    def overlaps(self, step: Step) -> bool:
        """Whether the rung and a step may have been reached on the same day."""
        if self.date_start is None or self.date_end is None:
            return False
        return self.date_start <= step.date_end and step.date_start <= self.date_end

    def add(self, step: Step) -> None:
        """Take a step's claims as further evidence of this rung."""
        self.claims += [one for one in step.claims if one not in self.claims]
        if step.event.event_id not in self.events:
            self.events.append(step.event.event_id)
        self.confirmed.append(step.day)
        self.verified |= step.verified
        self.firm |= step.firm or len(self.events) > 1

    def take_in(self, step: Step) -> None:
        """Take a further step of the same happening: its evidence, and its days where they are surer or narrower."""
        if self.fact is None and step.verified and not self.verified:
            self._reached(step.date_start, step.date_end)
        elif self.fact is None and self.overlaps(step) and (step.verified or not self.verified):
            start, end = self.date_start or step.date_start, self.date_end or step.date_end
            self._reached(max(start, step.date_start), min(end, step.date_end))
        self.add(step)

    def _reached(self, start: IsoDate, end: IsoDate) -> None:
        self.date_start, self.date_end = start, end
        self.since = end if self.stage == "ended" else start

    def kept_record(self) -> Rung:
        """Return the rung as a record, made once: for a rung that nothing changes any more."""
        if self.kept is None:
            self.kept = self.done()
        return self.kept

    def done(self) -> Rung:
        """Return the rung as a record."""
        return Rung(
            stage=self.stage,
            date_start=self.date_start,
            date_end=self.date_end,
            since=self.since,
            until=self.until,
            by=self.by,
            claims=tuple(self.claims),
            events=tuple(self.events),
            confirmed=tuple(sorted(self.confirmed)),
            inferred=self.inferred,
            source=self.fact,
            firm=self.firm,
        )


def founded_by(step: Step, stage: Stage, by: str | None) -> Building:
    """Return the rung that a step reaches."""
    rung = Building(stage, step.day, step.date_start, step.date_end, by, domain=step.event.domain)
    rung.add(step)
    return rung
