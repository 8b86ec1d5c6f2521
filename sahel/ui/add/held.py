"""The visitor's preview: it waits on the server, and the session holds only its token and what is open of it."""

from __future__ import annotations

import streamlit as st

from sahel.desk.preview.batch import Batch
from sahel.desk.preview.waiting_room import WaitingRoom
from sahel.desk.reading import reader_of
from sahel.extract.reader import Reader
from sahel.ui.open_store import open_store

_HELD = "preview"
_OPEN = "preview_open"
_PAGE = "preview_page"

FAILED = "preview_failed"
"""Where the session keeps the sentence of a store that failed, until the page has shown it."""


@st.cache_resource(max_entries=2, show_spinner=False)
def _reader(amended: str) -> Reader:
    return reader_of(open_store())


def open_reader() -> Reader:
    """Return the reader, opened once for all visitors until people amend what it reads by."""
    return _reader(open_store().review.amendments().id)


@st.cache_resource(show_spinner=False)
def waiting_room() -> WaitingRoom:
    """Return the room in which the previews of all visitors wait."""
    return WaitingRoom()


def held() -> Batch | None:
    """Return the visitor's preview, or None."""
    return waiting_room().get(st.session_state.get(_HELD))


def was_given_up() -> bool:
    """Tell whether the visitor had a preview that waited too long, or was too large beside others."""
    return _HELD in st.session_state and held() is None


def held_or_new() -> Batch:
    """Return the visitor's preview, a new one where there is none, or where it is saved already."""
    batch = held()
    if batch is None or batch.saved:
        discard()
        batch = Batch(open_store(), open_reader())
        st.session_state[_HELD] = waiting_room().put(batch)
    return batch


def discard() -> None:
    """Give the preview up; nothing of it was stored."""
    waiting_room().drop(st.session_state.get(_HELD))
    for key in (_HELD, _OPEN, _PAGE):
        st.session_state.pop(key, None)


def open_number(batch: Batch) -> int | None:
    """Return the number of the draft that is open: the one chosen, else the first."""
    chosen = st.session_state.get(_OPEN)
    return chosen if chosen in batch.drafts else next(iter(batch.drafts), None)


def open_draft(number: int) -> None:
    """Open a draft; for callbacks."""
    st.session_state[_OPEN] = number


def page_number() -> int:
    """Return which page of the list is shown, from 0."""
    held_page = st.session_state.get(_PAGE, 0)
    return held_page if isinstance(held_page, int) else 0


def turn_page(to: int) -> None:
    """Show another page of the list; for callbacks."""
    st.session_state[_PAGE] = max(0, to)
