"""What is missing from events: the numbers of the state line lead to the articles of just those."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, get_args

import streamlit as st

from sahel.i18n import _
from sahel.model import Event

LACK = "lack"
"""The parameter of the evidence page's link."""

Lack = Literal["date", "day", "place"]


def chosen_lack() -> Lack | None:
    """Return what the events behind the listed articles must lack, or None where the link asks for nothing such."""
    given = st.query_params.get(LACK, "")
    return next((one for one in get_args(Lack) if one == given), None)


def drop_lack() -> None:
    """List all articles again; only callbacks may call this."""
    st.query_params.pop(LACK, None)


def lack_label(lack: Lack) -> str:
    """Return in words what the events lack."""
    words: dict[Lack, str] = {
        "date": _("undated events"),
        "day": _("events not known to the day"),
        "place": _("events that are not placed"),
    }
    return words[lack]


def _lacks(event: Event, lack: Lack) -> bool:
    if lack == "date":
        return event.date_start is None
    # An undated event is not also one that is not known to the day.
    return event.date_start is not None and (event.place is None if lack == "place" else not _has_day(event))


def _has_day(event: Event) -> bool:
    return event.date_start == event.date_end


def lacking(events: Iterable[Event], lack: Lack) -> tuple[Event, ...]:
    """Return the events that lack it."""
    return tuple(event for event in events if _lacks(event, lack))
