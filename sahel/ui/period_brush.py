"""The brush: a slider with two ends under the strip of months; it moves the period of the whole page."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from sahel.analysis.presets import Period
from sahel.figures.density import Bin, bins, held_by, strip_image, strip_years
from sahel.i18n import _
from sahel.ui.open_store import shelf
from sahel.ui.period_state import period_shown, set_period
from sahel.ui.scheme import palette
from sahel.ui.situation import Situation

_KEY = "brush"


def brushed(strip: Sequence[Bin], picked: tuple[str, str], period: Period, newest: str) -> Period:
    """Return the period that two labels of the strip ask for; an end that was not moved keeps its day."""
    labels = [one.label for one in strip]
    first, last = (labels.index(label) for label in picked)
    old = held_by(strip, period)
    since = period[0] if first == old[0] else strip[first].since
    until = period[1] if last == old[1] else min(strip[last].until, newest)
    return since, max(since, until)


def _brushed(strip: Sequence[Bin]) -> None:
    period, newest, picked = period_shown(), shelf().newest, tuple(st.session_state[_KEY])
    # The strip may have changed since the browser drew it: a label that is there no more asks for nothing.
    if period and newest and len(picked) == 2 and {*picked} <= {one.label for one in strip}:
        set_period(brushed(strip, (picked[0], picked[1]), period, newest))


def period_brush(situation: Situation) -> None:
    """Draw the strip and the slider."""
    period, strip = situation.period, bins(situation.months)
    if period is None or len(strip) < 2:
        return
    labels = [one.label for one in strip]
    first, last = held_by(strip, period)
    st.session_state[_KEY] = (labels[first], labels[last])
    with st.container(key="brush-box", gap=None):
        st.html(strip_image(strip, period, palette()))
        st.select_slider(_("Period"), labels, key=_KEY, on_change=_brushed, args=(strip,), label_visibility="collapsed")
        st.html(strip_years(strip))
