"""The list of pairs: the way to a pair's page by keyboard, and to those without a cell in the matrix."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from sahel.analysis.pair_code import pair_code, pair_from_code
from sahel.analysis.ties import Pair
from sahel.figures.hover import pair_name
from sahel.i18n import _
from sahel.ui.partners.choice import PICK, open_picked


def _label(code: str) -> str:
    pair = pair_from_code(code)
    return pair_name(pair) if pair else code


def pick_pair(shown: Pair | None, pairs: Sequence[Pair]) -> None:
    """Draw the list, at the pair that is shown; picking one opens it."""
    codes = {pair_code(pair) for pair in [*([shown] if shown else []), *pairs]}
    now = pair_code(shown) if shown else None
    if st.session_state.get(PICK) != now:
        st.session_state[PICK] = now
    st.selectbox(
        _("Pair"),
        sorted(codes, key=_label),
        index=None,
        key=PICK,
        format_func=_label,
        placeholder=_("Open a pair"),
        on_change=open_picked,
        label_visibility="collapsed",
        width=320,
    )
