"""The switch between figures and tables of a page, in the link."""

from __future__ import annotations

import streamlit as st

from sahel.i18n import _

SHAPES = ("Figures", "Tables")
"""The values of the link; what a user reads is their translation."""
_KEY = "form"


def asks_for_tables() -> bool:
    """Tell whether the switch asks for tables in place of figures."""
    return st.session_state.get(_KEY) == SHAPES[1]


def shape_switch() -> None:
    """Draw the switch."""
    # What is bound to the link writes there what it shows, so the values must be the words themselves.
    st.segmented_control(
        _("Show as"), SHAPES, key=_KEY, bind="query-params", default=SHAPES[0], label_visibility="collapsed"
    )
