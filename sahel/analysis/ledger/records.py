"""What the ledger says: a rung is a stage reached, with its evidence; an entry is one kind of tie on one day."""

from __future__ import annotations

from dataclasses import dataclass

from sahel.facts.ledger_rules import Stage
from sahel.model import IsoDate


@dataclass(frozen=True, slots=True)
class Rung:
    """A stage that was reached: when, by whom (None: both), and the claims and events that tell it.

    ``date_start`` and ``date_end`` bound the day on which it was reached; the start is None where it is only known
    that it had been reached by then. It holds from ``since`` to the day before ``until`` (None: no end is known).
    ``inferred``: it must have been so, as a later event ended it. ``source``: where the fact base has it from, for a
    rung that is a row of memberships. ``firm``: a person verified it, two voices tell it, or it is a row of facts.
    ``confirmed``: the days of evidence that it holds, in order.
    """

    stage: Stage
    date_start: IsoDate | None
    date_end: IsoDate | None
    since: IsoDate
    until: IsoDate | None
    by: str | None
    claims: tuple[str, ...]
    events: tuple[str, ...]
    confirmed: tuple[IsoDate, ...]
    inferred: bool = False
    source: str | None = None
    firm: bool = False

    def holds(self, on: IsoDate) -> bool:
        """Whether the rung holds on a day, as far as its dates say."""
        return self.since <= on and (self.until is None or on < self.until)


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of tie between two parties on one day.

    ``stage`` is the furthest along of those that hold, ``also`` the others, furthest first; "unknown" where all
    evidence is too old. ``since`` is None where only the end of what held is known. ``by``: who provides, imposes or
    joins, None if both. ``stages`` are all rungs reached by that day, oldest first.
    """

    kind: str
    stage: Stage
    since: IsoDate | None
    last_confirmed: IsoDate | None
    by: str | None
    also: tuple[Stage, ...]
    stages: tuple[Rung, ...]

    @property
    def firm(self) -> bool:
        """Whether the rung that gives the entry its stage is firm."""
        return any(rung.firm for rung in self.stages if rung.stage == self.stage)


Ledger = tuple[Entry, ...]
"""The entries of a pair on a day, in the order of ledger_kinds.csv."""
