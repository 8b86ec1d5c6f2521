"""The second clock over columns (clocks.py): what was whole by a day stays, what nobody had told goes."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np

from sahel.analysis.columns.lightness import relit
from sahel.analysis.columns.records import MADE_ALONE, Columns, Rows
from sahel.analysis.columns.words import Flags, Ints

_OF_THE_PLACE = frozenset({"ids", "order", "rank", "lightness", "stamp"})
"""Columns that an event keeps whatever is known of it, or that come of where it stands."""


def _known_share(columns: Columns, day: int) -> tuple[Ints, Ints]:
    """Return how many claims of each event are known by a day, and how many it has."""
    n, said = len(columns), columns.said
    return np.bincount(said.row[said.known <= day], minlength=n), np.bincount(said.row, minlength=n)


def straddling(columns: Columns, day: int) -> Flags:
    """Return which events are known in part by a day: whoever has their claims must build these anew."""
    seen, every = _known_share(columns, day)
    return np.asarray((seen > 0) & (seen < every))


def as_known(columns: Columns, day: int, rebuilt: Columns) -> Columns:
    """Return the events as known on a day; ``rebuilt``: those that straddle it, in the order of their rows."""
    seen, every = _known_share(columns, day)
    there = seen > 0
    rows, partly = columns.rows.take(there), np.flatnonzero((seen < every)[there])
    said = columns.said.take(columns.said.known <= day)
    own = _patched(rows, partly, rebuilt.rows)
    return Columns(columns.heard, rebuilt.parties, own, replace(said, row=(np.cumsum(there) - 1)[said.row]))


def _patched(rows: Rows, at: Ints, instead: Rows) -> Rows:
    """Return rows of which some are told otherwise; whoever gives them leaves them to be written over."""
    for name in (field.name for field in fields(Rows) if field.name not in _OF_THE_PLACE):
        getattr(rows, name)[at] = getattr(instead, name)
    rows.stamp[at] = MADE_ALONE
    return replace(rows, lightness=relit(rows.lightness, rows.signed, rows.rank, at))
