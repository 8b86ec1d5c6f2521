"""The page as it stands: the ways in, what waits to be read, the preview, or what was saved."""

from __future__ import annotations

import streamlit as st

from sahel.i18n import _
from sahel.ui.add.formats import formats
from sahel.ui.add.heading import heading
from sahel.ui.add.held import held, was_given_up
from sahel.ui.add.preview import preview
from sahel.ui.add.progress import read_what_waits
from sahel.ui.add.saved import saved_panel
from sahel.ui.add.unread import unread
from sahel.ui.add.ways_in import ways_in


def bring_in() -> None:
    """Draw the page of a visitor with or without a preview."""
    batch = held()
    heading(batch, was_given_up())
    if batch is None:
        ways_in()
        formats()
    elif batch.saved:
        saved_panel(batch.saved)
        unread(batch.failures, batch.warnings)
        ways_in()
    elif batch.is_reading:
        read_what_waits(batch)
    else:
        if batch.drafts:
            with st.expander(_("Bring in more")):
                ways_in()
        else:
            ways_in()
        preview(batch)
