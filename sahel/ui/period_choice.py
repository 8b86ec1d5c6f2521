"""The named periods of the bar: a choice sets both days, and days that fit a name show it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

import streamlit as st

from sahel.analysis.columns.newest import first_day
from sahel.analysis.presets import Period, Preset, preset_of, presets
from sahel.facts.constants import constants
from sahel.i18n import _
from sahel.ui.event_columns import columns
from sahel.ui.open_store import shelf
from sahel.ui.period_state import period_shown, set_period

_KEY = "named_period_choice"
_OWN = "own"


def _known() -> Mapping[Preset, Period]:
    newest = shelf().newest
    if newest is None:
        return {}
    return presets(newest, first_day(columns(None)) or newest)


def _label(known: Mapping[Preset, Period], name: str) -> str:
    words = {
        "months": _("{n} months").format(n=constants().default_period_months),
        "all": _("All"),
        _OWN: _("Own dates"),
    }
    if name in words:
        return words[name]
    since = next(period[0] for key, period in known.items() if key == name)
    return _("Since {year}").format(year=date.fromisoformat(since).year)


def _choose() -> None:
    period = {str(name): period for name, period in _known().items()}.get(st.session_state[_KEY])
    if period:
        set_period(period)


def period_choice() -> None:
    """Draw the list of named periods; to be drawn after the days."""
    known, shown = _known(), period_shown()
    st.session_state[_KEY] = (preset_of(shown, known) if shown else None) or _OWN
    st.selectbox(
        _("Period"),
        [*known, _OWN],
        key=_KEY,
        format_func=partial(_label, known),
        on_change=_choose,
        width=116,
    )
