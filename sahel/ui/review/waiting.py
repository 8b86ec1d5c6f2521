"""Which event of the view is before the person: the first of the queue that was not put off in this session."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from sahel.analysis.columns.queueing import WHYS, Order, like_rows, waiting_order
from sahel.analysis.columns.records import Texts
from sahel.analysis.period import resolve
from sahel.analysis.review.queue import Item, alike
from sahel.model import Event, View
from sahel.ui.event_columns import chosen_events, columns, events_by_id, events_of_rows
from sahel.ui.open_store import shelf, store_version

_PUT_OFF = "review_put_off"


@dataclass(frozen=True, slots=True)
class Waiting:
    """The queue of a view, which is resolved: ids of events, the most urgent first; an item is made when asked for.

    ``n_events``: how many events the view holds.
    """

    view: View
    ids: Texts
    order: Order
    n_events: int

    def __len__(self) -> int:
        return len(self.ids)

    def item(self, at: int) -> Item | None:
        """Return the item at a place of the queue; None where its event has just gone."""
        found = events_by_id([self.ids[at]], self.view.known).get(self.ids[at])
        return Item(found, WHYS[int(self.order.why[at])], float(self.order.tie_weight[at])) if found else None


@st.cache_resource(max_entries=16, show_spinner=False)
def _waiting(version: int, view: View) -> Waiting:
    given, which = columns(view.known), chosen_events(view)
    order = waiting_order(given, which, view)
    return Waiting(view, given.rows.ids[order.rows], order, int(which.sum()))


def gather(asked: View) -> Waiting:
    """Return the queue of the view that was asked for."""
    return _waiting(store_version(), resolve(asked, shelf().newest))


def to_join(event: Event, asked: View) -> tuple[Event, ...]:
    """Return events of all time that may tell of the same happening, as known on the view's day."""
    given = columns(asked.known)
    return alike(event, events_of_rows(given, like_rows(given, event), asked.known))


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


@dataclass(frozen=True, slots=True)
class Before:
    """The item to judge, and its place in the queue, counted from 1."""

    item: Item
    at: int


def before_the_person(queue: Waiting) -> Before | None:
    """Return the item to judge, or None where nothing is left; those put off come again once all others are done."""
    skipped = frozenset(put_off())
    at = next((at for at, event_id in enumerate(queue.ids.tolist()) if event_id not in skipped), None)
    item = None if at is None else queue.item(at)
    return Before(item, (at or 0) + 1) if item else None
