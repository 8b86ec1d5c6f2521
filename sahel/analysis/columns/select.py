"""Which events a view holds: the predicate of the store (views.holds) over columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.words import DOMAINS, Flags, Ints, day_number, types
from sahel.facts.scope import is_sahel_party
from sahel.model import View


@dataclass(frozen=True, slots=True)
class Allowed:
    """Which articles, by their number, the search and the sources of a view allow; None where it asks for neither."""

    found: Flags | None = None
    voiced: Flags | None = None


def among(column: Ints, words: Sequence[str], asked: Sequence[str]) -> Flags:
    """Tell of each element whether its word is one of those asked for."""
    wanted = np.array([*(word in asked for word in words), False])
    return np.asarray(wanted[column])


def _in_period(columns: Columns, view: View) -> Flags:
    rows = columns.rows
    dated = rows.start > 0
    inside = dated
    if view.since:
        inside = inside & (rows.end >= day_number(view.since))
    if view.until:
        inside = inside & (rows.start <= day_number(view.until))
    return inside | ~dated if view.undated else inside


def _between(columns: Columns, view: View) -> Flags:
    """Tell whether one party is a country asked for (any of the Sahel's where none is) and the other a partner."""
    rows, names = columns.rows, columns.parties
    homes = view.country or tuple(name for name in names if is_sahel_party(name))
    found = np.zeros(len(columns), dtype=bool)
    for one, other in ((rows.source, rows.target), (rows.target, rows.source)):
        way = among(one, names, homes)
        found |= way & among(other, names, view.partner) if view.partner else way
    return found


def _told(columns: Columns, articles: Flags) -> Flags:
    found = np.zeros(len(columns), dtype=bool)
    found[columns.said.row[articles[columns.said.article]]] = True
    return found


def chosen(columns: Columns, view: View, allowed: Allowed = Allowed()) -> Flags:
    """Tell of each event whether it passes every filter of a view; its clock plays no part (clock.py)."""
    kept = _in_period(columns, view)
    if view.conf > 0:
        kept &= columns.rows.p >= view.conf
    if view.domain:
        kept &= among(columns.rows.domain, DOMAINS, view.domain)
    if view.type:
        kept &= among(columns.rows.type, types(), view.type)
    if view.country or view.partner:
        kept &= _between(columns, view)
    for articles in (allowed.found, allowed.voiced):
        if articles is not None:
            kept &= _told(columns, articles)
    return kept


def by_date(columns: Columns, rows: Ints) -> Ints:
    """Return rows in the order in which a view lists its events: by date, undated ones last."""
    start, end = columns.rows.start[rows], columns.rows.end[rows]
    return np.asarray(rows[np.lexsort((rows, end, start, start == 0))])
