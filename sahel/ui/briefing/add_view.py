"""Adding a saved view to the draft as a step of its own."""

from __future__ import annotations

import streamlit as st

from sahel.briefing.saved_views import saved_views
from sahel.i18n import _
from sahel.ui.briefing.draft_acts import add_view
from sahel.ui.open_store import open_store


def _add(widget: str) -> None:
    name = st.session_state.get(widget)
    saved = next((one for one in saved_views(open_store()) if one.name == name), None)
    if saved:
        add_view(saved)
    st.session_state[widget] = None


def add_saved_view() -> None:
    """Draw the choice; without a saved view, say where one is made."""
    names = [one.name for one in saved_views(open_store())]
    label = _("Add a saved view as a step")
    empty = _("Choose a view") if names else _("None saved yet: see “Views”, above at the right")
    st.selectbox(
        label,
        names,
        index=None,
        key="add-view",
        placeholder=empty,
        disabled=not names,
        on_change=_add,
        args=("add-view",),
    )
