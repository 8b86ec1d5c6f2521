"""What can be brought in, from the manifest of the sources, so that a new format appears here by itself."""

from __future__ import annotations

import streamlit as st

from sahel.figures.tables import Table, html_table
from sahel.i18n import _
from sahel.sources.manifest import FORMATS


def formats() -> None:
    """Draw the table of formats."""
    rows = tuple((", ".join(one.suffixes), one.about) for one in FORMATS)
    table = html_table(Table(_("What can be brought in"), (_("File"), _("What it holds")), rows))
    with st.container(key="formats", gap=None):
        st.html(f'<div class="pad">{table}</div>')
