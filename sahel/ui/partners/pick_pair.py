"""The list of pairs: the way to a pair's page by keyboard, and to those without a cell in the matrix."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from sahel.analysis.pair_code import pair_code, pair_from_code
from sahel.analysis.ties import Pair
from sahel.figures.event_words import pair_name
from sahel.i18n import _
from sahel.ui.partners.choice import open_picked


def _label(code: str) -> str:
    pair = pair_from_code(code)
    return pair_name(pair) if pair else code


def pick_pair(shown: Pair | None, pairs: Sequence[Pair]) -> None:
    """Draw the list, at the pair that is shown; picking one opens it."""
    codes = sorted({pair_code(pair) for pair in [*([shown] if shown else []), *pairs]}, key=_label)
    # A list of its own for each pair: one whose value the page sets could still send the pair before.
    key = f"pick-{pair_code(shown)}" if shown else "pick"
    st.selectbox(
        _("Pair"),
        codes,
        index=codes.index(pair_code(shown)) if shown else None,
        key=key,
        format_func=_label,
        placeholder=_("Open a pair"),
        on_change=open_picked,
        args=(key,),
        label_visibility="collapsed",
        width=320,
    )
