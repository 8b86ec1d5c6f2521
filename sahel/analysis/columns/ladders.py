"""Ladders over columns: made pair by pair when somebody asks, of the few events that may step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from sahel.analysis.columns.records import Columns, same_events
from sahel.analysis.columns.stepping import stepping, told
from sahel.analysis.columns.words import Ints, distinct
from sahel.analysis.ledger import Ladder
from sahel.analysis.ledger.climb import Climb
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


_MARKS = (0.5, 0.75, 0.9, 0.97)
"""After which shares of its steps a climb is copied, so that another clock can go on from there."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A ladder with the steps it was made of, and copies of its climb after so many of them."""

    ladder: Ladder
    steps: list[Step]
    marks: Mapping[int, Climb]


class Ladders(Mapping[Pair, Ladder]):
    """The ladders of all pairs (ledger.ladders), each made when it is asked for, and kept.

    ``rows`` are those of memberships; ``known`` is the clock of the columns. ``like``: ladders of which many begin with
    the same steps (those of the latest clock); what these share is not walked again.
    """

    def __init__(
        self,
        columns: Columns,
        steps: Steps,
        known: IsoDate | None,
        rows: Iterable[Membership],
        like: Ladders | None = None,
    ) -> None:
        self.steps, self._known, self._like = steps, known, like
        self._facts: dict[Pair, list[Membership]] = {}
        for row in rows:
            self._facts.setdefault(tie_pair(row.alliance, row.member), []).append(row)
        self._told = frozenset(map(columns.pair_of, distinct(columns.rows.pair[columns.rows.pair >= 0]).tolist()))
        self._kept: dict[Pair, _Made] = {}

    @cached_property
    def _pairs(self) -> tuple[Pair, ...]:
        # Of a pair of which nothing is told, memberships alone make a ladder, if they are a state's.
        states = (pair for pair in self._facts if pair[0] in sahel_states() and pair not in self._told)
        return tuple(sorted({*self._told, *(pair for pair in states if self._made(pair).ladder.rungs)}))

    def __getitem__(self, pair: Pair) -> Ladder:
        if pair not in self._told and pair not in self._pairs:
            raise KeyError(pair)
        return self._made(pair).ladder

    def __iter__(self) -> Iterator[Pair]:
        return iter(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def _made(self, pair: Pair) -> _Made:
        if pair not in self._kept:
            same = self._like and pair not in self._facts and pair not in self._like._facts
            like = self._like._made(pair) if self._like and same else None
            self._kept[pair] = self._climbed(pair, self.steps.of(pair), like)
        return self._kept[pair]

    def _climbed(self, pair: Pair, steps: list[Step], like: _Made | None) -> _Made:
        shared = _shared(steps, like.steps) if like else 0
        if like and shared == len(steps) == len(like.steps):
            return like
        done = max((n for n in like.marks if n <= shared), default=0) if like else 0
        climb = like.marks[done].copy() if like and done else self._first(pair)
        marks = {n: mark for n, mark in like.marks.items() if n <= shared} if like else {}
        for mark in [] if self._like else sorted({int(len(steps) * share) for share in _MARKS}):
            climb.take(steps[done:mark])
            done, marks[mark] = mark, climb.copy()
        climb.take(steps[done:])
        return _Made(Ladder(pair, climb.rungs()), steps, marks)

    def _first(self, pair: Pair) -> Climb:
        return Climb.from_facts(pair, self._known, self._facts.get(pair, ()))


def _shared(mine: list[Step], theirs: list[Step]) -> int:
    """Return with how many steps both begin, which are the very same."""
    pairs = zip(mine, theirs, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one is not other), min(len(mine), len(theirs)))


def _by_pair(columns: Columns, rows: Ints) -> dict[int, Ints]:
    pair = columns.rows.pair[rows]
    order = np.argsort(pair, kind="stable")
    cuts = np.flatnonzero(np.diff(pair[order], prepend=-1, append=-1))
    return {int(pair[order[start]]): rows[order[start:end]] for start, end in pairwise(cuts.tolist())}
