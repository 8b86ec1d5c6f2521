"""A pair's ladder: every rung of every kind, and the entries that hold on any day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sahel.analysis.ledger.climb import Climb
from sahel.analysis.ledger.records import Entry, Ledger, Rung
from sahel.analysis.ledger.steps import Step, steps_of_pair
from sahel.analysis.period import months_before
from sahel.analysis.ties import Pair, pair_of
from sahel.facts.alliances import Membership, memberships
from sahel.facts.constants import constants
from sahel.facts.ledger_rules import STAGES, LedgerKind, Stage, ledger_kinds
from sahel.facts.scope import sahel_states, tie_pair
from sahel.model import Event, IsoDate


def _months_it_lasts(rung: Rung, kind: LedgerKind) -> int | None:
    if rung.stage == "ended":
        return None
    return constants().ledger.hope_months if rung.stage in {"talked_of", "announced"} else kind.stale_months


def _is_stale(rung: Rung, kind: LedgerKind, on: IsoDate) -> bool:
    """Whether no evidence from before or after a day is near enough to it to say that the rung held."""
    months = _months_it_lasts(rung, kind)
    if months is None:
        return False
    # The days are in order: if the nearest on either side is too far, so are all.
    at = bisect_right(rung.confirmed, on)
    before, later = rung.confirmed[max(at - 1, 0) : at], rung.confirmed[at : at + 1]
    near_before = any(day >= months_before(on, months) for day in before)
    return not (near_before or any(on >= months_before(day, months) for day in later))


def _said_by(rungs: Sequence[Rung]) -> str | None:
    parties = {rung.by for rung in rungs}
    return next(iter(parties)) if len(parties) == 1 else None


def _entry(kind: LedgerKind, rungs: Sequence[Rung], on: IsoDate) -> Entry | None:
    reached = [rung for rung in rungs if rung.since <= on or rung.inferred]
    if not reached:
        return None
    holding = [rung for rung in reached if rung.holds(on) and not _is_stale(rung, kind, on)]
    stages: list[Stage] = sorted({rung.stage for rung in holding}, key=STAGES.index, reverse=True)
    stage = stages[0] if stages else "unknown"
    first = [rung for rung in holding if rung.stage == stage] or reached
    started = [rung.since for rung in first if rung.date_start] if stages else []
    return Entry(
        kind=kind.id,
        stage=stage,
        since=min(started, default=None) if not any(rung.inferred for rung in first) else None,
        last_confirmed=max((day for rung in first for day in rung.confirmed if day <= on), default=None),
        by=_said_by(first),
        also=tuple(stages[1:]),
        stages=tuple(reached),
    )


@dataclass(frozen=True, slots=True)
class Ladder:
    """The rungs of a pair by kind, oldest first; no day chosen yet: ``at`` is cheap, for a slider."""

    pair: Pair
    rungs: Mapping[str, tuple[Rung, ...]]

    def at(self, on: IsoDate) -> Ledger:
        """Return the entries of a day."""
        entries = (_entry(kind, self.rungs[kind.id], on) for kind in ledger_kinds().values() if kind.id in self.rungs)
        return tuple(entry for entry in entries if entry)


def ladder(
    pair: Pair, events: Iterable[Event], known: IsoDate | None = None, rows: Iterable[Membership] | None = None
) -> Ladder:
    """Return the ladder of a pair from its events (of all time, as known by then) and the rows of memberships.

    ``events`` may hold those of other pairs. ``rows``: memberships.csv unless others are given.
    """
    return ladder_of(pair, steps_of_pair(pair, events), known, memberships() if rows is None else rows)


def ladder_of(pair: Pair, steps: Iterable[Step], known: IsoDate | None, rows: Iterable[Membership]) -> Ladder:
    """Return the ladder of a pair from its steps, in their order, and the rows of memberships."""
    climb = Climb.from_facts(pair, known, rows)
    climb.take(steps)
    return Ladder(pair, climb.rungs())


def ladders(
    events: Iterable[Event], known: IsoDate | None = None, rows: Iterable[Membership] | None = None
) -> dict[Pair, Ladder]:
    """Return the ladder of every pair that events tell of, and of every Sahel state with what it belongs to."""
    given = memberships() if rows is None else tuple(rows)
    by_pair: dict[Pair, list[Event]] = {}
    facts: dict[Pair, list[Membership]] = {}
    for event in events:
        pair = pair_of(event)
        if pair:
            by_pair.setdefault(pair, []).append(event)
    for row in given:
        pair = tie_pair(row.alliance, row.member)
        facts.setdefault(pair, []).append(row)
    own = {pair for pair in facts if pair[0] in sahel_states()}
    found = {pair: ladder(pair, by_pair.get(pair, ()), known, facts.get(pair, ())) for pair in {*by_pair, *own}}
    return {pair: found[pair] for pair in sorted(found) if found[pair].rungs or pair in by_pair}
