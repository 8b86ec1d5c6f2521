"""Reading what waits, with a bar; stopping, leaving the page and coming back lose nothing that was read."""

from __future__ import annotations

import streamlit as st

from sahel.desk.preview.batch import Batch
from sahel.errors import StoreError
from sahel.i18n import _, ngettext
from sahel.ui.add.held import FAILED, held

PLACES = 8
"""More than the page ever draws below its heading."""


def _stop() -> None:
    batch = held()
    if batch:
        batch.stop()


def _said(batch: Batch) -> str:
    done, total = batch.progress
    n = len(batch.drafts)
    articles = ngettext("{n} article read", "{n} articles read", n).format(n=n)
    return _("{done} of {total} files · {articles}").format(done=done, total=total, articles=articles)


def _clear() -> None:
    """Take away what the run before drew, which would stay beside the bar until reading has ended."""
    for _place in range(PLACES):
        st.empty()


def read_what_waits(batch: Batch) -> None:
    """Read until nothing waits, then draw the page anew."""
    if not batch.is_reading:
        return
    _clear()
    with st.container(key="reading", horizontal=True, vertical_alignment="center"):
        bar = st.progress(0.0, text=_said(batch))
        st.button(_("Stop"), on_click=_stop, key="stop")
    try:
        while batch.step():
            done, total = batch.progress
            bar.progress(min(1.0, done / max(1, total)), text=_said(batch))
    except StoreError as error:
        batch.stop()
        st.session_state[FAILED] = str(error)
    st.rerun()
