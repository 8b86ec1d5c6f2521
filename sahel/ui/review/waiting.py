"""Which event of the view is before the person: the first of the queue that was not put off in this session."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from sahel.analysis.period import resolve
from sahel.analysis.review.queue import Item, alike, waiting
from sahel.analysis.ties import ties
from sahel.model import Event, View
from sahel.ui.open_store import events, open_store, shelf

_PUT_OFF = "review_put_off"


@dataclass(frozen=True, slots=True)
class Waiting:
    """The queue of a view, which is resolved, and how many events the view holds."""

    view: View
    items: tuple[Item, ...]
    n_events: int


@st.cache_resource(max_entries=16, show_spinner=False)
def _waiting(version: int, view: View) -> Waiting:
    found, voices = events(view), shelf().voices
    return Waiting(view, waiting(found, ties(found, view, voices), voices), len(found))


def gather(asked: View) -> Waiting:
    """Return the queue of the view that was asked for."""
    return _waiting(open_store().version(), resolve(asked, shelf().newest))


@st.cache_resource(max_entries=64, show_spinner=False)
def _alike(version: int, event_id: str, view: View) -> tuple[Event, ...]:
    event = next((one for one in events(view) if one.event_id == event_id), None)
    return alike(event, events(view)) if event else ()


def to_join(event: Event, asked: View) -> tuple[Event, ...]:
    """Return events of all time that may tell of the same happening, as known on the view's day."""
    return _alike(open_store().version(), event.event_id, View(known=asked.known, undated=True))


def put_off() -> list[str]:
    """Return the ids of events that were skipped, the last one last."""
    held = st.session_state.get(_PUT_OFF)
    return held if isinstance(held, list) else []


def skip(event_id: str) -> None:
    """Put an event off; for callbacks."""
    st.session_state[_PUT_OFF] = [*(one for one in put_off() if one != event_id), event_id]


def step_back() -> None:
    """Bring back the event that was put off last; for callbacks."""
    st.session_state[_PUT_OFF] = put_off()[:-1]


def before_the_person(queue: Waiting) -> Item | None:
    """Return the item to judge, or None where nothing is left; those put off come again once all others are done."""
    left = [item for item in queue.items if item.event.event_id not in put_off()]
    return next(iter(left), None)
