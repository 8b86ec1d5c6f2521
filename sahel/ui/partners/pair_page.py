"""One pair on the page: how it stands, its climate and ledger, and the sentences behind them."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.pair_sentence import pair_sentence
from sahel.analysis.ties import Pair
from sahel.figures.event_words import pair_name
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.model import View
from sahel.ui.ledgers import all_ladders
from sahel.ui.partners.choice import open_pair
from sahel.ui.partners.climate_panel import climate_panel, number_html
from sahel.ui.partners.disagreement_panel import disagreement_panel
from sahel.ui.partners.evidence_panel import evidence_panel
from sahel.ui.partners.ledger_panel import ledger_panel
from sahel.ui.partners.pair_data import PairPage, pair_page_data
from sahel.ui.partners.parts_panel import parts_panel
from sahel.ui.partners.pick_pair import pick_pair
from sahel.ui.partners.silence_panel import silence_panel
from sahel.ui.partners.weighing import chosen_weights, weighing
from sahel.ui.review import notes_panel
from sahel.ui.shape_switch import shape_switch
from sahel.ui.state_line import state_line


def _head(page: PairPage) -> None:
    now = page.assessment
    standing = pair_sentence(now.ledger, now.on) if now else _("Unknown: no sentence found yet.")
    left, right = st.columns([70, 30], vertical_alignment="bottom")
    name = f'<h1 class="headline">{exact(pair_name(page.pair))}</h1>'
    left.html(f'{name}<p class="standing">{exact(standing)}</p>')
    right.html(number_html(page))


def _tools(asked: View, pair: Pair) -> None:
    with st.container(key="tools", horizontal=True, vertical_alignment="bottom"):
        st.button(_("All pairs"), on_click=open_pair, args=(None,), key="all-pairs")
        pick_pair(pair, list(all_ladders(asked.known)))
        weighing()
        shape_switch()


def pair_page(asked: View, pair: Pair) -> None:
    """Draw the page."""
    page = pair_page_data(asked, pair, chosen_weights())
    _tools(asked, pair)
    _head(page)
    left, right = st.columns([64, 36], gap="small")
    with left:
        climate_panel(page)
        ledger_panel(page)
        parts_panel(page, asked)
    with right:
        evidence_panel(page, asked)
        disagreement_panel(page, asked)
        silence_panel(page)
        notes_panel(pair, page.situation.view.known)
    state_line(page.situation)
