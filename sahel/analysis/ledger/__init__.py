"""The ledger: what is in force between two parties on a day, as known on another; nothing in it decays."""

from __future__ import annotations

from collections.abc import Iterable

from sahel.analysis.ledger.ladder import Ladder, ladder, ladders
from sahel.analysis.ledger.records import Entry, Ledger, Rung
from sahel.analysis.ties import Pair
from sahel.facts.alliances import Membership
from sahel.facts.ledger_rules import Stage
from sahel.model import Event, IsoDate

__all__ = ["Entry", "Ladder", "Ledger", "Rung", "Stage", "in_force", "ladder", "ladders", "ledger"]


def ledger(
    pair: Pair,
    events: Iterable[Event],
    on: IsoDate,
    known: IsoDate | None = None,
    rows: Iterable[Membership] | None = None,
) -> Ledger:
    """Return the entries of a pair on a day: ``ladder(...).at(on)``. ``events`` are of all time, as known by then."""
    return ladder(pair, events, known, rows).at(on)


def in_force(entries: Ledger) -> int:
    """Return how many entries are in force and not suspended: the width of an arc (0, 1, 2-3, 4 or more)."""
    held = ({entry.stage, *entry.also} for entry in entries)
    return sum("in_force" in stages and not stages & {"suspended", "ended"} for stages in held)
