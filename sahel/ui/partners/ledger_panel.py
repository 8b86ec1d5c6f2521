"""The ledger of a pair on its page: the ladder or its table; a click on a rung shows its sentences."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.disagreement import disputed_events
from sahel.analysis.pair_sentence import kind_label
from sahel.facts.ledger_rules import ledger_kinds
from sahel.figures.ledger_ladder import ladder_figure
from sahel.figures.marked_text import exact
from sahel.figures.rungs import ledger_alt, ledger_table
from sahel.figures.tables import html_table
from sahel.i18n import _
from sahel.ui.change_list import panel_title
from sahel.ui.map_panel import picked
from sahel.ui.partners.choice import look_at
from sahel.ui.partners.climate_panel import STILL
from sahel.ui.partners.pair_data import PairPage
from sahel.ui.scheme import scheme
from sahel.ui.shape_switch import asks_for_tables


def _look_at_clicked() -> None:
    keys = picked("ladder")
    if keys:
        look_at(keys[0])


def _without(page: PairPage) -> list[str]:
    held = {entry.kind for entry in page.assessment.ledger} if page.assessment else set()
    return [kind for kind in ledger_kinds() if kind not in held]


def _figure(page: PairPage) -> None:
    now = page.assessment
    if now is None or not now.ledger:
        return
    st.plotly_chart(
        ladder_figure(now.ledger, now.on, disputed_events(page.disagreements), scheme()),
        theme=None,
        key="ladder",
        on_select=_look_at_clicked,
        selection_mode="points",
        config=STILL,
        alt=ledger_alt(now.ledger, now.on, _without(page)),
    )


def ledger_panel(page: PairPage) -> None:
    """Draw the panel; kinds without an entry are named, as unknown."""
    note = _("no fading. Full: confirmed within 12 months; grey: older; ring: over; dotted ring: its day is disputed")
    with st.container(key="panel-ledger", gap=None):
        st.html(panel_title(_("Ledger"), note))
        if page.assessment and asks_for_tables():
            st.html(f'<div class="pad">{html_table(ledger_table(page.assessment.ledger))}</div>')
        else:
            _figure(page)
        names = ", ".join(map(kind_label, _without(page)))
        if names:
            text = _("Unknown, no sentence found yet: {kinds}.").format(kinds=names)
            st.html(f'<p class="note pad">{exact(text)}</p>')
