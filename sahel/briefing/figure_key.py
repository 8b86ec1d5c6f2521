"""How to read a figure of the room, in the app and on the page: the legend of a map, else a line under the figure."""

from __future__ import annotations

from sahel.briefing.drawings import (
    ClimateDrawing,
    Drawing,
    LadderDrawing,
    MapDrawing,
    MembershipDrawing,
    SilenceDrawing,
)
from sahel.briefing.of_its_day import of_its_day
from sahel.briefing.records import Basis
from sahel.briefing.redrawn import ties_of
from sahel.facts.constants import constants
from sahel.figures.map_legend import fill_legend, line_legend
from sahel.figures.marked_text import exact
from sahel.figures.membership_legend import bars_legend
from sahel.figures.room_map import plain_fills
from sahel.figures.tokens import Palette
from sahel.i18n import _


def _map_key(drawing: MapDrawing, basis: Basis, palette: Palette) -> str:
    lines = line_legend(ties_of(drawing, basis), palette)
    areas = fill_legend(plain_fills(dict(drawing.fills)), drawing.on, palette)
    wider = f'<p class="note">{exact(_("wider line: more entries in force"))}</p>'
    return f'<div class="legend room-legend">{lines}{wider}</div><div class="legend room-legend right">{areas}</div>'


def _line(words: str) -> str:
    return f'<p class="room-key">{exact(words)}</p>'


@of_its_day
def figure_key(drawing: Drawing, basis: Basis, palette: Palette) -> str:
    """Return how to read a drawing in the colours of a palette, as HTML; "" where it says so itself."""
    match drawing:
        case MapDrawing():
            return _map_key(drawing, basis, palette)
        case ClimateDrawing():
            share = round(constants().climate.band * 100)
            words = _(
                "Line: median climate, −100 to 100; band: {share} % of the draws; hatched: insufficient evidence."
            )
            return _line(words.format(share=share))
        case LadderDrawing():
            return _line(
                _("Full: confirmed within 12 months. Grey: older. Ring: over. Dotted ring: its day is disputed.")
            )
        case MembershipDrawing():
            return bars_legend(drawing.alliance, drawing.bars, drawing.first, drawing.last, palette)
        case SilenceDrawing():
            return _line(_("Wide bar: articles read in the month. Narrow bar: voices. Cross: nothing was read."))
        case _:
            return ""
