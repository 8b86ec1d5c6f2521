"""The sentence above the map, and the counts beside it, in the words of the legend."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.headline import headline
from sahel.figures.alt_text import direction_counts
from sahel.figures.glyphs import glyph
from sahel.figures.marked_text import exact
from sahel.figures.signs import direction_label
from sahel.i18n import _
from sahel.ui.row_choice import THIN, row_hrefs, row_of
from sahel.ui.scheme import palette
from sahel.ui.session import current_view
from sahel.ui.situation import Situation


def _number(href: str, number: str, words: str, kind: str = "") -> str:
    look = f' class="{kind}"' if kind else ""
    return f'<a href="{exact(href)}" target="_self"{look}><b>{number}</b><span>{exact(words)}</span></a>'


def strip_html(situation: Situation) -> str:
    """Return the counts of all ties of the view, by direction, and how many are thin; each leads to its rows."""
    colours, hrefs = palette(), row_hrefs(current_view())
    counted = "".join(
        _number(hrefs[row_of(way)], f"{glyph(way, colours, size=16)} {n}", direction_label(way))
        for way, n in direction_counts(situation.ties).items()
    )
    moved = [tie for tie in situation.ties if tie.events]
    words = _("of {n} are thin").format(n=len(moved))
    thin = _number(hrefs[THIN], str(sum(tie.thin for tie in moved)), words, "thin")
    return f'<div class="strip">{counted}{thin}</div>'


def headline_strip(situation: Situation) -> None:
    """Draw the headline and the counts."""
    with st.container(key="headline"):
        left, right = st.columns([62, 38], vertical_alignment="bottom")
    left.html(f'<h1 class="headline">{exact(headline(situation.ties, situation.view, situation.changes))}</h1>')
    right.html(strip_html(situation))
