"""Which of the two palettes the visitor sees."""

from __future__ import annotations

import streamlit as st

from sahel.figures.tokens import Palette, Scheme, tokens


def scheme() -> Scheme:
    """Return the scheme of the visitor's browser; light until it has said so."""
    return "dark" if st.context.theme.type == "dark" else "light"


def palette() -> Palette:
    """Return the colours of the visitor's scheme."""
    return tokens().palette(scheme())
