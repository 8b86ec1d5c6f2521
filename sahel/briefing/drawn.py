"""A drawing as a plotly figure: what the app and the HTML page show of a step."""

from __future__ import annotations

import plotly.graph_objects as go

from sahel.briefing.drawings import (
    ClimateDrawing,
    Drawing,
    LadderDrawing,
    MapDrawing,
    MembershipDrawing,
    SilenceDrawing,
    TableDrawing,
)
from sahel.briefing.of_its_day import of_its_day
from sahel.briefing.records import Basis
from sahel.briefing.redrawn import events_of, line_of, meters_of, ties_of
from sahel.figures.climate_line import climate_figure
from sahel.figures.ledger_ladder import ladder_figure
from sahel.figures.lens_map import lens_map
from sahel.figures.magnified import magnified
from sahel.figures.membership_bars import membership_figure
from sahel.figures.silence_bars import silence_figure
from sahel.figures.tokens import Scheme


def _map(drawing: MapDrawing, basis: Basis, scheme: Scheme, room: bool) -> go.Figure:
    return lens_map(
        ties_of(drawing, basis),
        dict(drawing.fills),
        basis.voices,
        in_force={tie.pair: tie.in_force for tie in drawing.ties},
        scheme=scheme,
        view=drawing.view,
        room=room,
        subject=drawing.subject,
    )


def _plain(drawing: Drawing, basis: Basis, scheme: Scheme) -> go.Figure | None:
    match drawing:
        case ClimateDrawing():
            told, period = events_of(drawing.events, basis), (drawing.since, drawing.until)
            return climate_figure(line_of(drawing), told, period, drawing.on, scheme) if drawing.points else None
        case LadderDrawing():
            ladder = ladder_figure(drawing.ledger, drawing.on, frozenset(drawing.disputed), scheme)
            return ladder if drawing.ledger else None
        case MembershipDrawing():
            return membership_figure(drawing.alliance, drawing.bars, drawing.first, drawing.last, scheme)
        case SilenceDrawing():
            return silence_figure(meters_of(drawing), scheme) if drawing.months else None
        case _:
            return None


@of_its_day
def figure_of(drawing: Drawing, basis: Basis, scheme: Scheme = "light", *, room: bool = True) -> go.Figure | None:
    """Return the figure of a drawing; None where it has none (a table, or nothing to draw).

    ``room``: for a stage of 1920 × 1080 px, of which the figure takes about 1760 × 720; whoever has a smaller one
    scales the whole. A figure without ``layout.height`` (the map) fills its place, the others have their own height.
    """
    if isinstance(drawing, TableDrawing):
        return None
    if isinstance(drawing, MapDrawing):
        return _map(drawing, basis, scheme, room)
    figure = _plain(drawing, basis, scheme)
    return magnified(figure) if figure is not None and room else figure
