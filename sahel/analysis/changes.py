"""What changed between two dates, relation by relation, ranked: how far, how surely, against what is usual."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import exp, prod
from typing import Literal

import numpy as np

from sahel.analysis.climate.draws import drawn_nets
from sahel.analysis.climate.weighed import Floats, Weighed, day_number, weigh
from sahel.analysis.climate.weights import Weights, standard_weights
from sahel.analysis.ledger import Ladder, Rung, Stage, ladders
from sahel.analysis.period import day_before, months_before
from sahel.analysis.ties import Direction, Pair, direction, is_verified, n_voices, pair_of, ties
from sahel.analysis.voices import Voices
from sahel.facts.alliances import Membership
from sahel.facts.constants import ChangeConstants, constants
from sahel.facts.ledger_rules import ledger_kinds
from sahel.model import Event, IsoDate, Tie, View

ChangeKind = Literal["new", "strengthened", "weakened", "contested", "ended", "gone silent"]

_HELD = frozenset({"signed", "in_force", "exit_announced", "suspended"})


@dataclass(frozen=True, slots=True)
class Move:
    """An entry of the ledger that stands at another stage than before; ``rungs``: those reached in between."""

    kind: str
    before: Stage | None
    after: Stage
    rungs: tuple[Rung, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What changed between two parties.

    ``tie`` holds the cause events, the heaviest first (none where it has gone silent), and ``direction`` the word that
    the map uses for it. ``net`` is the new evidence, signed (p * modality * log2(1 + voices) * |Goldstein| / 10);
    ``norm`` how much evidence is usual for the pair in a period as long, ``threshold`` what ``net`` must exceed.
    ``probability``: the share of draws in which it does. ``announced``: probable enough, and told by enough voices or
    verified by a person.
    """

    tie: Tie
    kind: ChangeKind
    direction: Direction
    net: float
    norm: float
    threshold: float
    probability: float
    voices: int
    verified: bool
    announced: bool
    moves: tuple[Move, ...]

    @property
    def pair(self) -> Pair:
        """The two parties."""
        return self.tie.pair


@dataclass(frozen=True, slots=True)
class _Period:
    """The two dates, and how far back one looks for what is usual."""

    since: IsoDate
    until: IsoDate
    usual_since: IsoDate

    @property
    def days(self) -> tuple[int, int]:
        return day_number(self.since), day_number(self.until)

    @property
    def share(self) -> float:
        """Its length as a share of the time that tells what is usual."""
        first, last = self.days
        return (last - first + 1) / max(1, first - day_number(self.usual_since))


def _moves(steps: Ladder | None, period: _Period) -> tuple[Move, ...]:
    if steps is None:
        return ()
    before = {entry.kind: entry for entry in steps.at(day_before(period.since))}
    found = []
    for entry in steps.at(period.until):
        old = before.get(entry.kind)
        if old is None or old.stage != entry.stage:
            new = tuple(rung for rung in entry.stages if rung.since >= period.since)
            found.append(Move(entry.kind, old.stage if old else None, entry.stage, new))
    return tuple(found)


def _sizes(weighed: Weighed, first: int, last: int) -> Floats:
    inside = (weighed.middle >= first) & (weighed.middle <= last)
    return np.asarray(weighed.weight * weighed.gain * inside, dtype=np.float64)


def _ends(moves: Sequence[Move]) -> list[Rung]:
    """Return the firm rungs by which something that ties the two (a sanction does not) is over."""
    over = [m for m in moves if m.after == "ended" and m.before in _HELD and ledger_kinds()[m.kind].adds]
    return [rung for move in over for rung in move.rungs if rung.stage == "ended" and rung.firm]


def _kind(way: Direction, is_new: bool, moves: Sequence[Move]) -> ChangeKind:
    if _ends(moves):
        return "ended"
    if is_new:
        return "new"
    return "contested" if way == "no new evidence" else way


def _contested_chance(up: Floats, down: Floats) -> float:
    share = constants().contested_share
    return float(np.mean(np.minimum(up, down) > share * (up + down)))


def _end_chance(ends: Sequence[Rung], p: Mapping[str, float]) -> float:
    if any(rung.source for rung in ends):
        return 1.0
    told = dict.fromkeys(event_id for rung in ends for event_id in rung.events)
    return 1 - prod(1 - p[event_id] for event_id in told if event_id in p)


def _chance(way: Direction, drawn: tuple[Floats, Floats], threshold: float) -> float:
    if way == "contested":
        return _contested_chance(*drawn)
    sign = 1 if way == "strengthened" else -1
    return float(np.mean(sign * (drawn[0] - drawn[1]) > threshold))


@dataclass(frozen=True, slots=True)
class Basis:
    """What the change of a tie is reckoned from: its events of all time as columns, its ladder (None: no step).

    ``p``: gives the probability of each event of the period, by id.
    """

    weighed: Weighed
    steps: Ladder | None
    p: Callable[[], Mapping[str, float]]


class _Reckoning:
    """The changes of one period."""

    def __init__(self, period: _Period, weights: Weights, voices: Voices, rules: ChangeConstants) -> None:
        self._period, self._weights, self._voices, self._rules = period, weights, voices, rules

    def of(self, tie: Tie, basis: Basis) -> Change | None:
        """Return what changed in a tie, or None where nothing did."""
        weighed, moves = basis.weighed, _moves(basis.steps, self._period)
        if tie.weight > 0:
            return self._told(tie, basis, moves)
        if _ends(moves):  # as the fact base states, without a word in the news
            return self._made(tie, "ended", 0.0, self._norm(weighed), 1.0, moves)
        return self._silent(tie, weighed, moves)

    def _norm(self, weighed: Weighed) -> float:
        before = day_number(self._period.usual_since), day_number(self._period.since) - 1
        return float(np.abs(_sizes(weighed, *before)).sum()) * self._period.share

    def _threshold(self, norm: float) -> float:
        return max(self._rules.least_net, self._rules.norm_share * norm)

    def _told(self, tie: Tie, basis: Basis, moves: tuple[Move, ...]) -> Change:
        weighed = basis.weighed
        way, norm = direction(tie), self._norm(weighed)
        is_new = not bool((weighed.end < self._period.days[0]).any())
        kind = _kind(way, is_new, moves)
        drawn = drawn_nets(weighed, *self._period.days, self._weights)
        chance = _chance(way, drawn, self._threshold(norm))
        if kind == "ended":
            chance = _end_chance(_ends(moves), basis.p())
        return self._made(tie, kind, float(_sizes(weighed, *self._period.days).sum()), norm, chance, moves)

    def _silent(self, tie: Tie, weighed: Weighed, moves: tuple[Move, ...]) -> Change | None:
        first, last = day_number(self._period.usual_since), day_number(self._period.since) - 1
        heard = int(((weighed.middle >= first) & (weighed.middle <= last)).sum())
        # Were events to come as often as before, this is how likely at least one would have come.
        chance = 1 - exp(-heard * self._period.share)
        if tie.events or chance <= self._rules.probability:
            return None
        return self._made(tie, "gone silent", 0.0, self._norm(weighed), chance, moves, weighed.events)

    def _made(
        self,
        tie: Tie,
        kind: ChangeKind,
        net: float,
        norm: float,
        chance: float,
        moves: tuple[Move, ...],
        heard: Sequence[Event] = (),
    ) -> Change:
        told = tie if tie.events else replace(tie, events=tuple(heard), tally=None)
        voices, verified = n_voices(told, self._voices), is_verified(told)
        # What the fact base states is verified as its rows are.
        verified = verified or (not told.events and any(rung.source for move in moves for rung in move.rungs))
        sure = chance > self._rules.probability and (voices >= self._rules.least_voices or verified)
        threshold = self._threshold(norm)
        return Change(tie, kind, direction(tie), net, norm, threshold, chance, voices, verified, sure, moves)


def _rank(change: Change) -> tuple[bool, float, Pair]:
    beyond = change.norm if change.kind == "gone silent" else abs(change.net) - change.norm
    return not change.announced, -beyond, change.pair


def _by_pair(events: Iterable[Event]) -> Mapping[Pair, list[Event]]:
    found: dict[Pair, list[Event]] = {}
    for event in events:
        pair = pair_of(event)
        if pair and event.state != "rejected":
            found.setdefault(pair, []).append(event)
    return found


def changes(
    events: Iterable[Event],
    since: IsoDate,
    until: IsoDate,
    known: IsoDate | None = None,
    voices: Voices | None = None,
    weights: Weights | None = None,
    rows: Iterable[Membership] | None = None,
) -> tuple[Change, ...]:
    """Return what changed in a period (both days inside), announced changes first, then what exceeds the usual most.

    ``events``: of all time, as known by then: those before tell what was usual, those after what had not ended yet.
    """
    own, by = _by_pair(events), weights or standard_weights()
    steps = ladders((event for told in own.values() for event in told), known, rows)
    found = {
        tie.pair: tie
        for tie in ties((e for told in own.values() for e in told), View(since=since, until=until), voices)
    }
    quiet = {pair: Tie(pair, 0.0, 0.0, False, ()) for pair in steps if pair not in found}

    def basis(tie: Tie) -> Basis:
        p = {event.event_id: event.p for event in tie.events}
        return Basis(weigh(tie.pair, own.get(tie.pair, ()), by), steps.get(tie.pair), lambda: p)

    return changes_of((found | quiet).values(), basis, (since, until), voices, by)


def changes_of(
    given: Iterable[Tie],
    basis: Callable[[Tie], Basis],
    days: tuple[IsoDate, IsoDate],
    voices: Voices | None = None,
    weights: Weights | None = None,
) -> tuple[Change, ...]:
    """Return what changed in some ties over a period (first and last day), ranked as ``changes`` ranks them."""
    period = _Period(*days, months_before(days[0], constants().changes.norm_months))
    reckoning = _Reckoning(period, weights or standard_weights(), voices or {}, constants().changes)
    made = (reckoning.of(tie, basis(tie)) for tie in given)
    return tuple(sorted((one for one in made if one), key=_rank))
