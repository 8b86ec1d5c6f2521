"""JSON: one array of the objects that ``events --json`` prints, one a line, their quotes cut where they are long."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TextIO

from sahel.export.objects import compact, event_object, writable
from sahel.export.short_quote import short_quote
from sahel.model import Event


def _object(event: Event, mark: str) -> dict[str, Any]:
    """Return an event as it leaves the house: each claim says whether its quote was cut, each event bears the mark."""
    made = event_object(event)
    for claim, told in zip(event.claims, made["claims"], strict=True):
        told["quote"], told["quote_cut"] = short_quote(claim)
    return {**made, "handling_mark": mark or None}


def write(events: Iterable[Event], handle: TextIO, mark: str = "") -> None:
    """Write the array, one event after the other: however many there are, one is held in memory."""
    before = "[\n"
    for event in events:
        handle.write(before + writable(compact(_object(event, mark))))
        before = ",\n"
    handle.write("[]\n" if before == "[\n" else "\n]\n")
