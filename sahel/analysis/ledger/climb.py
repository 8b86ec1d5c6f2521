"""The walks of all kinds of entries between two parties, step by step; a copy goes on from where it was made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sahel.analysis.ledger.facts import KIND as MEMBERSHIP
from sahel.analysis.ledger.facts import fact_rungs, of_pair
from sahel.analysis.ledger.records import Rung
from sahel.analysis.ledger.steps import Step
from sahel.analysis.ledger.walk import Walk
from sahel.analysis.ties import Pair
from sahel.facts.alliances import Membership
from sahel.facts.ledger_rules import ledger_kinds
from sahel.model import IsoDate


class Climb:
    """What the steps of a pair so far have reached; ``over``: the rungs of kinds of which no further step comes."""

    def __init__(self, walks: dict[str, Walk], over: dict[str, tuple[Rung, ...]] | None = None) -> None:
        self._walks, self._over = walks, over or {}
        self._as_it_is: dict[str, tuple[Rung, ...]] = {}

    @classmethod
    def from_facts(cls, pair: Pair, known: IsoDate | None, rows: Iterable[Membership]) -> Climb:
        """Return a climb before its first step: what rows of memberships state."""
        return cls({MEMBERSHIP: Walk(ledger_kinds()[MEMBERSHIP], fact_rungs(of_pair(rows, pair), known))})

    def take(self, steps: Iterable[Step]) -> None:
        """Take further steps; they come in their order."""
        for step in steps:
            kind = step.rule.kind
            if kind not in self._walks:
                self._walks[kind] = Walk(ledger_kinds()[kind])
            self._walks[kind].take(step)

    def copy(self) -> Climb:
        """Return a climb that goes on by itself from here."""
        return Climb({kind: walk.copy() for kind, walk in self._walks.items()}, self._over)

    def going_on(self, steps: Sequence[Step]) -> Climb:
        """Return a climb that has gone on from here by some last steps; this one stays as it is."""
        moving = {step.rule.kind for step in steps}
        walks = {kind: walk.copy() for kind, walk in self._walks.items() if kind in moving}
        still = {kind: self._rungs_now(kind) for kind in self._walks if kind not in moving}
        found = Climb(walks, self._over | still)
        found.take(steps)
        return found

    def _rungs_now(self, kind: str) -> tuple[Rung, ...]:
        if kind not in self._as_it_is:
            self._as_it_is[kind] = self._walks[kind].copy().rungs()
        return self._as_it_is[kind]

    def rungs(self) -> dict[str, tuple[Rung, ...]]:
        """Return the rungs of every kind that has any, oldest first; no step may be taken after this."""
        found = self._over | {kind: walk.rungs() for kind, walk in self._walks.items()}
        return {kind: rungs for kind, rungs in found.items() if rungs}
