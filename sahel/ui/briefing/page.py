"""The page Briefing: the room where the link names a step, else the desk; what cannot be shown is said."""

from __future__ import annotations

import streamlit as st

from sahel.errors import SahelError
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.ui.briefing.choice import in_room, leave_room, open_edition
from sahel.ui.briefing.desk import desk
from sahel.ui.briefing.room import room
from sahel.ui.briefing.shown import shown_now


def _start_again() -> None:
    leave_room()
    open_edition(None)


def _unshown(error: SahelError) -> None:
    with st.container(key="room" if in_room() else "unshown"):
        st.html(f'<p class="lead pad" role="alert">{exact(str(error))}</p>')
        st.button(_("To the draft of today"), key="start-again", on_click=_start_again)


def briefing_page() -> None:
    """Draw the page."""
    try:
        shown = shown_now()
    except SahelError as error:
        _unshown(error)
        return
    if in_room():
        room(shown)
    else:
        desk(shown)
