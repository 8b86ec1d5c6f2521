"""The matrix of partners on the page: headline, figure or table, how to read it, and the list of pairs."""

from __future__ import annotations

from typing import Any

import streamlit as st

from sahel.facts.countries import entity_label, entity_name
from sahel.figures.marked_text import exact
from sahel.figures.matrix import matrix_figure
from sahel.figures.matrix_words import matrix_alt, matrix_table
from sahel.figures.tables import html_table
from sahel.figures.tokens import Scheme
from sahel.i18n import _, ngettext
from sahel.model import View
from sahel.ui.change_list import panel_title
from sahel.ui.headline_strip import headline_strip
from sahel.ui.map_panel import CONFIG, picked
from sahel.ui.open_store import store_version
from sahel.ui.partners.choice import open_pair
from sahel.ui.partners.matrix_data import MatrixPage, matrix_page_data
from sahel.ui.partners.matrix_legend import matrix_legend
from sahel.ui.partners.pick_pair import pick_pair
from sahel.ui.scheme import palette, scheme
from sahel.ui.shape_switch import asks_for_tables, shape_switch
from sahel.ui.state_line import state_line

_STILL = {**CONFIG, "scrollZoom": False}


@st.cache_resource(max_entries=32, show_spinner=False)
def _figure(version: int, asked: View, shade: Scheme) -> Any:  # noqa: ANN401 (plotly has no types)
    page = matrix_page_data(asked)
    return matrix_figure(page.matrix, page.situation.fills, shade)


def _open_clicked() -> None:
    parties = picked("matrix")
    if parties and len(parties) == 2:
        open_pair((parties[0], parties[1]))


def _quiet(page: MatrixPage) -> list[str]:
    """Name the states of which the period holds no event: a gap in reading before it is calm."""
    moved = {party for tie in page.situation.ties if tie.events for party in tie.pair}
    return [entity_name(row) for row in page.matrix.rows if row not in moved]


def _notes(page: MatrixPage) -> str:
    said = [
        _("Select a cell to open its pair."),
        _("A dash means that the store holds nothing, which is not the same as no relations."),
        _("Filters by domain, type, publisher or word narrow glyphs and dates; the pips count all evidence."),
    ]
    quiet = _quiet(page)
    if quiet:
        said.append(
            _("No event of the period tells of {names}: a gap in reading before it is calm.").format(
                names=", ".join(quiet)
            )
        )
    bare = page.matrix.only_members
    if bare:
        text = _("Nothing but memberships is known of {names}: the page Alliances shows them.")
        said.append(text.format(names=", ".join(map(entity_label, bare))))
    aside = len(page.matrix.aside)
    if aside:
        text = ngettext("{n} more pair is in the list of pairs.", "{n} more pairs are in the list of pairs.", aside)
        said.append(text.format(n=aside))
    return f'<p class="note pad">{exact(" ".join(said))}</p>'


def _drawing(asked: View, page: MatrixPage) -> None:
    st.plotly_chart(
        _figure(store_version(), asked, scheme()),
        theme=None,
        key="matrix",
        on_select=_open_clicked,
        selection_mode="points",
        config=_STILL,
        alt=matrix_alt(page.matrix),
    )


def _panel(asked: View, page: MatrixPage) -> None:
    with st.container(key="panel-matrix", gap=None):
        note = _("what the period did, and what is in force now")
        st.html(panel_title(_("Partners"), note))
        if not page.matrix.cells:
            st.html(f'<p class="note pad">{exact(_("Nothing in the store for this view."))}</p>')
            return
        if asks_for_tables():
            st.html(f'<div class="pad">{html_table(matrix_table(page.matrix))}</div>')
        else:
            _drawing(asked, page)
        st.html(matrix_legend(palette()) + _notes(page))


def matrix_page(asked: View) -> None:
    """Draw the page."""
    page = matrix_page_data(asked)
    headline_strip(page.situation)
    with st.container(key="tools", horizontal=True, vertical_alignment="bottom"):
        pick_pair(None, page.matrix.pairs)
        shape_switch()
    _panel(asked, page)
    state_line(page.situation)
