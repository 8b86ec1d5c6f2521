"""A quiet line of text on a page."""

from __future__ import annotations

import streamlit as st

from sahel.figures.marked_text import exact


def note(words: str) -> None:
    """Draw the words as they stand."""
    st.html(f'<p class="note">{exact(words)}</p>')
