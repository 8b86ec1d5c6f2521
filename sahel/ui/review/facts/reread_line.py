"""The line that says how many articles an older reader read, and the button that reads them again."""

from __future__ import annotations

import streamlit as st

from sahel.desk.reading import reader_of
from sahel.desk.reread import Reread, reread
from sahel.errors import SahelError
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.ui.open_store import open_store, store_version
from sahel.ui.review.acting import refuse

_DONE = "reread-done"


@st.cache_resource(max_entries=4, show_spinner=False)
def _older(version: int) -> int:
    """Return how many articles another version of the reader read."""
    store = open_store()
    return len(store.read_by_others(reader_of(store).id))


def _read_again() -> None:
    store = open_store()
    try:
        st.session_state[_DONE] = reread(store, reader_of(store))
    except SahelError as error:
        refuse(error)


def _done_words(done: Reread) -> str:
    said = ngettext("{n} article was read again", "{n} articles were read again", done.read).format(n=done.read)
    if not done.failed:
        return _("{said}.").format(said=said)
    return _("{said}; {n} failed and keep their older reading.").format(said=said, n=len(done.failed))


def reread_line() -> None:
    """Draw the line; nothing where every article was read by the present reader."""
    done = st.session_state.pop(_DONE, None)
    if isinstance(done, Reread):
        st.html(f'<p class="note" role="status">{exact(_done_words(done))}</p>')
    n = _older(store_version())
    if not n:
        return
    with st.container(key="reread", horizontal=True, vertical_alignment="center", gap="small"):
        pattern = ngettext("{n} article was read by other tables.", "{n} articles were read by other tables.", n)
        st.html(f'<p class="note">{exact(pattern.format(n=n))}</p>', width="stretch")
        st.button(_("Read again"), on_click=_read_again, key="reread-button")
