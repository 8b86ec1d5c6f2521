"""Who is in what on the view's day: the alliances of the five states, and how each stands in them."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.facts.scope import sahel_states
from sahel.figures.membership_words import who_table
from sahel.figures.tables import html_table
from sahel.i18n import _
from sahel.ui.alliances.choice import offered
from sahel.ui.alliances.data import AlliancePage
from sahel.ui.change_list import panel_title


def who_panel(page: AlliancePage) -> None:
    """Draw the table."""
    held = {alliance: page.held[alliance] for alliance in offered() if alliance in page.held}
    states = [state for state in sahel_states() if not page.view.country or state in page.view.country]
    with st.container(key="panel-who", gap=None):
        note = _("a dash: no row says that it ever belonged, or it did not yet")
        st.html(panel_title(_("Who is in what"), _("{day}; {note}").format(day=day_label(page.on), note=note)))
        table = html_table(who_table(held, states or list(sahel_states()), page.on))
        st.html(f'<div class="pad wide titled">{table}</div>')
