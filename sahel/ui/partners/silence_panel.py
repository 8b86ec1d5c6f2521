"""The silence meter of a pair: what was read, month by month, so that silence is not mistaken for calm."""

from __future__ import annotations

import streamlit as st

from sahel.figures.marked_text import exact
from sahel.figures.silence_bars import silence_alt, silence_figure, silence_table
from sahel.figures.tables import html_table
from sahel.i18n import _
from sahel.ui.change_list import panel_title
from sahel.ui.partners.climate_panel import STILL
from sahel.ui.partners.pair_data import PairPage
from sahel.ui.scheme import scheme
from sahel.ui.shape_switch import asks_for_tables


def silence_panel(page: PairPage) -> None:
    """Draw the panel."""
    with st.container(key="panel-silence", gap=None):
        st.html(panel_title(_("What was read"), _("wide: articles, narrow: publishers; a cross: none")))
        if not page.meters:
            st.html(f'<p class="note pad">{exact(_("No evidence yet."))}</p>')
        elif asks_for_tables():
            st.html(f'<div class="pad">{html_table(silence_table(page.meters))}</div>')
        else:
            figure = silence_figure(page.meters, scheme())
            st.plotly_chart(figure, theme=None, key="silence", config=STILL, alt=silence_alt(page.meters))
