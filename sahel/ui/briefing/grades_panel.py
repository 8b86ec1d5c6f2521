"""The scale of graded words, as the briefing's sentences use it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from sahel.briefing.records import Grade
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.ui.change_list import panel_title


def grades_html(scale: Sequence[Grade]) -> str:
    """Return the scale as a table: each word, and the probabilities that it stands for."""
    rows = "".join(
        f"<tr><td>{exact(one.word)}</td><td>{one.low * 100:.0f}–{one.high * 100:.0f} %</td></tr>" for one in scale
    )
    heads = f'<tr><th scope="col">{exact(_("Word"))}</th><th scope="col">{exact(_("Probability"))}</th></tr>'
    return f'<div class="pad"><table class="plain">{heads}{rows}</table></div>'


def grades_panel(scale: Sequence[Grade]) -> None:
    """Draw the panel."""
    with st.container(key="panel-grades", gap=None):
        st.html(panel_title(_("Graded words"), _("how sure a sentence is")))
        st.html(grades_html(scale))
