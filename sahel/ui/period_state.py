"""The days of the filter bar: their defaults, and setting a whole period at once."""

from __future__ import annotations

from datetime import date

import streamlit as st

from sahel.analysis.period import resolve
from sahel.analysis.presets import Period
from sahel.facts.iso_days import iso_day
from sahel.model import IsoDate, View
from sahel.ui.open_store import shelf

EARLIEST, LATEST = date(1950, 1, 1), date(2099, 12, 31)
"""The first and the last day that may be asked for."""

DEFAULTS = "default_days"
"""Where a session keeps the defaults of its last run."""

Days = dict[str, IsoDate | None]


def _until_asked() -> IsoDate | None:
    held = st.session_state.get("until")
    return held.isoformat() if isinstance(held, date) else iso_day(st.query_params.get("until", ""))


def default_days() -> Days:
    """Return the days of a view that asks for none but its end: the twelve months before it, alliances on that day."""
    newest, latest = shelf().newest, shelf().latest
    asked = resolve(View(until=_until_asked()), newest)
    return {"since": asked.since, "until": newest, "on": asked.on, "known": latest}


def _put(key: str, day: IsoDate | None) -> None:
    st.session_state[key] = date.fromisoformat(day) if day else None


def follow(before: Days) -> None:
    """Move the days that stood at their default to the defaults of now; only callbacks and what comes first may."""
    now = default_days()
    for key in ("until", "on", "known", "since"):
        held = st.session_state.get(key)
        if now[key] and now[key] != before[key] and isinstance(held, date) and held.isoformat() == before[key]:
            _put(key, now[key])
        # The default of the beginning follows from the end.
        now = default_days()
    st.session_state[DEFAULTS] = now


def set_period(period: Period) -> None:
    """Have the bar ask for a period; what is in force is then told of its end, unless a day was chosen for it.

    Only callbacks, and what runs before the bar, may call this.
    """
    before = st.session_state.get(DEFAULTS) or default_days()
    _put("until", period[1])
    follow(before)
    _put("since", period[0])


def period_shown() -> Period | None:
    """Return the period that the bar shows; None while it shows none."""
    since, until = st.session_state.get("since"), st.session_state.get("until")
    if isinstance(since, date) and isinstance(until, date):
        return since.isoformat(), until.isoformat()
    return None
