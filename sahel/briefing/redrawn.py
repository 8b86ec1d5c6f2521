"""The records of a drawing as the records that figures take: ties, lines and meters as they were when it was made."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from sahel.analysis.climate import Line
from sahel.briefing.drawings import ClimateDrawing, DrawnTie, MapDrawing, SilenceDrawing
from sahel.briefing.records import Basis
from sahel.facts.countries import entity_name
from sahel.figures.silence_bars import Meter
from sahel.i18n import _
from sahel.model import Event, Tie


def events_of(ids: Iterable[str], basis: Basis) -> tuple[Event, ...]:
    """Return the events of some ids, in their order; one that the basis does not hold is passed over."""
    held = {event.event_id: event for event in basis.events}
    return tuple(held[one] for one in ids if one in held)


def _tie(drawn: DrawnTie, basis: Basis) -> Tie:
    return Tie(drawn.pair, drawn.up, drawn.down, drawn.thin, events_of(drawn.events, basis))


def ties_of(drawing: MapDrawing, basis: Basis) -> tuple[Tie, ...]:
    """Return the ties that a map draws."""
    return tuple(_tie(drawn, basis) for drawn in drawing.ties)


def _column(values: Iterable[float | None]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.array([math.nan if value is None else value for value in values], dtype=np.float64)


def line_of(drawing: ClimateDrawing) -> Line:
    """Return the line of a climate. A drawing keeps no exact score: it is the median of the draws that is drawn."""
    points = drawing.points
    median = _column(point.median for point in points)
    return Line(
        pair=drawing.pair,
        days=tuple(point.day for point in points),
        score=median,
        evidence=_column(point.evidence for point in points),
        median=median,
        low=_column(point.low for point in points),
        high=_column(point.high for point in points),
        drawn=~np.isnan(median),
        enough=np.array([point.enough for point in points], dtype=np.bool_),
        adjusted=(),
    )


def meters_of(drawing: SilenceDrawing) -> tuple[Meter, ...]:
    """Return one meter a country, in the order in which the months name them."""
    names = dict.fromkeys(month.country for month in drawing.months)
    return tuple(
        Meter(
            entity_name(country),
            tuple(month for month in drawing.months if month.country == country),
            _("nothing read"),
        )
        for country in names
    )
