"""The page Alliances: one sentence, the bars, three maps, and who is in what."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.alliance_sentence import alliance_sentence
from sahel.analysis.day_labels import day_label
from sahel.facts.alliances import memberships
from sahel.facts.countries import entity_name
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.model import View
from sahel.ui.alliances.bars_panel import bars_panel
from sahel.ui.alliances.choice import chosen_bloc, offered, open_picked
from sahel.ui.alliances.data import AlliancePage, alliance_page_data
from sahel.ui.alliances.maps_panel import maps_panel
from sahel.ui.alliances.source_panel import source_panel
from sahel.ui.alliances.who_panel import who_panel
from sahel.ui.open_store import shelf
from sahel.ui.shape_switch import shape_switch


def _tools(shown: str) -> None:
    key = f"pick-{shown}"
    with st.container(key="tools", horizontal=True, vertical_alignment="bottom"):
        st.selectbox(
            _("Alliance"),
            offered(),
            index=offered().index(shown),
            key=key,
            format_func=entity_name,
            on_change=open_picked,
            args=(key,),
            label_visibility="collapsed",
            width=320,
        )
        shape_switch()


def _state_line(page: AlliancePage) -> None:
    known = page.view.known or shelf().latest
    rows = [span for bar in page.shown for span in bar.spans if span.source]
    open_ends = sum(span.end_unchecked and span.holds(page.on) for span in rows)
    parts = [
        _("Memberships on {day}").format(day=day_label(page.on)),
        *([_("as known on {day}").format(day=day_label(known))] if known else [_("no evidence yet")]),
        _("{n} rows of the fact base shown of {all}").format(n=len(rows), all=len(memberships())),
        _("end date not checked ({n})").format(n=open_ends),
        _("source: the fact base, row by row under Tables"),
    ]
    st.html('<div class="state">' + "".join(f"<span>{exact(part)}</span>" for part in parts) + "</div>")


def alliance_page(asked: View) -> None:
    """Draw the page."""
    page = alliance_page_data(asked, chosen_bloc(asked))
    _tools(page.alliance)
    st.html(f'<h1 class="headline">{exact(alliance_sentence(page.alliance, page.bars, page.on))}</h1>')
    left, right = st.columns([66, 34], gap="small")
    with left:
        bars_panel(page)
        who_panel(page)
    with right:
        source_panel(page, asked)
        maps_panel(page)
    _state_line(page)
