"""The footer that is always there: both clocks, the counts, the fold, the mark, the edition and the step."""

from __future__ import annotations

from sahel.briefing.edge_words import clock_words, counts_words, edition_words, place_words
from sahel.briefing.records import Step
from sahel.figures.marked_text import exact
from sahel.i18n import ngettext
from sahel.ui.briefing.shown import Shown


def folded_words(step: Step) -> str:
    """Return what lies below the fold, or ""."""
    n = len(step.quotes)
    return ngettext("E: {n} quote below the fold", "E: {n} quotes below the fold", n).format(n=n) if n else ""


def footer_html(shown: Shown, step: Step, number: int | None, steps: int) -> str:
    """Return the footer of a step; ``number`` is None for a map that is no step."""
    briefing = shown.briefing
    said = (clock_words(briefing), counts_words(step.counts), folded_words(step))
    mark = f'<span class="mark">{exact(briefing.mark)}</span>' if briefing.mark else ""
    name = edition_words(shown.edition)
    place = name if number is None else f"{name} · {place_words(number, steps)}"
    left = "".join(f"<span>{exact(part)}</span>" for part in said if part)
    return f'<div class="room-foot">{left}<div class="end">{mark}<span>{exact(place)}</span></div></div>'
