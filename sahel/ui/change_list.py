"""What changed: the ties with events in the period, ranked; each row narrows everything to its pair."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.sentences import change_sentence
from sahel.analysis.ties import direction
from sahel.figures.glyphs import glyph
from sahel.figures.hover import events_label, n_publishers, pair_name, voices_label
from sahel.figures.marked_text import exact
from sahel.figures.signs import direction_label
from sahel.figures.tables import latest_date
from sahel.i18n import _
from sahel.model import Tie
from sahel.ui.labels import plain_label
from sahel.ui.scheme import palette
from sahel.ui.session import narrow_to_pair
from sahel.ui.situation import Situation

MOST_ROWS = 30
"""Rows that are listed; the rest stands in the table."""


def row_html(tie: Tie, situation: Situation) -> str:
    """Return one row: glyph, pair, date and counts, one sentence."""
    counts = f"{events_label(len(tie.events))}, {voices_label(n_publishers(tie.events, situation.voices))}"
    meta = f"{latest_date(tie.events)} · {counts}"
    return (
        f'<div class="row">{glyph(direction(tie), palette(), thin=tie.thin)}<div><div class="head">'
        f'<b>{exact(pair_name(tie.pair))}</b><span class="meta">{exact(meta)}</span></div>'
        f'<p dir="auto">{exact(change_sentence(tie))}</p></div></div>'
    )


def panel_title(title: str, note: str, end: str = "") -> str:
    """Return the title line of a panel."""
    last = f'<span class="end">{exact(end)}</span>' if end else ""
    return f'<div class="panel-title"><b>{exact(title)}</b><span>{exact(note)}</span>{last}</div>'


def _row(tie: Tie, situation: Situation) -> None:
    label = f"{pair_name(tie.pair)}: {direction_label(direction(tie))}"
    with st.container(key=f"row-{'-'.join(tie.pair)}", gap=None):
        st.html(row_html(tie, situation))
        st.button(
            plain_label(label),
            key=f"pick-{'-'.join(tie.pair)}",
            on_click=narrow_to_pair,
            args=(tie.pair,),
            width="stretch",
        )


def change_list(situation: Situation) -> None:
    """Draw the list, or say that nothing changed."""
    moved = [tie for tie in situation.ties if tie.events]
    listed = moved[:MOST_ROWS]
    end = _("{n} of {all}").format(n=len(listed), all=len(moved)) if moved else ""
    with st.container(key="changes", height="stretch", gap=None):
        st.html(panel_title(_("What changed"), _("ranked by weight of new evidence"), end))
        for tie in listed:
            _row(tie, situation)
        if not moved:
            st.html(f'<p class="note pad">{exact(_("No event in this period."))}</p>')
