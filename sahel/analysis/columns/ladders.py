"""Ladders over columns: made pair by pair when somebody asks, of the few events that may step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

import numpy as np

from sahel.analysis.columns.records import Columns, same_events
from sahel.analysis.columns.stepping import stepping, told
from sahel.analysis.columns.words import Ints
from sahel.analysis.ledger import Ladder
from sahel.analysis.ledger.ladder import ladder_of
from sahel.analysis.ledger.steps import Step, in_order, steps_of
from sahel.analysis.ties import Pair
from sahel.facts.alliances import Membership
from sahel.facts.scope import sahel_states, tie_pair
from sahel.model import IsoDate


class Steps:
    """The steps of all pairs, each pair's made when it is asked for, and kept.

    ``like``: the steps of another clock, of which most are the same.
    """

    def __init__(self, columns: Columns, like: Steps | None = None) -> None:
        self._columns, self._like = columns, like
        self._rows = _by_pair(columns, np.flatnonzero(stepping(columns)))
        self._same = same_events(columns, like._columns) if like else np.zeros(len(columns), dtype=bool)
        self._made: dict[Pair, list[Step]] = {}

    def of(self, pair: Pair) -> list[Step]:
        """Return the steps of a pair, in the order in which they take hold."""
        if pair not in self._made:
            rows = self._rows.get(self._columns.number_of(pair), _NO_ROWS)
            fresh = steps_of(told(self._columns, rows[~self._same[rows]]))
            kept = self._kept(pair, rows[self._same[rows]])
            self._made[pair] = in_order([*kept, *fresh]) if kept and fresh else kept or fresh
        return self._made[pair]

    def _kept(self, pair: Pair, rows: Ints) -> list[Step]:
        ids = frozenset(self._columns.rows.ids[rows])
        return [step for step in self._like.of(pair) if step.event.event_id in ids] if self._like and ids else []


_NO_ROWS: Ints = np.empty(0, dtype=np.int64)


class Ladders(Mapping[Pair, Ladder]):
    """The ladders of all pairs (ledger.ladders), each made when it is asked for, and kept.

    ``rows`` are those of memberships; ``known`` is the clock of the columns.
    """

    def __init__(self, columns: Columns, steps: Steps, known: IsoDate | None, rows: Iterable[Membership]) -> None:
        self._steps, self._known = steps, known
        self._facts: dict[Pair, list[Membership]] = {}
        for row in rows:
            self._facts.setdefault(tie_pair(row.alliance, row.member), []).append(row)
        self._told = frozenset(map(columns.pair_of, np.unique(columns.rows.pair[columns.rows.pair >= 0]).tolist()))
        self._made: dict[Pair, Ladder] = {}

    def __getitem__(self, pair: Pair) -> Ladder:
        if pair not in self._made:
            made = ladder_of(pair, self._steps.of(pair), self._known, self._facts.get(pair, ()))
            # Of a pair of which nothing is told, memberships alone make a ladder, if they are a state's.
            if pair not in self._told and not (made.rungs and pair[0] in sahel_states()):
                raise KeyError(pair)
            self._made[pair] = made
        return self._made[pair]

    def __iter__(self) -> Iterator[Pair]:
        own = {pair for pair in self._facts if pair not in self._told and pair in self}
        return iter(sorted({*self._told, *own}))

    def __len__(self) -> int:
        return sum(1 for _pair in self)

    def __contains__(self, pair: object) -> bool:
        return pair in self._told or (pair in self._facts and self.get(pair) is not None)


def _by_pair(columns: Columns, rows: Ints) -> dict[int, Ints]:
    pair = columns.rows.pair[rows]
    order = np.argsort(pair, kind="stable")
    cuts = np.flatnonzero(np.diff(pair[order], prepend=-1, append=-1))
    return {int(pair[order[start]]): rows[order[start:end]] for start, end in pairwise(cuts.tolist())}
