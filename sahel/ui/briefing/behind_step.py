"""What is behind the chosen step, at the desk: its quotes with the way to their articles, and its lines."""

from __future__ import annotations

import streamlit as st

from sahel.briefing.records import Step
from sahel.figures.marked_text import exact
from sahel.i18n import _, speaking
from sahel.ui.briefing.shown import Shown
from sahel.ui.briefing.step_html import behind_html
from sahel.ui.change_list import panel_title


def behind_step(shown: Shown, step: Step) -> None:
    """Draw the panel."""
    with st.container(key="panel-behind", gap=None):
        st.html(panel_title(_("Behind this step"), _("quotes exactly as printed")))
        with speaking(shown.briefing.lang):
            st.html(f'<div class="behind-step">{behind_html(step, shown.quotes(step))}</div>')
        if step.withheld:
            st.html(f'<p class="note pad">{exact(_("No sentence: {why}").format(why=step.withheld))}</p>')
