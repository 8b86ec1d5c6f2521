"""The store that the pages read, opened once for all visitors, and what is kept of it between reruns.

Caches are keyed on the store's version, so that an intake shows at once, and they are bounded. The records are frozen,
so all sessions may share them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import streamlit as st

from sahel.analysis.voices import Voice, voice_key
from sahel.model import Article, Event, Extraction, IsoDate, View
from sahel.store import Store
from sahel.store.read_articles import ArticleRow
from sahel.store.views import Told, holds

MOST_HELD = 20_000
"""Events of which all are held in memory, so that another filter asks the store for nothing; beyond, it is asked."""


@st.cache_resource(show_spinner=False)
def open_store() -> Store:
    """Return the store of SAHEL_DB, else the default one."""
    return Store.open()


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the pages need of all articles at once: rows by id, their voices, the newest days."""

    rows: Mapping[str, ArticleRow]
    voices: Mapping[str, Voice]
    newest: IsoDate | None
    latest: IsoDate | None


@st.cache_resource(max_entries=2, show_spinner=False)
def _shelf(version: int) -> Shelf:
    store = open_store()
    rows = {row.id: row for row in store.articles()}
    voices = {row.id: voice_key(row.id, row.publisher, row.after) for row in rows.values()}
    return Shelf(rows, voices, store.newest_evidence(), max((row.known_from for row in rows.values()), default=None))


@st.cache_resource(max_entries=4, show_spinner=False)
def _held(version: int, known: IsoDate | None) -> tuple[Event, ...] | None:
    """Return all events as known on a day, or None in a store with too many to hold."""
    if open_store().counts()["events"] > MOST_HELD:
        return None
    return open_store().events(View(known=known, undated=True))


def _told(view: View) -> Told:
    rows = shelf().rows.values()
    voiced = frozenset(row.id for row in rows if row.voice in view.source) if view.source else None
    return Told(frozenset(found(view.q)) if view.q.strip() else None, voiced)


@st.cache_resource(max_entries=128, show_spinner=False)
def _events(version: int, view: View) -> tuple[Event, ...]:
    held = _held(version, view.known)
    if held is None:
        return open_store().events(view)
    told = _told(view)
    return tuple(event for event in held if holds(event, view, told))


@st.cache_resource(max_entries=256, show_spinner=False)
def _article(version: int, article_id: str) -> Article | None:
    return open_store().article(article_id)


@st.cache_resource(max_entries=32, show_spinner=False)
def _extraction(version: int, article_id: str) -> Extraction | None:
    return open_store().extraction(article_id)


@st.cache_resource(max_entries=64, show_spinner=False)
def _found(version: int, asked: str) -> tuple[str, ...]:
    return open_store().search(asked, limit=10_000)


@st.cache_resource(max_entries=2, show_spinner=False)
def _publishers(version: int) -> tuple[str, ...]:
    return open_store().publishers()


def shelf() -> Shelf:
    """Return all articles as rows, with their voices and the newest days."""
    return _shelf(open_store().version())


def holds_all(known: IsoDate | None) -> bool:
    """Tell whether all events are held in memory, so that asking for many views is quick."""
    return _held(open_store().version(), known) is not None


def events(view: View) -> tuple[Event, ...]:
    """Return the events of a view, by date."""
    return _events(open_store().version(), replace(view, on=None))


def count_undated(view: View) -> int:
    """Return how many events of a view have no date."""
    anytime = replace(view, since=None, until=None, on=None, undated=True)
    return sum(event.date_start is None for event in events(anytime))


def article(article_id: str) -> Article | None:
    """Return an article, or None."""
    return _article(open_store().version(), article_id)


def extraction(article_id: str) -> Extraction | None:
    """Return what was found in an article, or None where nobody looked."""
    return _extraction(open_store().version(), article_id)


def found(asked: str) -> tuple[str, ...]:
    """Return ids of the articles that hold what is searched for, the best first."""
    return _found(open_store().version(), asked)


def publishers() -> tuple[str, ...]:
    """Return the labels of all voices."""
    return _publishers(open_store().version())
