"""Days that columns span: the newest evidence, the first day, and how many events begin in each month."""

from __future__ import annotations

import numpy as np

from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.words import Flags, iso_day
from sahel.model import IsoDate


def newest_evidence(columns: Columns) -> IsoDate | None:
    """Return the latest day of any dated event, no later than the day on which it became known."""
    end = columns.rows.end[columns.said.row]
    days = np.minimum(end, columns.heard.known[columns.said.article])[end > 0]
    return iso_day(int(days.max())) if len(days) else None


def first_day(columns: Columns) -> IsoDate | None:
    """Return the day on which the first dated event began."""
    dated = columns.rows.start[columns.rows.start > 0]
    return iso_day(int(dated.min())) if len(dated) else None


def month_counts(columns: Columns, which: Flags) -> dict[IsoDate, int]:
    """Return how many of some events begin in each month (its first day) that has any, in order."""
    days, counts = np.unique(columns.rows.start[which & (columns.rows.start > 0)], return_counts=True)
    found: dict[IsoDate, int] = {}
    for day, n in zip(days.tolist(), counts.tolist(), strict=True):
        month = f"{(iso_day(day) or '')[:7]}-01"
        found[month] = found.get(month, 0) + n
    return found
