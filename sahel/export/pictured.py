"""A drawing of a briefing as a picture: for slides, pages, and whoever wants a figure as PNG or SVG."""

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
from sahel.briefing.redrawn import events_of, line_of, meters_of, ties_of
from sahel.figures.pictures.climate_picture import climate_picture
from sahel.figures.pictures.ladder_picture import ladder_picture
from sahel.figures.pictures.map_picture import map_picture
from sahel.figures.pictures.membership_picture import membership_picture
from sahel.figures.pictures.sheet import Picture, Sheet
from sahel.figures.pictures.silence_picture import silence_picture


def _map(drawing: MapDrawing, basis: Basis, sheet: Sheet, hatched: bool) -> Picture:
    return map_picture(
        ties_of(drawing, basis),
        dict(drawing.fills),
        sheet,
        in_force={tie.pair: tie.in_force for tie in drawing.ties},
        subject=drawing.subject,
        view=drawing.view,
        hatched=hatched,
    )


@of_its_day
def picture_of(drawing: Drawing | None, basis: Basis, sheet: Sheet, *, hatched: bool = False) -> Picture | None:
    """Return the picture of a drawing, as wide as the sheet and at most as high; None where there is nothing to draw.

    Words on it are in the language that is spoken (i18n.speaking). ``hatched``: for a reader near by, the map also
    tells who is suspended or leaving a bloc.
    """
    match drawing:
        case MapDrawing():
            return _map(drawing, basis, sheet, hatched)
        case ClimateDrawing() if drawing.points:
            told, period = events_of(drawing.events, basis), (drawing.since, drawing.until)
            return climate_picture(line_of(drawing), told, period, drawing.on, sheet)
        case LadderDrawing() if drawing.ledger:
            return ladder_picture(drawing.ledger, drawing.on, sheet, frozenset(drawing.disputed))
        case MembershipDrawing() if drawing.bars:
            return membership_picture(drawing.alliance, drawing.bars, drawing.first, drawing.last, drawing.on, sheet)
        case SilenceDrawing() if drawing.months:
            return silence_picture(meters_of(drawing), sheet)
        case _:
            return None
