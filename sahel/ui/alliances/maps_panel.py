"""Three small maps of an alliance: at the first day of the bars, when most stood otherwise, and on the view's day."""

from __future__ import annotations

from itertools import chain
from typing import Any

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.figures.bloc_map import bloc_fills, bloc_map, window
from sahel.figures.map_legend import looks_legend
from sahel.figures.marked_text import exact
from sahel.figures.membership_words import map_alt, map_caption
from sahel.figures.tokens import Scheme
from sahel.i18n import _
from sahel.model import IsoDate
from sahel.ui.alliances.bars_panel import STILL
from sahel.ui.alliances.data import AlliancePage
from sahel.ui.change_list import panel_title
from sahel.ui.open_store import store_version
from sahel.ui.scheme import palette, scheme


@st.cache_resource(max_entries=24, show_spinner=False)
def _figure(
    version: int, alliance: str, day: IsoDate, known: IsoDate | None, shade: Scheme, _page: AlliancePage
) -> Any:  # noqa: ANN401
    return bloc_map(bloc_fills(alliance, _page.bars, day, known), window(_page.bars), shade)


def _map(page: AlliancePage, day: IsoDate, at: int) -> None:
    caption = map_caption(page.bars, day)
    st.html(f'<p class="map-title"><b>{exact(day_label(day))}</b> <span>{exact(caption)}</span></p>')
    st.plotly_chart(
        _figure(store_version(), page.alliance, day, page.view.known, scheme(), page),
        theme=None,
        key=f"map-{at}",
        config=STILL,
        alt=map_alt(page.alliance, page.bars, day),
    )


def maps_panel(page: AlliancePage) -> None:
    """Draw the three maps, and the legend of all that they show."""
    with st.container(key="panel-maps", gap=None):
        st.html(panel_title(_("On three days"), _("as known on the day that the view asks for")))
        for at, day in enumerate(page.days):
            _map(page, day, at)
        on_each = (bloc_fills(page.alliance, page.bars, day, page.view.known).values() for day in page.days)
        legend = looks_legend(chain.from_iterable(on_each), palette())
        gaps = _("A country without a row in the fact base stands as none of these.")
        source = exact(f"{gaps} {_('Natural Earth; lines imply no position.')}")
        st.html(f'<div class="legend pad">{legend}<p class="note">{source}</p></div>')
