"""Saved views: name the view of the filter bar, open one again, delete it."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.view_query import view_from_query
from sahel.briefing.saved_views import LONGEST_NAME, SavedView, delete_view, save_view, saved_views
from sahel.errors import SahelError
from sahel.i18n import _
from sahel.ui.labels import plain_label
from sahel.ui.note import note
from sahel.ui.open_store import open_store
from sahel.ui.review.acting import who
from sahel.ui.session import current_view
from sahel.ui.show_view import show_view

_NAME, _SAID = "view-name", "view_said"


def _save() -> None:
    try:
        made = save_view(open_store(), str(st.session_state.get(_NAME) or ""), current_view(), who() or _("unnamed"))
    except SahelError as error:
        st.session_state[_SAID] = str(error)
        return
    st.session_state[_NAME] = ""
    st.session_state[_SAID] = _("Saved as “{name}”.").format(name=made.name)


def _delete(name: str) -> None:
    try:
        delete_view(open_store(), name)
    except SahelError as error:
        st.session_state[_SAID] = str(error)


def _row(saved: SavedView, at: int) -> None:
    with st.container(key=f"saved-{at}", horizontal=True, vertical_alignment="center", gap="xsmall"):
        st.button(
            plain_label(saved.name),
            key=f"open-view-{at}",
            type="tertiary",
            on_click=show_view,
            args=(view_from_query(saved.query),),
            help=_("Open"),
        )
        label = _("Delete")
        st.button(label, key=f"delete-view-{at}", type="tertiary", on_click=_delete, args=(saved.name,))


def saved_views_menu() -> None:
    """Draw the button with everything in it."""
    with st.popover(_("Views"), key="saved-views"):
        st.text_input(_("Name the view that is shown"), key=_NAME, max_chars=LONGEST_NAME)
        st.button(_("Save"), key="save-view", on_click=_save)
        if said := st.session_state.pop(_SAID, None):
            note(said)
        listed = saved_views(open_store())
        if not listed:
            note(_("None saved yet. A saved view can be opened here, and shown as a step of a briefing."))
        for at, saved in enumerate(listed):
            _row(saved, at)
