"""Play: the period moves by a month, by hand or by itself, and with it the map, the list and the timeline."""

from __future__ import annotations

import time

import streamlit as st

from sahel.analysis.period import day_before, months_before
from sahel.analysis.presets import Period, moved
from sahel.facts.constants import constants
from sahel.i18n import _
from sahel.ui.open_store import shelf
from sahel.ui.period_state import period_shown, set_period

SECONDS_A_STEP = 1.6
"""Long enough to see what changed; a step itself is drawn in half a second."""

_PLAYING, _DUE, _STEP = "playing", "step_due", "step"


def _move(months: int) -> None:
    period, newest = period_shown(), shelf().newest
    if period and newest:
        set_period(moved(period, months, newest))


def _at_the_end(period: Period | None) -> bool:
    return period is None or shelf().newest is None or period[1] >= str(shelf().newest)


def _play_or_stop() -> None:
    playing = not st.session_state.get(_PLAYING, False)
    st.session_state[_PLAYING] = playing
    period, newest = period_shown(), shelf().newest
    # At the end there is nowhere to go: it begins where the strip of months begins.
    if playing and period and newest and _at_the_end(period):
        since = min(constants().strip_since, newest)
        until = day_before(months_before(since, -constants().default_period_months))
        set_period((since, min(until, newest)))


def _step(months: int) -> None:
    st.session_state[_PLAYING] = False
    _move(months)


def play_on() -> None:
    """Take the step that is due, before the bar is drawn; at the newest evidence the play is over."""
    if st.session_state.pop(_STEP, False):
        _move(1)
        if _at_the_end(period_shown()):
            st.session_state[_PLAYING] = False


@st.fragment(run_every=0.4)
def _clock() -> None:
    if time.monotonic() >= st.session_state.get(_DUE, 0.0):
        st.session_state[_STEP] = True
        st.rerun(scope="app")


def play_buttons() -> None:
    """Draw the three buttons; while it plays, a clock runs in the page."""
    playing = bool(st.session_state.get(_PLAYING))
    st.button(_("−1 month"), key="month-back", on_click=_step, args=(-1,), type="tertiary")
    label, icon = (_("Stop"), ":material/stop:") if playing else (_("Play"), ":material/play_arrow:")
    st.button(label, icon=icon, key="play", on_click=_play_or_stop, help=_("One month a step"))
    at_end = _at_the_end(period_shown())
    st.button(_("+1 month"), key="month-on", on_click=_step, args=(1,), type="tertiary", disabled=at_end)
    if playing:
        st.session_state[_DUE] = time.monotonic() + SECONDS_A_STEP
        _clock()
