"""Ladders over columns: made pair by pair when somebody asks, of the few events that may step."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import compress, pairwise

import numpy as np

from sahel.analysis.columns.records import MADE_ALONE, Columns, same_events
from sahel.analysis.columns.stepping import stepping, told
from sahel.analysis.columns.words import Flags, Ints, distinct
from sahel.analysis.ledger import Ladder
from sahel.analysis.ledger.climb import Climb
from sahel.analysis.ledger.steps import Step, in_order_of, steps_of
from sahel.analysis.ties import Pair
from sahel.facts.alliances import Membership
from sahel.facts.scope import sahel_states, tie_pair
from sahel.model import IsoDate

_NO_ROWS: Ints = np.empty(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class PairSteps:
    """The steps of a pair in the order in which they take hold, and the stamp of each one's event."""

    steps: list[Step]
    stamps: Ints


class Steps:
    """The steps of all pairs, each pair's made when it is asked for, and kept.

    ``like``: the steps of another clock, of which most are the same.
    """

    def __init__(self, columns: Columns, like: Steps | None = None) -> None:
        self._columns, self._like = columns, like
        self._rows = _by_pair(columns, np.flatnonzero(stepping(columns)))
        self._same = same_events(columns, like._columns) if like else np.zeros(len(columns), dtype=bool)
        self._still = _flags(columns.rows.stamp[self._same], like._columns.rows.stamp if like else _NO_ROWS)
        self._made: dict[Pair, PairSteps] = {}

    def of(self, pair: Pair) -> PairSteps:
        """Return the steps of a pair."""
        if pair not in self._made:
            rows = self._rows.get(self._columns.number_of(pair), _NO_ROWS)
            kept, fresh = self._kept(pair), rows[~self._same[rows]]
            self._made[pair] = _merged(kept, self._fresh(fresh)) if len(fresh) else kept
        return self._made[pair]

    def let_go(self) -> None:
        """Keep what was made, and forget the steps that it was like: no more will be made."""
        self._like = None

    def _fresh(self, rows: Ints) -> PairSteps:
        ids = self._columns.rows.ids[rows].tolist()
        stamps = dict(zip(ids, self._columns.rows.stamp[rows].tolist(), strict=True))
        steps = steps_of(told(self._columns, rows))
        return PairSteps(steps, np.array([stamps[step.event.event_id] for step in steps], dtype=np.int64))

    def _kept(self, pair: Pair) -> PairSteps:
        """Return the steps of events that are the very same as before."""
        if not self._like:
            return PairSteps([], _NO_ROWS)
        like = self._like.of(pair)
        still = self._still[like.stamps]
        return like if still.all() else PairSteps([*compress(like.steps, still.tolist())], like.stamps[still])


def _flags(stamps: Ints, every: Ints) -> Flags:
    """Tell of each stamp, by its number, whether it is one of some; the last flag is that of ``MADE_ALONE``."""
    found = np.zeros(2 + every.max(initial=MADE_ALONE), dtype=bool)
    found[stamps] = True
    return found


def _merged(kept: PairSteps, fresh: PairSteps) -> PairSteps:
    at = [bisect_left(kept.steps, in_order_of(step), key=in_order_of) for step in fresh.steps]
    steps = kept.steps[:]
    for place, step in zip(reversed(at), reversed(fresh.steps), strict=True):
        steps.insert(place, step)
    return PairSteps(steps, np.insert(kept.stamps, np.array(at, dtype=np.int64), fresh.stamps))


_MARKS = (0.5, 0.75, 0.9, 0.97)
"""After which shares of its steps a climb is copied, so that another clock can go on from there."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A ladder with the steps it was made of, and copies of its climb after so many of them."""

    ladder: Ladder
    steps: PairSteps
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

    def climb_all(self) -> None:
        """Make all ladders now; those that they were like are needed no more."""
        for pair in self._pairs:
            self._made(pair)
        self._like = None
        self.steps.let_go()

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

    def _climbed(self, pair: Pair, own: PairSteps, like: _Made | None) -> _Made:
        if not like:
            return self._from_the_ground(pair, own)
        shared = _shared(own, like.steps)
        if shared == len(own.steps) == len(like.steps.steps):
            return like
        done = max((n for n in like.marks if n <= shared), default=0)
        mark = like.marks[done] if done else self._first(pair)
        marks = {n: mark for n, mark in like.marks.items() if n <= shared}
        return _Made(Ladder(pair, mark.going_on(own.steps[done:]).rungs()), own, marks)

    def _from_the_ground(self, pair: Pair, own: PairSteps) -> _Made:
        climb, marks, done = self._first(pair), dict[int, Climb](), 0
        for mark in sorted({int(len(own.steps) * share) for share in _MARKS}):
            climb.take(own.steps[done:mark])
            done, marks[mark] = mark, climb.copy()
        climb.take(own.steps[done:])
        return _Made(Ladder(pair, climb.rungs()), own, marks)

    def _first(self, pair: Pair) -> Climb:
        return Climb.from_facts(pair, self._known, self._facts.get(pair, ()))


def _shared(mine: PairSteps, theirs: PairSteps) -> int:
    """Return with how many steps both begin, which are of the very same events."""
    n = min(len(mine.steps), len(theirs.steps))
    other = (mine.stamps[:n] != theirs.stamps[:n]) | (mine.stamps[:n] == MADE_ALONE)
    return int(other.argmax()) if other.any() else n


def _by_pair(columns: Columns, rows: Ints) -> dict[int, Ints]:
    pair = columns.rows.pair[rows]
    order = np.argsort(pair, kind="stable")
    cuts = np.flatnonzero(np.diff(pair[order], prepend=-1, append=-1))
    return {int(pair[order[start]]): rows[order[start:end]] for start, end in pairwise(cuts.tolist())}
