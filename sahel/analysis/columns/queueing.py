"""Which events wait for a person (review/queue.waiting), over columns: their order and why, without their records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

import numpy as np

from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.tallies import sums
from sahel.analysis.columns.words import STATES, Flags, Floats, Ints, day_number, types
from sahel.analysis.matching import days_of
from sahel.analysis.review.queue import Why
from sahel.facts.claim_types import claim_types
from sahel.facts.constants import constants
from sahel.model import Event, View

WHYS: tuple[Why, ...] = get_args(Why)
_DIFFER, _DOUBTFUL, _THIN, _NOT = range(4)


@dataclass(frozen=True, slots=True)
class Order:
    """The rows of events that wait, the most urgent first; why, as the place in WHYS; the weight of each one's tie."""

    rows: Ints
    why: Ints
    tie_weight: Floats

    def counts(self) -> Mapping[Why, int]:
        """Return how many wait for each reason."""
        found = np.bincount(self.why, minlength=len(WHYS)).tolist()
        return dict(zip(WHYS, found, strict=True))


def _whys(columns: Columns) -> Ints:
    """Return why each event waits, the first reason that holds (queue._why)."""
    rows = columns.rows
    looked_at = np.zeros(len(columns), dtype=bool)
    looked_at[columns.said.row[columns.said.by_person]] = True
    thin = (rows.n_sources <= 1) & ~rows.verified & ~looked_at
    judged = np.isin(rows.state, [STATES.index("accepted"), STATES.index("rejected")])
    differ = rows.state == STATES.index("sources differ")
    doubtful = np.abs(rows.p - 0.5) <= constants().review.doubt_span
    return np.select([judged, differ, doubtful, thin], [_NOT, _DIFFER, _DOUBTFUL, _THIN], _NOT)


def _tie_weights(columns: Columns, which: Flags, view: View) -> Floats:
    """Return, for each event, the weight of new evidence of its tie in the view."""
    found = sums(columns, which, view)
    if not len(found.pairs):
        return np.zeros(len(columns))
    at = np.minimum(np.searchsorted(found.pairs, columns.rows.pair), len(found.pairs) - 1)
    return np.where(found.pairs[at] == columns.rows.pair, (found.up + found.down)[at], 0.0)


def waiting_order(columns: Columns, which: Flags, view: View) -> Order:
    """Return the events of a view that wait for a person, in the order of ``queue.waiting``."""
    why, tie_weight = _whys(columns), _tie_weights(columns, which, view)
    rows = np.flatnonzero(which & (why != _NOT))
    given, why = columns.rows.take(rows), why[rows]
    doubt = np.where(why == _DOUBTFUL, np.abs(given.p - 0.5), 0.0)
    matters = np.where(why == _DIFFER, tie_weight[rows], given.weight)
    order = np.lexsort((given.rank, -matters, doubt, why))
    return Order(rows[order], why[order], tie_weight[rows][order])


def like_rows(columns: Columns, event: Event) -> Ints:
    """Return the rows of events that ``queue.alike`` may offer beside one: its parties, its family, near in time."""
    rows, parties = columns.rows, {name: number for number, name in enumerate(columns.parties)}
    source, target = parties.get(event.source, -2), parties.get(event.target or "", -1)
    same = ((rows.source == source) & (rows.target == target)) | ((rows.source == target) & (rows.target == source))
    families = np.array([claim_types()[one].family == claim_types()[event.type].family for one in types()])
    near, days = np.ones(len(columns), dtype=bool), days_of(event)
    if days:
        most = constants().review.near_days
        near = (rows.start <= day_number(days[1]) + most) & (rows.end >= day_number(days[0]) - most)
    return np.flatnonzero(same & families[rows.type] & (near | (rows.start == 0)))
