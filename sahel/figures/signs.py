"""The signs of change: each direction has a word, a colour and a shape, so that no sign rests on colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from sahel.analysis.ties import Direction
from sahel.figures.tokens import Palette
from sahel.i18n import _
from sahel.model import Effect, Event

ORDER: tuple[Direction, ...] = ("strengthened", "weakened", "contested", "no new evidence")
"""The order in which counts and legends name the directions."""


@dataclass(frozen=True, slots=True)
class Sign:
    """How a direction is drawn: the token of its colour and plotly's marker, filled and hollow."""

    token: str
    marker: str

    def colour(self, palette: Palette) -> str:
        """Return the colour in a palette, as ``#RRGGBB``."""
        return str(getattr(palette, self.token))

    def symbol(self, thin: bool) -> str:
        """Return plotly's name of the glyph; a thin one is hollow."""
        return f"{self.marker}-open" if thin else self.marker


SIGNS: dict[Direction, Sign] = {
    "strengthened": Sign("up", "triangle-up"),
    "weakened": Sign("down", "triangle-down"),
    "contested": Sign("down", "diamond"),
    "no new evidence": Sign("none", "circle"),
}

EFFECTS: dict[Effect, Direction] = {
    "strengthens": "strengthened",
    "weakens": "weakened",
    "neutral": "no new evidence",
}
"""The sign under which a single event is drawn."""


def direction_label(direction: Direction) -> str:
    """Return the word that a user reads for a direction."""
    words: dict[Direction, str] = {
        "strengthened": _("strengthened"),
        "weakened": _("weakened"),
        "contested": _("contested"),
        "no new evidence": _("no new evidence"),
    }
    return words[direction]


def effect_label(effect: Effect) -> str:
    """Return the word that a user reads for what a single event does to a tie."""
    words: dict[Effect, str] = {
        "strengthens": _("strengthens"),
        "weakens": _("weakens"),
        "neutral": _("neither"),
    }
    return words[effect]


def is_thin(event: Event) -> bool:
    """Tell whether an event rests on one voice and nobody verified it."""
    return event.n_sources <= 1 and not event.verified
