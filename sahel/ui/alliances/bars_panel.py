"""The bars of an alliance on the page, or the table of its rows; a click on a bar shows what it rests on."""

from __future__ import annotations

import streamlit as st

from sahel.facts.countries import entity_name
from sahel.figures.hover import plain
from sahel.figures.marked_text import exact
from sahel.figures.membership_bars import membership_figure
from sahel.figures.membership_legend import bars_legend
from sahel.figures.membership_words import bars_alt, span_table
from sahel.i18n import _
from sahel.ui.alliances.choice import look_at
from sahel.ui.alliances.data import AlliancePage
from sahel.ui.change_list import panel_title
from sahel.ui.map_panel import CONFIG, picked
from sahel.ui.scheme import palette, scheme
from sahel.ui.shape_switch import asks_for_tables
from sahel.ui.source_words import source_html

STILL = {**CONFIG, "scrollZoom": False}


def _look_at_clicked() -> None:
    keys = picked("bars")
    if keys:
        look_at(keys[0])


def rows_html(page: AlliancePage) -> str:
    """Return the rows behind the bars as a table, each with its source as a link."""
    given = span_table(page.shown)
    head = "".join(f'<th scope="col">{exact(header)}</th>' for header in given.headers)
    source = given.headers.index(_("Source"))
    body = ""
    for row in given.rows:
        cells = (source_html(cell) if at == source else plain(cell) for at, cell in enumerate(row))
        body += "<tr>" + "".join(f'<td dir="auto">{cell}</td>' for cell in cells) + "</tr>"
    caption = f"<caption>{exact(given.caption)}</caption>"
    return f'<table class="plain">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _figure(page: AlliancePage) -> None:
    st.plotly_chart(
        membership_figure(page.alliance, page.shown, page.first, page.on, scheme()),
        theme=None,
        key="bars",
        on_select=_look_at_clicked,
        selection_mode="points",
        config=STILL,
        alt=bars_alt(page.alliance, page.shown, page.on),
    )


def bars_panel(page: AlliancePage) -> None:
    """Draw the panel."""
    with st.container(key="panel-bars", gap=None):
        note = _("select a bar for its source and sentences")
        st.html(panel_title(entity_name(page.alliance), note))
        if not page.shown:
            st.html(f'<p class="note pad">{exact(_("Nobody is known to have belonged by that day."))}</p>')
        elif asks_for_tables():
            st.html(f'<div class="pad wide">{rows_html(page)}</div>')
        else:
            _figure(page)
            st.html(bars_legend(page.alliance, page.shown, page.first, page.on, palette()))
