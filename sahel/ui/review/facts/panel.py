"""The panel of facts: which kind is written, and its form."""

from __future__ import annotations

import streamlit as st

from sahel.i18n import _
from sahel.ui.change_list import panel_title
from sahel.ui.review.facts.event_form import event_form
from sahel.ui.review.facts.membership_form import membership_form
from sahel.ui.review.facts.name_form import name_form
from sahel.ui.review.facts.reread_line import reread_line
from sahel.ui.review.facts.term_form import term_form


def facts_panel() -> None:
    """Draw the panel; what is written stands in the history, and is undone there."""
    forms = {
        _("Membership"): membership_form,
        _("Event"): event_form,
        _("Term of office"): term_form,
        _("Name"): name_form,
    }
    with st.container(key="facts", gap="small"):
        st.html(panel_title(_("Facts"), _("add what the tables lack, correct what they have")))
        with st.container(key="fact-form", gap="small"):
            label = _("Kind of fact")
            kind = st.segmented_control(label, list(forms), key="fact-kind", label_visibility="collapsed")
            if kind:
                forms[kind]()
            reread_line()
