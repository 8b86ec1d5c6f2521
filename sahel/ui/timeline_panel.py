"""The timeline of the situation page, or the table of its events where the switch says so."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from sahel.analysis.ties import pair_of
from sahel.figures.alt_text import timeline_alt
from sahel.figures.marked_text import exact
from sahel.figures.tables import event_table, html_table
from sahel.figures.timeline import hidden_lanes, timeline
from sahel.i18n import _, ngettext
from sahel.model import Event
from sahel.ui.change_list import panel_title
from sahel.ui.map_panel import CONFIG, narrow_by_click, shows_table
from sahel.ui.narrow import is_narrow
from sahel.ui.period_brush import period_brush
from sahel.ui.play import play_buttons
from sahel.ui.scheme import scheme
from sahel.ui.session import current_view
from sahel.ui.situation import Situation, on_timeline
from sahel.ui.table_links import event_hrefs


def _figure(situation: Situation, period: tuple[str, str]) -> None:
    drawn = on_timeline(situation)
    partners = len({pair[1] for event in drawn if (pair := pair_of(event))})
    st.plotly_chart(
        timeline(drawn, period, scheme()),
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


def _table(events: Sequence[Event], caption: str = "") -> str:
    return f'<div class="pad">{html_table(event_table(events, caption), event_hrefs(events, current_view()))}</div>'


def _lighter(situation: Situation) -> str:
    """Return how many events of the period are counted, but too many to be shown one by one; empty where all are."""
    n = situation.totals.events - len(situation.events)
    text = ngettext("{n} lighter event is counted, but not shown.", "{n} lighter events are counted, but not shown.", n)
    said = f"{text.format(n=n)} {_('Narrow the view to see more.')}"
    return f'<p class="note pad lighter">{exact(said)}</p>' if n > 0 else ""


def timeline_panel(situation: Situation) -> None:
    """Draw the timeline; with "include undated" the undated events stand under it."""
    period = situation.period
    if period is None:
        return
    with st.container(key="timeline", gap=None):
        with st.container(key="timeline-head", horizontal=True, vertical_alignment="center", gap="xsmall"):
            st.html(panel_title(_("Timeline"), _("by partner; hollow: one publisher only")), width="content")
            play_buttons()
            period_brush(situation)
        if shows_table():
            st.html(_table(situation.events))
        elif not is_narrow():
            _figure(situation, period)
        if lighter := _lighter(situation):
            st.html(lighter)
        if situation.view.undated and situation.undated:
            st.html(_table(situation.undated, _("Undated events")))
