"""Ties of a period over columns (ties.ties): the sums are of all events, the records of the heaviest alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sahel.analysis.columns.lightness import in_order
from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.words import Flags, Floats, Ints, day_number, distinct, iso_day
from sahel.analysis.ties import Pair, n_events
from sahel.model import Event, Tally, Tie, View


@dataclass(frozen=True, slots=True)
class Sums:
    """Every pair with an event up to the end of the period, and what those inside did; one element a pair.

    ``rows`` are the events inside the period, the heaviest first, and ``of`` the place of each one's pair.
    """

    columns: Columns
    pairs: Ints
    up: Floats
    down: Floats
    events: Ints
    voices: Ints
    verified: Flags
    rows: Ints
    of: Ints


def inside(columns: Columns, view: View) -> Flags:
    """Tell of each event whether it may lie in the period of a resolved view (ties.in_period)."""
    rows, dated = columns.rows, columns.rows.start > 0
    since = rows.end >= day_number(view.since) if view.since else dated
    return np.asarray(dated & since & _up_to(columns, view))


def _up_to(columns: Columns, view: View) -> Flags:
    start = columns.rows.start
    return (start > 0) & (start <= day_number(view.until)) if view.until else start > 0


def heaviest_first(columns: Columns, which: Flags) -> Ints:
    """Return rows, those that add most to their tie first."""
    return in_order(columns.rows.lightness, np.flatnonzero(which))


def voices_by(columns: Columns, of: Ints, n: int) -> Ints:
    """Return how many voices assert the events of each of ``n`` groups; ``of``: the group of each row, -1 for none."""
    said, most = columns.said, columns.heard.n_voices
    group = of[said.row]
    heard = said.asserts & (group >= 0)
    told = distinct(group[heard] * most + columns.heard.voice[said.article[heard]])
    return np.bincount(told // max(most, 1), minlength=n)


def sums(columns: Columns, which: Flags, view: View) -> Sums:
    """Return the sums of a period over some of the events, which must also hold those before the period."""
    pair = columns.rows.pair
    told = which & (pair >= 0) & _up_to(columns, view)
    pairs = distinct(pair[told])
    rows = heaviest_first(columns, told & inside(columns, view))
    of, signed, n = np.searchsorted(pairs, pair[rows]), columns.rows.signed[rows], len(pairs)
    group = np.full(len(columns), -1)
    group[rows] = of
    return Sums(
        columns=columns,
        pairs=pairs,
        up=np.bincount(of, np.maximum(signed, 0.0), n).astype(np.float64),
        down=np.bincount(of, np.maximum(-signed, 0.0), n).astype(np.float64),
        events=np.bincount(of, minlength=n),
        voices=voices_by(columns, group, n),
        verified=np.bincount(of, columns.rows.verified[rows], n) > 0,
        rows=rows,
        of=of,
    )


def _firsts(keys: Ints) -> Ints:
    """Return where each key comes first."""
    return np.unique(keys, return_index=True)[1]


def _latest(given: Sums) -> Mapping[int, int]:
    """Return the row of the event that ends last, by the place of its pair; of several the heaviest."""
    end = given.columns.rows.end[given.rows]
    ordered = np.lexsort((np.arange(len(end)), -end, given.of))
    first = ordered[_firsts(given.of[ordered])]
    return dict(zip(given.of[first].tolist(), given.rows[first].tolist(), strict=True))


def to_show(given: Sums, most: int) -> Ints:
    """Return the rows to show: of each pair the heaviest event of either sign, and the ``most`` heaviest of all."""
    signs = np.sign(given.columns.rows.signed[given.rows]).astype(np.int64)
    first = np.union1d(_firsts(given.of * 3 + signs), _firsts(given.of))
    return np.asarray(given.rows[np.union1d(first, np.arange(min(most, len(given.rows))))])


def tally_ties(given: Sums, events: Mapping[str, Event], shown: Ints | None = None) -> tuple[Tie, ...]:
    """Return the ties in the order of ``ties.ties``, each with its events that are at hand, the heaviest first.

    ``shown``: the rows of which the records may be at hand (all, where none are given): the others are not looked for.
    """
    which = np.flatnonzero(np.isin(given.rows, shown)) if shown is not None else np.arange(len(given.rows))
    held: dict[int, list[Event]] = {}
    for of, event_id in zip(given.of[which].tolist(), given.columns.rows.ids[given.rows[which]].tolist(), strict=True):
        if event_id in events:
            held.setdefault(of, []).append(events[event_id])
    last = _latest(given)
    made = (_tie(given, at, held.get(at, ()), last.get(at)) for at in range(len(given.pairs)))
    return tuple(sorted(made, key=lambda tie: (-tie.weight, not n_events(tie), tie.pair)))


def _tie(given: Sums, at: int, events: Sequence[Event], last: int | None) -> Tie:
    n, voices, verified = int(given.events[at]), int(given.voices[at]), bool(given.verified[at])
    rows = given.columns.rows
    days = None if last is None else (iso_day(int(rows.start[last])) or "", iso_day(int(rows.end[last])) or "")
    return Tie(
        pair=given.columns.pair_of(given.pairs[at]),
        up=float(given.up[at]),
        down=float(given.down[at]),
        thin=n > 0 and voices <= 1 and not verified,
        events=tuple(events),
        tally=Tally(n, voices, days, verified),
    )


def last_rows(columns: Columns, which: Flags) -> Mapping[Pair, int]:
    """Return the row of each pair's event that ends last; of several the one that a view lists last."""
    rows = np.flatnonzero(which & (columns.rows.pair >= 0))
    found = columns.rows
    ordered = rows[np.lexsort((rows, found.end[rows], found.start[rows]))][::-1]
    ordered = ordered[np.argsort(-found.end[ordered], kind="stable")]
    first = ordered[_firsts(found.pair[ordered])]
    return {columns.pair_of(found.pair[row]): int(row) for row in first.tolist()}


@dataclass(frozen=True, slots=True)
class Totals:
    """How much a view rests on: events, articles, voices; ``loose`` events are not known to the day, ``unplaced`` have
    no place."""

    events: int
    articles: int
    voices: int
    loose: int
    unplaced: int


def totals(columns: Columns, which: Flags) -> Totals:
    """Return the counts of some events."""
    rows, said = columns.rows, columns.said
    return Totals(
        events=int(which.sum()),
        articles=len(distinct(said.article[which[said.row]])),
        voices=int(voices_by(columns, np.where(which, 0, -1), 1)[0]),
        loose=int((which & (rows.start != rows.end)).sum()),
        unplaced=int((which & ~rows.placed).sum()),
    )


def pair_counts(columns: Columns, which: Flags) -> Mapping[Pair, int]:
    """Return how many of some events bear on each tie."""
    pairs, counts = np.unique(columns.rows.pair[which & (columns.rows.pair >= 0)], return_counts=True)
    return {columns.pair_of(pair): n for pair, n in zip(pairs.tolist(), counts.tolist(), strict=True)}
