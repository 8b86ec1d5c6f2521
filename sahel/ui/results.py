"""Which articles the evidence page lists for a view: those behind its events, and those that only the search finds."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from sahel.analysis.period import resolve
from sahel.model import IsoDate, View
from sahel.store.read_articles import ArticleRow
from sahel.ui.open_store import events, found, open_store, shelf


@dataclass(frozen=True, slots=True)
class Results:
    """The articles of a view, the newest first; ``n_all`` is how many the store holds."""

    rows: tuple[ArticleRow, ...]
    n_all: int


def asks_for_parties(view: View) -> bool:
    """Tell whether a view asks for what only a coded event can answer."""
    return bool(view.country or view.partner or view.domain or view.type or view.source or view.conf)


def _is_in_period(day: IsoDate, view: View) -> bool:
    return (view.since is None or day >= view.since) and (view.until is None or day <= view.until)


def _is_wanted(row: ArticleRow, view: View) -> bool:
    known = view.known is None or row.known_from <= view.known
    return known and (not view.source or row.voice in view.source)


@st.cache_resource(max_entries=32, show_spinner=False)
def _results(version: int, view: View) -> Results:
    kept = shelf()
    behind = {claim.article_id for event in events(view) for claim in event.claims}
    loose = set() if asks_for_parties(view) else {row.id for row in kept.rows.values() if _is_loose(row, view)}
    asked = behind | loose
    # One article with the word, or of the publisher, lets an event pass; the event's other articles were not asked for.
    if view.q:
        asked &= set(found(view.q))
    rows = (row for row in kept.rows.values() if row.id in asked and _is_wanted(row, view))
    return Results(tuple(rows), len(kept.rows))


def _is_loose(row: ArticleRow, view: View) -> bool:
    """Tell whether an article belongs in the list for its own day: by publication, or undated where those are asked."""
    return _is_in_period(row.published, view) if row.published else view.undated or view.since is None


def results(asked: View) -> Results:
    """Return the articles for the view that was asked for."""
    return _results(open_store().version(), resolve(asked, shelf().newest))


def outside_period(asked: View) -> int:
    """Return how many more articles there would be without the period, undated ones included."""
    always = replace(asked, since="0001-01-01", until="9999-12-31", undated=True)
    return len(results(always).rows) - len(results(asked).rows)
