"""The names on the map: each party's place and side comes from the hand table geodata/map_labels.csv."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sahel.facts.countries import entity_label
from sahel.facts.tables import table
from sahel.figures.arcs import Point
from sahel.figures.lens_arcs import place_of
from sahel.figures.marked_text import exact
from sahel.figures.tokens import Palette, tokens
from sahel.geo.boundaries import RING_DISTANCES
from sahel.geo.projection import MapView, project, radius
from sahel.i18n import _

_DEFAULT = {"anchor": "left", "dx": "9", "dy": "0"}
"""A party that the table does not name gets its label to the right of its dot."""

_RINGS_NAMED = RING_DISTANCES[1:3]
_RING_BEARING = (-0.9994, 0.0349)
"""Where ring labels stand, as x and y of a unit circle: in the west, over the ocean."""


@cache
def _rows(view: MapView) -> dict[str, dict[str, str]]:
    return {row["entity"]: row for row in table("map_labels") if row["view"] == view}


def _text(at: Point, text: str, row: Mapping[str, str], **font: Any) -> dict[str, Any]:  # noqa: ANN401
    place = {"x": round(at[0]), "y": round(at[1]), "xshift": int(row["dx"]), "yshift": int(row["dy"])}
    look = {"showarrow": False, "xanchor": row["anchor"], "yanchor": "middle", "font": font}
    return place | look | {"text": exact(text)}


def _halo(colour: str) -> str:
    return f"0 0 2px {colour}, 0 0 3px {colour}, 0 0 4px {colour}"


def state_labels(view: MapView, palette: Palette) -> list[dict[str, Any]]:
    """Return the names of the Sahel states, in capitals on their land."""
    font = {"family": tokens().fonts.condensed_stack, "size": tokens().size["desk"]["small"], "weight": 600}
    labels = []
    for entity, row in _rows(view).items():
        if row["kind"] == "state":
            x, y = project(float(row["lat"]), float(row["lon"]), view)
            labels.append(_text((float(x), float(y)), entity_label(entity).upper(), row, color=palette.ink, **font))
    return labels


def partner_labels(
    entities: Iterable[str], faded: Iterable[str], view: MapView, palette: Palette
) -> list[dict[str, Any]]:
    """Return the names of partners at the ends of arcs; those outside the selection are lighter."""
    quiet, size = set(faded), tokens().size["desk"]["small"]
    labels = []
    for entity in sorted(set(entities)):
        at, row = place_of(entity, view), _rows(view).get(entity, _DEFAULT)
        if at and row.get("kind") != "state":
            weight, colour = (400, palette.ink3) if entity in quiet else (600, palette.ink)
            shadow = _halo(palette.casing)
            labels.append(_text(at, entity_label(entity), row, color=colour, weight=weight, size=size, shadow=shadow))
    return labels


def ring_labels(view: MapView, palette: Palette) -> list[dict[str, Any]]:
    """Return the distances that two of the dotted rings stand for."""
    font = {"family": tokens().fonts.condensed_stack, "size": tokens().size["desk"]["micro"], "color": palette.ink3}
    row = {"anchor": "right", "dx": "-2", "dy": "0"}
    labels = []
    for distance in _RINGS_NAMED:
        paper = float(radius(distance, view))
        text = _("{km} km").format(km=f"{distance:,}".replace(",", "\u2009"))
        labels.append(_text((paper * _RING_BEARING[0], paper * _RING_BEARING[1]), text, row, **font))
    return labels
