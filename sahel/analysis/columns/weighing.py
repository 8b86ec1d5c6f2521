"""What changed, over columns (changes.changes): the events of a tie as numbers, and the ladder that they make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from sahel.analysis.changes import Basis, Change, changes_of
from sahel.analysis.climate.weighed import Weighed
from sahel.analysis.climate.weights import Weights, standard_weights
from sahel.analysis.columns.ladders import Ladders, Steps
from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.tallies import inside
from sahel.analysis.columns.words import MODALITIES, Flags, Floats, Ints, signs, types
from sahel.analysis.ties import Pair
from sahel.model import Tie, View


def _gains(columns: Columns, rows: Ints, by: Weights) -> Floats:
    """Return what one unit of each event's weight adds to the climate (weighed.gain)."""
    given = columns.rows
    sizes = np.array([abs(by.goldstein[kind]) / 10 for kind in types()])
    modality = np.array([by.modality_weight[one] for one in MODALITIES])
    return np.asarray(signs()[given.effect[rows]] * sizes[given.type[rows]] * modality[given.modality[rows]])


def weighed(columns: Columns, pair: Pair, by: Weights) -> Weighed:
    """Return the dated events of a pair as columns of numbers, in the order of their ids, without their records."""
    given = columns.rows
    heavy = (given.pair == columns.number_of(pair)) & (given.p > 0) & (given.n_sources > 0)
    rows = np.flatnonzero(heavy)
    rows = rows[_gains(columns, rows, by) != 0]
    rows = rows[np.argsort(given.rank[rows])]
    half_lives = np.array([by.half_life[kind] for kind in types()])
    return Weighed(
        events=(),
        ids=tuple(given.ids[rows]),
        start=given.start[rows],
        end=given.end[rows],
        p=given.p[rows],
        voices=given.n_sources[rows],
        gain=_gains(columns, rows, by),
        half_life=half_lives[given.type[rows]],
        undated=0,
    )


def _of_pairs(columns: Columns, which: Flags, given: Sequence[Tie]) -> Columns:
    pairs = np.array([columns.number_of(tie.pair) for tie in given])
    return columns.take(which & np.isin(columns.rows.pair, pairs))


def changes_in(columns: Columns, which: Flags, given: Sequence[Tie], view: View, like: Ladders) -> tuple[Change, ...]:
    """Return what changed in some ties, of which all have new evidence, over the period of a resolved view.

    ``which``: the events that count, of all time. ``like``: the ladders of all events, so that what was made for them
    is not made again. Facts beside the events play no part.
    """
    if not (view.since and view.until and given):
        return ()
    own, by = _of_pairs(columns, which, given), standard_weights()
    ladders = Ladders(own, Steps(own, like.steps), view.known, (), like)

    def basis(tie: Tie) -> Basis:
        return Basis(weighed(own, tie.pair, by), ladders.get(tie.pair), lambda: _p(own, tie.pair, view))

    return changes_of(given, basis, (view.since, view.until), None, by)


def _p(columns: Columns, pair: Pair, view: View) -> Mapping[str, float]:
    rows = np.flatnonzero(inside(columns, view) & (columns.rows.pair == columns.number_of(pair)))
    return dict(zip(columns.rows.ids[rows].tolist(), columns.rows.p[rows].tolist(), strict=True))
