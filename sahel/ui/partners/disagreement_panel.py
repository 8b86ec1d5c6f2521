"""Where sources disagree about a pair: what each side says, side by side and as printed; nobody wins."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.day_labels import interval_label
from sahel.analysis.disagreement import About, Disagreement, Side
from sahel.analysis.sentences import coded_sentence
from sahel.figures.event_words import type_label, voices_label
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.model import View
from sahel.ui.change_list import panel_title
from sahel.ui.evidence_href import linked_quote
from sahel.ui.partners.evidence_panel import distinct
from sahel.ui.partners.pair_data import PairPage

MOST = 6
"""Disagreements that are shown, the newest."""


def _question(one: Disagreement) -> str:
    event = one.kept[0]
    what, when = type_label(event.type), interval_label(event.date_start, event.date_end)
    asked: dict[About, str] = {
        "whether": _("{what}, {when}: did it happen?"),
        "which way": _("{what}, {when}: which way did it go?"),
        "when": _("{what}: one act told with two days, or two acts?"),
    }
    return asked[one.about].format(what=what, when=when)


def _kept(one: Disagreement) -> str:
    """Return the one line that says as what the store keeps it."""
    if one.about == "when":
        days = _(" and ").join(interval_label(*side.days) for side in one.sides if side.days)
        return _("Kept as: two events, {days}; the ladder marks the day as disputed. No side is preferred.").format(
            days=days
        )
    event = one.kept[0]
    asserting, others = one.sides[0].voices, one.sides[1].voices
    text = _("Kept as: {event} Its probability is {p:.2f}, {n} of {all} voices asserting it. No side is preferred.")
    return text.format(event=coded_sentence(event), p=event.p, n=asserting, all=asserting + others)


def _side_html(side: Side, page: PairPage, asked: View) -> str:
    rows = page.situation.shelf.rows
    quotes = "".join(linked_quote(claim, rows.get(claim.article_id), asked) for claim in distinct(side.claims))
    return f"<div><p>{exact(voices_label(side.voices))}</p>{quotes}</div>"


def disagreement_html(one: Disagreement, page: PairPage, asked: View) -> str:
    """Return one disagreement as columns of equal width."""
    sides = "".join(_side_html(side, page, asked) for side in one.sides)
    question = f'<p class="question">{exact(_question(one))}</p>'
    return f'{question}<div class="sides">{sides}</div><p class="note pad">{exact(_kept(one))}</p>'


def disagreement_panel(page: PairPage, asked: View) -> None:
    """Draw the panel, also where nobody disagrees."""
    found = page.disagreements[:MOST]
    end = _("{n} of {all}").format(n=len(found), all=len(page.disagreements)) if found else ""
    with st.container(key="panel-sides", gap=None):
        st.html(panel_title(_("Where sources disagree"), "", end))
        if not found:
            st.html(f'<p class="note pad">{exact(_("No two voices of this pair contradict each other."))}</p>')
        for one in found:
            st.html(disagreement_html(one, page, asked))
