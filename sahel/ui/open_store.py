"""The store that the pages read, opened once for all visitors, and what is kept of it between reruns.

Caches are keyed on the store's version, so that an intake shows at once, and they are bounded. The records are frozen,
so all sessions may share them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from sahel.analysis.columns.newest import newest_evidence
from sahel.analysis.silence import Read
from sahel.analysis.voices import Voice
from sahel.model import Article, Extraction, IsoDate
from sahel.store import Store
from sahel.store.article_rows import ArticleRows
from sahel.store.read_articles import ArticleRow
from sahel.store.read_columns import EventColumns
from sahel.store.read_reads import Reads
from sahel.ui.settled import settle


@st.cache_resource(show_spinner=False)
def open_store() -> Store:
    """Return the store of SAHEL_DB, else the default one."""
    return Store.open()


_PINNED = "store_pinned"


@dataclass(slots=True)
class _Latest:
    """What was read of the store last, one after another: of the next version, what has not moved is taken from it."""

    lock: Lock
    columns: EventColumns | None = None
    articles: ArticleRows | None = None
    reads: Reads | None = None


@st.cache_resource(show_spinner=False)
def _latest() -> _Latest:
    return _Latest(Lock())


@st.cache_resource(max_entries=2, show_spinner=False)
def _columns_now(version: int) -> EventColumns:
    """Return all events as columns; they say of which version they are, as an intake may have gone on meanwhile."""
    latest = _latest()
    with latest.lock:
        before = latest.columns
        found = latest.columns = open_store().event_columns(before)
        settle(anew=before is None or found.lineage is not before.lineage)
        return found


def pin_version() -> None:
    """Fix the version that everything on the page is made from in this run of the script.

    An intake may write while a page is drawn: sums of one version and events of another must not meet on it. Whoever
    writes within a run, and shows what came of it, pins again.
    """
    st.session_state[_PINNED] = _columns_now(open_store().version())


def _pinned() -> EventColumns:
    """Return what this run is made from; outside of a run what the store holds now."""
    held = st.session_state.get(_PINNED) if get_script_run_ctx(suppress_warning=True) else None
    return held if isinstance(held, EventColumns) else _columns_now(open_store().version())


def store_version() -> int:
    """Return the version of the store that this run shows; outside of a run that of the moment."""
    return _pinned().version


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the pages need of all articles at once: rows by id, their voices, the newest days."""

    rows: Mapping[str, ArticleRow]
    voices: Mapping[str, Voice]
    newest: IsoDate | None
    latest: IsoDate | None


def held_columns() -> EventColumns:
    """Return all events as columns, at the version that this run shows."""
    return _pinned()


@st.cache_resource(max_entries=2, show_spinner=False)
def _shelf(version: int) -> Shelf:
    columns = held_columns().counting
    # An article that came in since the columns were read shows with the next version.
    before = _latest()
    held = before.articles = open_store().article_rows(before.articles)
    rows = {row.id: row for row in held.rows if row.id in columns.heard.number}
    latest = max((row.known_from for row in rows.values()), default=None)
    return Shelf(rows, columns.heard.voices, newest_evidence(columns), latest)


@st.cache_resource(max_entries=2, show_spinner=False)
def _reads(version: int) -> tuple[Read, ...]:
    before = _latest()
    before.reads = found = open_store().reads_since(before.reads)
    return found.read


def held_reads() -> tuple[Read, ...]:
    """Return every article with its day, its voice and the states that it tells of."""
    return _reads(store_version())


@st.cache_resource(max_entries=256, show_spinner=False)
def _article(version: int, article_id: str) -> Article | None:
    return open_store().article(article_id)


@st.cache_resource(max_entries=32, show_spinner=False)
def _extraction(version: int, article_id: str) -> Extraction | None:
    return open_store().extraction(article_id)


@st.cache_resource(max_entries=2, show_spinner=False)
def _publishers(version: int) -> tuple[str, ...]:
    return open_store().publishers()


def shelf() -> Shelf:
    """Return all articles as rows, with their voices and the newest days."""
    return _shelf(store_version())


def article(article_id: str) -> Article | None:
    """Return an article, or None."""
    return _article(store_version(), article_id)


def extraction(article_id: str) -> Extraction | None:
    """Return what was found in an article, or None where nobody looked."""
    return _extraction(store_version(), article_id)


def publishers() -> tuple[str, ...]:
    """Return the labels of all voices."""
    return _publishers(store_version())
