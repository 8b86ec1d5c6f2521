"""The events of a view: as columns, of which sums are made, and as records of those that are shown.

What depends on the clock alone is kept for a few clocks; a filter change makes a mask over the columns.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from threading import Lock

import numpy as np
import streamlit as st

from sahel.analysis.columns.records import MADE_ALONE, Columns
from sahel.analysis.columns.select import Allowed, by_date, chosen
from sahel.analysis.columns.words import Flags, Ints, distinct
from sahel.analysis.ties import Pair
from sahel.model import Claim, Event, IsoDate, View
from sahel.ui.open_store import held_columns, open_store, store_version

MOST_KEPT = 20_000
"""Records of events that are kept at each clock."""


@st.cache_resource(max_entries=6, show_spinner=False)
def _as_known(version: int, known: IsoDate) -> Columns:
    return open_store().columns_as_known(held_columns(), known)


def columns(known: IsoDate | None) -> Columns:
    """Return all events as known on a day (None: the latest)."""
    version = store_version()
    return _as_known(version, known) if known else held_columns().counting


@st.cache_resource(max_entries=32, show_spinner=False)
def _holding(version: int, asked: str) -> Flags:
    heard = held_columns().counting.heard
    return np.isin(heard.seq, np.array(open_store().holding(asked), dtype=np.int64))


def holding(asked: str) -> Flags:
    """Tell of each article, by its number in the columns, whether it holds what is searched for."""
    return _holding(store_version(), asked)


def _allowed(view: View, given: Columns) -> Allowed:
    labels = np.array([label in view.source for label in given.heard.labels], dtype=bool)
    voiced = labels[given.heard.label] if view.source else None
    return Allowed(holding(view.q) if view.q.strip() else None, voiced)


@st.cache_resource(max_entries=96, show_spinner=False)
def _chosen(version: int, view: View) -> Flags:
    given = columns(view.known)
    return chosen(given, view, _allowed(view, given))


def chosen_events(view: View) -> Flags:
    """Tell of each event of the columns at the view's clock whether it is one of the view."""
    return _chosen(store_version(), replace(view, on=None))


class _Kept:
    """Records of events at one clock, those asked for last: they are read from the store once."""

    def __init__(self, known: IsoDate | None) -> None:
        self._known, self._events, self._lock = known, OrderedDict[str, Event](), Lock()

    def of(self, ids: Sequence[str]) -> dict[str, Event]:
        """Return events by their ids."""
        with self._lock:
            missing = [one for one in ids if one not in self._events]
            if missing:
                self._events.update(open_store().events_by_id(missing, self._known))
            found = {one: self._events[one] for one in ids if one in self._events}
            for one in found:
                self._events.move_to_end(one)
            while len(self._events) > max(MOST_KEPT, len(found)):
                self._events.popitem(last=False)
            return found


@st.cache_resource(max_entries=4, show_spinner=False)
def _kept(version: int, known: IsoDate | None) -> _Kept:
    return _Kept(known)


def events_by_id(ids: Iterable[str], known: IsoDate | None) -> Mapping[str, Event]:
    """Return the records of events, as known on a day, by their ids."""
    return _kept(store_version(), known).of(list(ids))


def records(given: Columns, rows: Ints, known: IsoDate | None) -> Mapping[str, Event]:
    """Return the records of some rows of the columns by their ids."""
    # What is the very same at the latest clock may have been read for that one already.
    alone = given.rows.stamp[rows] == MADE_ALONE
    whole = events_by_id(given.rows.ids[rows[~alone]], None)
    return {**whole, **events_by_id(given.rows.ids[rows[alone]], known)}


def events_of_rows(given: Columns, rows: Ints, known: IsoDate | None) -> tuple[Event, ...]:
    """Return the records of some rows of the columns, in the order of a view."""
    ordered = by_date(given, rows)
    found = records(given, ordered, known)
    # An intake may have come in between: what it dissolved is gone from the next run on.
    return tuple(found[one] for one in given.rows.ids[ordered].tolist() if one in found)


def events(view: View) -> tuple[Event, ...]:
    """Return the records of all events of a view, by date: for views of few."""
    return events_of_rows(columns(view.known), np.flatnonzero(chosen_events(view)), view.known)


def count_undated(view: View) -> int:
    """Return how many events of a view have no date."""
    anytime = replace(view, since=None, until=None, on=None, undated=True)
    return int((chosen_events(anytime) & (columns(view.known).rows.start == 0)).sum())


def events_of_pair(pair: Pair, known: IsoDate | None) -> tuple[Event, ...]:
    """Return the records of all dated events that bear on the tie of a pair, by date."""
    given = columns(known)
    return events_of_rows(given, np.flatnonzero(given.rows.pair == given.number_of(pair)), known)


def claims_by_id(ids: Iterable[str], known: IsoDate | None) -> dict[str, Claim]:
    """Return claims of dated events, as known on a day, by their ids."""
    given, wanted = columns(known), frozenset(ids)
    at = [place for place, claim in enumerate(given.said.ids.tolist()) if claim in wanted] if wanted else []
    rows = distinct(given.said.row[at].astype(np.int64)) if at else np.empty(0, dtype=np.int64)
    told = events_of_rows(given, rows[given.rows.start[rows] > 0], known)
    return {claim.claim_id: claim for event in told for claim in event.claims if claim.claim_id in wanted}


def events_of_article(article_id: str, known: IsoDate | None) -> tuple[Event, ...]:
    """Return the records of the events that an article tells of, as known on a day."""
    given = columns(known)
    number = given.heard.number.get(article_id, -1)
    return events_of_rows(given, distinct(given.said.row[given.said.article == number]), known)
