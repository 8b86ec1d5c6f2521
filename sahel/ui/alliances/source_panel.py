"""What the chosen stretch of a bar rests on: rows of the fact base with their sources, and events' sentences."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.memberships import Bar, Span
from sahel.facts.countries import entity_name
from sahel.figures.marked_text import exact
from sahel.figures.membership_words import span_words
from sahel.i18n import _
from sahel.model import View
from sahel.ui.alliances.choice import look_at, looked_at
from sahel.ui.alliances.data import AlliancePage, claims_of
from sahel.ui.change_list import panel_title
from sahel.ui.evidence_href import linked_quote
from sahel.ui.open_store import shelf
from sahel.ui.partners.evidence_panel import distinct
from sahel.ui.source_words import source_html

MOST_QUOTES = 12
"""Sentences shown for one span; the pair's own page has them all."""


def _chosen(page: AlliancePage) -> tuple[Bar, list[Span]] | None:
    what = looked_at()
    if what is None:
        return None
    member, day = what
    bar = next((one for one in page.bars if one.member == member), None)
    spans = [span for span in bar.spans if span.holds(day)] if bar else []
    return (bar, spans) if bar and spans else None


def _span_html(span: Span, page: AlliancePage, asked: View) -> str:
    there, rows = claims_of(page, [span]), shelf().rows
    claims = distinct(there[one] for one in span.claims if one in there)
    sure = f" ({exact(_('confidence: {level}').format(level=span.confidence))})" if span.confidence else ""
    source = f'<p class="note pad">{source_html(span.source)}{sure}</p>' if span.source else ""
    quotes = "".join(linked_quote(claim, rows.get(claim.article_id), asked) for claim in claims[:MOST_QUOTES])
    none = (
        "" if claims or span.status == "member" else f'<p class="note pad">{exact(_("No sentence tells it yet."))}</p>'
    )
    return f'<p class="rung">{exact(span_words(span))}</p>{source}{quotes or none}'


def source_html_of(page: AlliancePage, asked: View) -> str:
    """Return what the chosen stretch rests on; empty where none is chosen."""
    chosen = _chosen(page)
    if chosen is None:
        return ""
    ordered = sorted(chosen[1], key=lambda span: span.since, reverse=True)
    return "".join(_span_html(span, page, asked) for span in ordered)


def source_panel(page: AlliancePage, asked: View) -> None:
    """Draw the panel, where a stretch is chosen."""
    chosen = _chosen(page)
    if chosen is None:
        return
    with st.container(key="panel-source", gap=None):
        name = f"{entity_name(chosen[0].member)} – {entity_name(page.alliance)}"
        st.html(panel_title(name, _("what this bar rests on")))
        st.html(source_html_of(page, asked))
        with st.container(key="link-bars"):
            st.button(_("Close"), on_click=look_at, args=(None,), type="tertiary", key="close-source")
