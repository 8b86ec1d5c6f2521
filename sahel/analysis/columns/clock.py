"""The second clock over columns (clocks.py): what was whole by a day stays, what nobody had told goes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sahel.analysis.columns.records import Columns, joined
from sahel.analysis.columns.words import Flags, Ints


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
    partly = columns.rows.take((seen > 0) & (seen < every))
    patch = replace(rebuilt, rows=replace(rebuilt.rows, order=partly.order, rank=partly.rank))
    return joined(columns.take(seen == every), patch)
