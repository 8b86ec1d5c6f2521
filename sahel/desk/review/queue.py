"""The queue of a view: which of its events wait for a person."""

from __future__ import annotations

from dataclasses import replace

from sahel.analysis.review.queue import Item, alike, waiting
from sahel.analysis.ties import ties
from sahel.model import Event, View
from sahel.store import Store


def queue(store: Store, view: View) -> tuple[Item, ...]:
    """Return the events of a view that wait for a person, the most urgent first (without a period: of all time)."""
    events, voices = store.events(view), store.voices()
    return waiting(events, ties(events, view, voices), voices)


def to_join(store: Store, event: Event) -> tuple[Event, ...]:
    """Return events that may tell of the same happening as one, the nearest in time first."""
    parties = tuple(party for party in event.pair if party)
    return alike(event, store.events(replace(View(undated=True), country=parties)))
