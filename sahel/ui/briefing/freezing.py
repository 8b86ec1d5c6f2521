"""Freezing the draft as the next edition: who freezes it, under which handling mark."""

from __future__ import annotations

import streamlit as st

from sahel.briefing.editions import freeze
from sahel.briefing.marking import LONGEST_MARK, handling_mark, set_handling_mark
from sahel.errors import SahelError
from sahel.i18n import _
from sahel.ui.briefing.choice import chosen_lang, open_edition
from sahel.ui.briefing.draft_acts import entitle, mark_with
from sahel.ui.briefing.shown import Shown, draft_shown, told_since
from sahel.ui.change_list import panel_title
from sahel.ui.open_store import open_store
from sahel.ui.review.acting import name_field, refuse, who
from sahel.ui.session import current_view


def _freeze() -> None:
    try:
        made = freeze(open_store(), draft_shown(current_view(), chosen_lang(), told_since()).briefing, who())
    except SahelError as error:
        refuse(error)
        return
    open_edition(made.number)


def _mark_the_store() -> None:
    try:
        set_handling_mark(open_store(), str(st.session_state.get("store-mark") or ""))
    except SahelError as error:
        refuse(error)


def _title(shown: Shown) -> None:
    st.session_state["edit-title"] = shown.briefing.title
    st.text_input(_("Title"), key="edit-title", max_chars=120, on_change=entitle, args=("edit-title",))


def _marks(shown: Shown) -> None:
    st.session_state["edit-mark"] = shown.briefing.mark
    st.session_state["store-mark"] = handling_mark(open_store())
    here = _("Handling mark of this briefing")
    st.text_input(
        here, key="edit-mark", max_chars=LONGEST_MARK, on_change=mark_with, args=("edit-mark",), placeholder=_("none")
    )
    st.text_input(
        _("Handling mark of the store: every new briefing bears it"),
        key="store-mark",
        max_chars=LONGEST_MARK,
        on_change=_mark_the_store,
        placeholder=_("none"),
    )


def freezing_panel(shown: Shown, following: int) -> None:
    """Draw the panel; ``following`` is the number that the edition will have."""
    note = _("kept with everything it rests on; reopens exactly as shown")
    with st.container(key="panel-freeze", gap=None):
        st.html(panel_title(_("Freeze as edition {n}").format(n=following), note))
        with st.container(key="freeze-fields", gap="xsmall"):
            _title(shown)
            _marks(shown)
            name_field("freezer-name", _("Your name, noted with the edition"))
            st.button(_("Freeze as edition {n}").format(n=following), key="freeze", on_click=_freeze, type="primary")
