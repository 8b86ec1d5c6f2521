"""The climate of a pair on its page: the number in the head, the figure or its table."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.ties import pair_of
from sahel.facts.constants import constants
from sahel.facts.countries import entity_name
from sahel.figures.climate_line import climate_figure
from sahel.figures.climate_words import band_text, climate_alt, climate_table, climate_value, evidence_words, score_text
from sahel.figures.marked_text import exact
from sahel.figures.tables import html_table
from sahel.i18n import _
from sahel.model import Event
from sahel.ui.change_list import panel_title
from sahel.ui.map_panel import CONFIG, picked
from sahel.ui.partners.choice import look_at
from sahel.ui.partners.pair_data import PairPage
from sahel.ui.partners.weighing import adjusted_note
from sahel.ui.scheme import scheme
from sahel.ui.shape_switch import asks_for_tables

STILL = {**CONFIG, "scrollZoom": False}


def number_html(page: PairPage) -> str:
    """Return the exact number with its band, or "insufficient evidence", and what it rests on."""
    if page.assessment is None:
        return f'<div class="number"><b>{exact(_("insufficient evidence"))}</b></div>'
    now = page.assessment.climate
    if now.value is None or now.low is None or now.high is None:
        shown = exact(_("insufficient evidence"))
    else:
        shown = f"{exact(score_text(now.value))} <span>({exact(band_text(now.low, now.high))})</span>"
    return f'<div class="number"><b>{shown}</b><p>{exact(evidence_words(now))}</p></div>'


def _look_at_clicked() -> None:
    ids = picked("climate")
    if ids:
        look_at(",".join(ids[:8]))


def _directions(page: PairPage) -> str:
    """Say the climate of each direction: what one does to the other, and what both do together in both."""
    if page.assessment is None:
        return ""
    said = [
        _("{source} to {target}: {value}").format(
            source=entity_name(way[0]), target=entity_name(way[1]), value=climate_value(climate)
        )
        for way, climate in page.assessment.by_direction.items()
    ]
    return " · ".join(said)


def _on_the_line(page: PairPage) -> list[Event]:
    if page.line is None:
        return []
    first, last = page.line.days[0], page.line.days[-1]
    inside = (event for event in page.events if pair_of(event) == page.pair)
    return [one for one in inside if (one.date_end or "") >= first and (one.date_start or "") <= last]


def _figure(page: PairPage) -> None:
    view, line, now = page.situation.view, page.line, page.assessment
    if line is None or now is None or not (view.since and view.until and view.on):
        st.html(f'<p class="note pad">{exact(_("No evidence yet."))}</p>')
        return
    told = _on_the_line(page)
    st.plotly_chart(
        climate_figure(line, told, (view.since, view.until), view.on, scheme()),
        theme=None,
        key="climate",
        on_select=_look_at_clicked,
        selection_mode="points",
        config=STILL,
        alt=climate_alt(line, now.climate, len(told)),
    )


def climate_panel(page: PairPage) -> None:
    """Draw the panel."""
    how = constants().climate
    note = _("dated events, fading with age; line: median, band: {share} % of {draws} draws; tinted: the period")
    with st.container(key="panel-climate", gap=None):
        st.html(panel_title(_("Climate"), note.format(share=round(how.band * 100), draws=how.draws)))
        if page.line is not None and asks_for_tables():
            st.html(f'<div class="pad long">{html_table(climate_table(page.line))}</div>')
        else:
            _figure(page)
        st.html(f'{adjusted_note(page.weights)}<p class="note pad">{exact(_directions(page))}</p>')
