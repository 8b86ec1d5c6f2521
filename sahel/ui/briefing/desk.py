"""Desk (thin)."""

from __future__ import annotations

import streamlit as st

from sahel.i18n import _
from sahel.ui.briefing.choice import enter_room
from sahel.ui.briefing.shown import Shown


def desk(shown: Shown) -> None:
    """Draw the desk."""
    st.button(_("Show in the room"), key="enter-room", on_click=enter_room, type="primary")
