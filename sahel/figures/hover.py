"""The text of hover boxes: plotly reads a little HTML there, so every name that enters is escaped."""

from __future__ import annotations

from collections.abc import Sequence

from sahel.figures.event_words import event_line
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.model import Event

MOST_LINES = 6
"""Events that a hover box lists; it is never the only way to a fact, so the rest is counted."""


def plain(text: str) -> str:
    """Return a text that a figure shows as these characters and nothing else."""
    return exact(text)


def events_hover(events: Sequence[Event]) -> str:
    """Return the hover box of a glyph, safe for plotly."""
    lines = [plain(event_line(event)) for event in events[:MOST_LINES]]
    hidden = len(events) - len(lines)
    if hidden:
        lines.append(plain(_("and {n} more").format(n=hidden)))
    return "<br>".join(lines)
