"""Notes on a tie, for the page of a pair: those written so far, and a field for one more."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.review.records import Judgement
from sahel.desk.review import note_tie, notes_on, undo
from sahel.desk.review.judging import LONGEST_NOTE
from sahel.errors import SahelError
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.model import IsoDate
from sahel.ui.change_list import panel_title
from sahel.ui.open_store import open_store, store_version
from sahel.ui.review.acting import act, name_field, refusal, refuse, who

Pair = tuple[str, str]


@st.cache_resource(max_entries=32, show_spinner=False)
def _notes(version: int, pair: Pair, known: IsoDate | None) -> tuple[Judgement, ...]:
    return notes_on(open_store(), pair, known)


def _write(pair: Pair, key: str) -> None:
    try:
        note_tie(open_store(), pair, who(), str(st.session_state.get(key) or ""))
    except SahelError as error:
        refuse(error)
        return
    st.session_state[key] = ""


def _note(one: Judgement) -> None:
    with st.container(key=f"note-{one.id}", horizontal=True, vertical_alignment="center", gap="small"):
        head = (
            f'<div class="who"><b>{exact(one.by)}</b><span>{exact(one.made_at[:16].replace("T", " "))} UTC</span></div>'
        )
        body = f'<blockquote dir="auto">{exact(one.note)}</blockquote>'
        st.html(f'<div class="quote">{head}{body}</div>', width="stretch")
        st.button(_("Undo"), on_click=act, args=(undo, one.id), key=f"undo-note-{one.id}", type="tertiary")


def notes_panel(pair: Pair, known: IsoDate | None = None) -> None:
    """Draw the notes on a tie as known on a day (None: the latest), and the field for a new one."""
    found, key = _notes(store_version(), pair, known), f"new-note-{'-'.join(pair)}"
    with st.container(key="panel-notes", gap=None):
        st.html(panel_title(_("Notes"), _("the latest first"), str(len(found)) if found else ""))
        for one in found:
            _note(one)
        with st.container(key="note-form", gap="small"):
            name_field(f"note-name-{'-'.join(pair)}")
            st.text_area(_("A note on this tie"), key=key, max_chars=LONGEST_NOTE, height=80)
            st.button(_("Save note"), on_click=_write, args=(pair, key), key="save-note")
            refusal()
