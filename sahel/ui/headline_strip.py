"""The sentence above the map, and the counts beside it, in the words of the legend."""

from __future__ import annotations

from html import escape

import streamlit as st

from sahel.analysis.headline import headline
from sahel.figures.alt_text import direction_counts
from sahel.figures.glyphs import glyph
from sahel.figures.marked_text import exact
from sahel.figures.signs import direction_label
from sahel.i18n import _
from sahel.ui.scheme import palette
from sahel.ui.situation import Situation


def strip_html(situation: Situation) -> str:
    """Return the counts of all ties of the view, by direction, and how many are thin."""
    colours = palette()
    counted = "".join(
        f"<div><b>{glyph(way, colours, size=16)} {n}</b><span>{escape(direction_label(way))}</span></div>"
        for way, n in direction_counts(situation.ties).items()
    )
    moved = [tie for tie in situation.ties if tie.events]
    thin = _("of {n} are thin").format(n=len(moved))
    last = f'<div class="thin"><b>{sum(tie.thin for tie in moved)}</b><span>{escape(thin)}</span></div>'
    return f'<div class="strip">{counted}{last}</div>'


def headline_strip(situation: Situation) -> None:
    """Draw the headline and the counts."""
    left, right = st.columns([62, 38], vertical_alignment="bottom")
    left.html(f'<h1 class="headline">{exact(headline(situation.ties, situation.view, situation.changes))}</h1>')
    right.html(strip_html(situation))
