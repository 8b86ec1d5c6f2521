"""Which articles the evidence page lists for a view: those behind its events, and those that only the search finds."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import streamlit as st

from sahel.analysis.columns.counting import articles_of
from sahel.analysis.columns.select import among
from sahel.analysis.columns.words import Flags, day_number
from sahel.analysis.period import resolve
from sahel.model import View
from sahel.ui.event_columns import chosen_events, columns, holding
from sahel.ui.listed_rows import Listed, Rows, listed
from sahel.ui.open_store import shelf, store_version
from sahel.ui.period_state import EARLIEST


@dataclass(frozen=True, slots=True)
class Results:
    """The articles of a view, the newest first; ``n_all`` is how many the store holds."""

    rows: Rows
    n_all: int


def asks_for_parties(view: View) -> bool:
    """Tell whether a view asks for what only a coded event can answer."""
    return bool(view.country or view.partner or view.domain or view.type or view.source or view.conf)


@st.cache_resource(max_entries=32, show_spinner=False)
def _results(version: int, view: View) -> Results:
    every, given = listed(), columns(view.known)
    asked = articles_of(given, chosen_events(view))[every.number]
    if not asks_for_parties(view):
        asked |= _are_loose(every, view)
    # One article with the word, or of the publisher, lets an event pass; the event's other articles were not asked for.
    if view.q:
        asked &= holding(view.q)[every.number]
    if view.source:
        asked &= among(given.heard.label, given.heard.labels, view.source)[every.number]
    if view.known:
        asked &= every.known <= day_number(view.known)
    return Results(Rows(every, np.flatnonzero(asked)), len(every.rows))


def _are_loose(every: Listed, view: View) -> Flags:
    """Tell which articles belong in the list for their own day: by publication, or undated where those are asked."""
    day, dated = every.published, every.published > 0
    inside = dated & (day >= day_number(view.since)) if view.since else dated
    if view.until:
        inside &= day <= day_number(view.until)
    return inside | ~dated if view.undated or view.since is None else inside


def results(asked: View) -> Results:
    """Return the articles for the view that was asked for."""
    return _results(store_version(), resolve(asked, shelf().newest))


def of_all_days(asked: View) -> View:
    """Return the view without a period, as the bar can ask for it: from its first day on, undated ones included."""
    newest, latest = shelf().newest, shelf().latest
    until = latest if newest and latest and latest > newest else None
    return replace(asked, since=EARLIEST.isoformat(), until=until, undated=True)


def outside_period(asked: View) -> int:
    """Return how many more articles there would be without the period, undated ones included."""
    return len(results(of_all_days(asked)).rows) - len(results(asked).rows)
