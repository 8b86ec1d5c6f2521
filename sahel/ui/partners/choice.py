"""Which pair the page shows, and which of its events or rungs is looked at: both stand in the link."""

from __future__ import annotations

import re

import streamlit as st

from sahel.analysis.pair_code import pair_code, pair_from_code
from sahel.analysis.ties import Pair

PAIR, FOCUS = "pair", "focus"
"""The two parameters of the link."""

_FOCUS = re.compile(r"[\w.:,-]{1,400}")


def chosen_pair() -> Pair | None:
    """Return the pair that the link names, or None where it names none or nonsense."""
    return pair_from_code(st.query_params.get(PAIR, ""))


def open_pair(pair: Pair | None) -> None:
    """Open the page of a pair, or the matrix; only callbacks may call this."""
    look_at(None)
    if pair is None:
        st.query_params.pop(PAIR, None)
    else:
        st.query_params[PAIR] = pair_code(pair)


def open_picked(key: str) -> None:
    """Open the pair that was picked in the list of this key; only callbacks may call this."""
    picked = st.session_state.get(key)
    open_pair(pair_from_code(picked) if picked else None)


def focus() -> str | None:
    """Return what the link looks at: ids of events with commas between them, or "kind.stage.day" of a rung."""
    given = st.query_params.get(FOCUS, "")
    return given if _FOCUS.fullmatch(given) else None


def look_at(what: str | None) -> None:
    """Look at an event or a rung, or (None) at all; only callbacks may call this."""
    if what is None:
        st.query_params.pop(FOCUS, None)
    else:
        st.query_params[FOCUS] = what


def leave_pair() -> None:
    """Take the pair out of the URL of a page that shows none."""
    for key in (PAIR, FOCUS):
        st.query_params.pop(key, None)
