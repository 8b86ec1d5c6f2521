"""A further name of a party: what a reader shall take it for."""

from __future__ import annotations

import streamlit as st

from sahel.desk.review import amend_alias
from sahel.facts.amendments import Alias
from sahel.facts.countries import entity_name
from sahel.i18n import _
from sahel.ui.filter_options import partner_options
from sahel.ui.review.acting import attempt, typed

_NAME, _PARTY = "alias-name", "alias-party"


def _save() -> None:
    attempt(lambda store, by: amend_alias(store, by, Alias(typed(_NAME), st.session_state[_PARTY])), clear=(_NAME,))


def name_form() -> None:
    """Draw the form; a name is taken back in the history."""
    one, two = st.columns(2, gap="small")
    one.text_input(_("Name, with its capitals"), key=_NAME, max_chars=120)
    two.selectbox(_("Means"), partner_options(), format_func=entity_name, key=_PARTY)
    st.button(_("Save name"), on_click=_save, key="alias-save", type="primary")
