"""A country's patrons on a day: with whom how many entries of its ledger are in force, the most first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sahel.analysis.ledger import Entry, Ladder, in_force
from sahel.analysis.ties import Pair
from sahel.facts.ledger_rules import ledger_kinds
from sahel.model import IsoDate


@dataclass(frozen=True, slots=True)
class Patron:
    """A party with which something is in force, and the entries of the ledger that are."""

    party: str
    pair: Pair
    entries: tuple[Entry, ...]


def _ties(entry: Entry) -> bool:
    """Whether an entry in force ties two parties; a sanction does not, and a membership is told by the bloc."""
    return ledger_kinds()[entry.kind].adds and entry.kind != "membership" and in_force((entry,)) > 0


def patrons(country: str, ladders: Mapping[Pair, Ladder], on: IsoDate) -> tuple[Patron, ...]:
    """Return the parties with which a country has entries in force on a day, those with the most first."""
    found = []
    for pair, steps in ladders.items():
        held = tuple(entry for entry in steps.at(on) if _ties(entry)) if country in pair else ()
        if held:
            found.append(Patron(pair[1] if pair[0] == country else pair[0], pair, held))
    return tuple(sorted(found, key=lambda one: (-len(one.entries), one.party)))
