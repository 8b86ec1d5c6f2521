"""The timeline of the situation page, or the table of its events where the switch says so."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.ties import pair_of
from sahel.figures.alt_text import timeline_alt
from sahel.figures.marked_text import exact
from sahel.figures.tables import event_table, html_table
from sahel.figures.timeline import hidden_lanes, timeline
from sahel.i18n import _, ngettext
from sahel.ui.change_list import panel_title
from sahel.ui.map_panel import CONFIG, narrow_by_click, shows_table
from sahel.ui.scheme import scheme
from sahel.ui.situation import Situation, on_timeline


def _figure(situation: Situation, period: tuple[str, str]) -> None:
    drawn = on_timeline(situation)
    partners = len({pair[1] for event in drawn if (pair := pair_of(event))})
    st.plotly_chart(
        timeline(drawn, situation.months, period, scheme()),
        theme=None,
        key="lanes",
        on_select=lambda: narrow_by_click("lanes"),
        selection_mode="points",
        config={**CONFIG, "scrollZoom": False},
        alt=timeline_alt(len(drawn), partners, period),
    )
    hidden = hidden_lanes(drawn, period)
    if hidden:
        text = ngettext("{n} more partner is in the table.", "{n} more partners are in the table.", hidden)
        st.html(f'<p class="note pad">{exact(text.format(n=hidden))}</p>')


def timeline_panel(situation: Situation) -> None:
    """Draw the timeline; with "include undated" the undated events stand under it."""
    period = situation.period
    if period is None:
        return
    with st.container(key="timeline", gap=None):
        note = _("by partner; the strip counts all events by month, hollow: one publisher only")
        st.html(panel_title(_("Timeline"), note))
        if shows_table():
            st.html(f'<div class="pad">{html_table(event_table(situation.events))}</div>')
        else:
            _figure(situation, period)
        if situation.view.undated and situation.undated:
            undated = html_table(event_table(situation.undated, _("Undated events")))
            st.html(f'<div class="pad">{undated}</div>')
