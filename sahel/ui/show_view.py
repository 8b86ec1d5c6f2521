"""Putting a whole view into the filter bar, and keeping its default days up with the store."""

from __future__ import annotations

from datetime import date

import streamlit as st

from sahel.analysis.period import resolve
from sahel.model import View
from sahel.ui.open_store import shelf
from sahel.ui.period_state import DEFAULTS, default_days, follow
from sahel.ui.play import play_on

_NEWEST = ("until", "on", "known", "since")
"""The days of the bar, the beginning last: its default follows from the end."""


def show_view(view: View) -> None:
    """Have the filter bar ask for a view; only callbacks may call this."""
    whole = resolve(view, shelf().newest, shelf().latest)
    state = st.session_state
    for key in ("country", "partner", "domain", "type", "source"):
        state[key] = list(getattr(view, key))
    for key in _NEWEST:
        day = getattr(whole, key)
        state[key] = date.fromisoformat(day) if day else None
    state.update(q=view.q, undated=view.undated, conf=view.conf)


def follow_the_store() -> None:
    """Move days that stand at their default on to the newest evidence, where an intake brought some since the last run.

    The bar keeps what it showed, so without this a page that was open would go on asking for the period of yesterday,
    and hide what has just come in. To be called before the bar is drawn.
    """
    before = st.session_state.get(DEFAULTS)
    if before:
        follow(before)
    else:
        st.session_state[DEFAULTS] = default_days()
    play_on()
