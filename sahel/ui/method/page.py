"""The page in its order: how, how well, on what, and what it cannot do."""

from __future__ import annotations

import streamlit as st

from sahel.desk.accuracy import Accuracy
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.ui.method.accuracy_panel import accuracy_panel, measured_accuracy
from sahel.ui.method.limits_text import boundary_policy, known_limits
from sahel.ui.method.panels import constants_panel, list_panel, prose_panel, sources_panel, types_panel
from sahel.ui.method.reading import reading_text
from sahel.ui.method.scoring import scoring_text
from sahel.ui.method.store_counts import store_counts


def method_page() -> None:
    """Draw the page."""
    sentence = _(
        "Every mark leads to a sentence that somebody printed. This is how it gets there, and how often it errs."
    )
    st.html(f'<h1 class="headline">{exact(sentence)}</h1>')
    measured = measured_accuracy()
    left, right = st.columns(2, gap="small")
    with left:
        prose_panel("reading", _("How an article is read"), reading_text())
    with right:
        prose_panel("scoring", _("How claims become lines"), scoring_text())
    accuracy_panel(measured)
    left, right = st.columns(2, gap="small")
    with left:
        known = measured if isinstance(measured, Accuracy) else None
        list_panel("limits", _("Known limits"), known_limits(known))
    with right:
        list_panel("boundaries", _("Boundaries"), boundary_policy())
        store_counts()
    sources_panel()
    types_panel()
    constants_panel()
