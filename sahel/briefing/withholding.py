"""What stands in place of a sentence that no quote bears out."""

from __future__ import annotations

from sahel.analysis.ties import Pair
from sahel.figures.event_words import pair_name
from sahel.i18n import _


def why_withheld(pair: Pair) -> str:
    """Return in plain words why a step makes no claim of its own about a pair."""
    text = _("No sentence is given: no quote on {pair} names both parties and the act. Read the quotes and judge.")
    return text.format(pair=pair_name(pair))
