"""The climate: how things stand between two parties, from dated events that fade."""

from sahel.analysis.climate.line import Line, climate_line, drawn_where
from sahel.analysis.climate.number import Climate, Contribution, climate, climate_by_direction
from sahel.analysis.climate.weights import Weights, adjust, adjustable, standard_weights

__all__ = [
    "Climate",
    "Contribution",
    "Line",
    "Weights",
    "adjust",
    "adjustable",
    "climate",
    "climate_by_direction",
    "climate_line",
    "drawn_where",
    "standard_weights",
]
