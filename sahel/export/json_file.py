"""JSON: one array of the objects that ``events --json`` prints, one a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from sahel.export.objects import compact, event_object
from sahel.model import Event


def write(events: Iterable[Event], handle: TextIO) -> None:
    """Write the array."""
    lines = ",\n".join(compact(event_object(event)) for event in events)
    handle.write(f"[\n{lines}\n]\n" if lines else "[]\n")
