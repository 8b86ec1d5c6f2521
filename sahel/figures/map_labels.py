"""The names on the map: the hand table geodata/map_labels.csv proposes a side, whoever has no room there moves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from sahel.facts.capitals import capital
from sahel.facts.countries import entity_label
from sahel.facts.rows import Row
from sahel.facts.scope import sahel_states
from sahel.facts.tables import table
from sahel.figures.arcs import Point
from sahel.figures.label_layout import Name, Spot, arrange, box_of
from sahel.figures.map_windows import FRAME, KM_A_PX, WINDOW, is_outside, place_of
from sahel.figures.marked_text import exact
from sahel.figures.room_map import SIGN_PX, beside_sign
from sahel.figures.tokens import Palette, tokens
from sahel.geo.boundaries import RING_DISTANCES, Box
from sahel.geo.projection import MapView, project, radius
from sahel.i18n import _

Label = dict[str, Any]
"""An annotation of plotly."""

_RINGS_NAMED: Mapping[MapView, tuple[int, ...]] = {
    "lens": RING_DISTANCES[1:2],
    "rim": RING_DISTANCES[:1],
    "phone": RING_DISTANCES[1:2],
}
_RING_BEARING: Mapping[MapView, Point] = {"lens": (-0.848, -0.53), "rim": (-0.766, -0.643), "phone": (-0.97, -0.243)}
"""Where ring labels stand, as x and y of a unit circle: over the ocean, where no arc leads."""

CORNERS_PX: Mapping[MapView, tuple[tuple[str, float, float], ...]] = {
    "lens": (("bottom left", 225, 215), ("bottom right", 205, 185), ("top left", 270, 24), ("top right", 220, 40)),
    "rim": (),
    "phone": (("top right", 125, 36),),
}
"""What lies over the corners of a view, with its width and height: the legends, a note, the switch."""

ROOM_CORNERS_PX = (("bottom left", 130.0, 140.0),)
"""The same in the room, where only the legend of the lines lies over the map, half of it beside the map."""
ROOM_KM_A_PX = (9.8,)
"""Km on paper that a pixel of the desk stands for in the room, where type is twice as large."""


@cache
def _rows(view: MapView) -> dict[str, Row]:
    return {row["entity"]: row for row in table("map_labels") if row["view"] == view}


def _size(name: str) -> int:
    return tokens().size["desk"][name]


def _text(at: Point, text: str, spot: Spot, **font: Any) -> Label:  # noqa: ANN401
    place = {"x": round(at[0]), "y": round(at[1]), "xshift": spot.dx, "yshift": spot.dy}
    look = {"showarrow": False, "xanchor": spot.anchor, "yanchor": "middle", "font": font}
    return place | look | {"text": exact(text)}


def _spot(row: Row) -> Spot:
    return Spot(row["anchor"], row.whole("dx"), row.whole("dy"))


def _halo(colour: str) -> str:
    return f"0 0 2px {colour}, 0 0 3px {colour}, 0 0 4px {colour}"


def state_names(view: MapView) -> list[tuple[Name, Spot]]:
    """Return the names of the Sahel states, in capitals, each with its spot on its land."""
    # The table's positions hold for every view: they are points of the land.
    found = []
    for entity, row in _rows("lens").items():
        if row["kind"] == "state":
            x, y = project(row.number("lat"), row.number("lon"), view)
            name = Name(entity, entity_label(entity).upper(), (float(x), float(y)), _size("small"))
            found.append((name, _spot(row)))
    return found


def state_labels(view: MapView, palette: Palette) -> list[Label]:
    """Return the names of the Sahel states, in capitals on their land."""
    font = {"family": tokens().fonts.condensed_stack, "size": _size("small"), "weight": 600, "color": palette.ink}
    font |= {"shadow": _halo(palette.casing)}
    return [_text(name.at, name.text, spot, **font) for name, spot in state_names(view)]


def _corner(where: str, wide: float, high: float, view: MapView, scale: float) -> Box:
    x0, y0, x1, y1 = (side / scale for side in WINDOW[view])
    left = x0 if "left" in where else x1 - wide
    low = y0 if "bottom" in where else y1 - high
    return left, low, left + wide, low + high


def _scales(view: MapView, room: bool) -> tuple[float, ...]:
    return ROOM_KM_A_PX if room else KM_A_PX[view]


def covered(view: MapView, *, room: bool = False) -> list[tuple[Box, ...]]:
    """Return what names must not cover besides each other: the states' names and the corners, at every scale."""
    scales, over = _scales(view, room), ROOM_CORNERS_PX if room else CORNERS_PX[view]
    states = [tuple(box_of(name, spot, scale) for scale in scales) for name, spot in state_names(view)]
    corners = [tuple(_corner(*corner, view, scale) for scale in scales) for corner in over]
    return [*states, *corners]


def partner_names(entities: Iterable[str], view: MapView) -> tuple[list[Name], list[Point]]:
    """Return the names of parties at the ends of arcs, and the dots of all of them, the five states' included."""
    names, dots = [], []
    for entity in dict.fromkeys(entities):
        at, row = place_of(entity, view), _rows(view).get(entity) or _rows("lens").get(entity)
        if at is None:
            continue
        dots.append(at)
        on_edge = view == "rim" and is_outside(entity, view)
        if entity in sahel_states() and view == "rim":
            seat = capital(entity)
            names.append(Name(entity, seat[0] if seat else entity, at, _size("micro")))
        elif entity not in sahel_states() and not on_edge:
            names.append(Name(entity, entity_label(entity), at, _size("small"), _spot(row) if row else None))
    return names, dots


def placed(
    entities: Iterable[str], view: MapView, signed: Collection[str] = (), *, room: bool = False
) -> list[tuple[Name, Spot]]:
    """Return the names that find room, each with its spot; the first parties choose first.

    ``signed``: whose names leave room for a sign beside them.
    """
    names, dots = partner_names(entities, view)
    names = [replace(name, lead=SIGN_PX) if name.id in signed else name for name in names]
    window = FRAME[view] if view == "rim" else WINDOW[view]
    found = arrange(names, dots, _scales(view, room), window, covered(view, room=room))
    return [(name, found[name.id]) for name in names if name.id in found]


def partner_labels(spots: Iterable[tuple[Name, Spot]], faded: Iterable[str], palette: Palette) -> list[Label]:
    """Return the names of partners at the ends of arcs; those outside the selection are lighter."""
    quiet, labels = set(faded), []
    for name, spot in spots:
        weight, colour = (400, palette.ink3) if name.id in quiet else (600, palette.ink)
        font: dict[str, Any] = {"color": colour, "weight": weight, "size": name.size, "shadow": _halo(palette.casing)}
        if name.id in sahel_states():
            font |= {"family": tokens().fonts.condensed_stack, "weight": 400}
        labels.append(_text(name.at, name.text, beside_sign(name, spot), **font))
    return labels


def ring_labels(view: MapView, palette: Palette) -> list[Label]:
    """Return the distances that some of the dotted rings stand for."""
    font = {"family": tokens().fonts.condensed_stack, "size": _size("micro"), "color": palette.ink3}
    labels = []
    spot = Spot("right", -4, 0) if view == "phone" else Spot("left", 4, 0)
    for distance in _RINGS_NAMED[view]:
        paper = float(radius(distance, view))
        at = paper * _RING_BEARING[view][0], paper * _RING_BEARING[view][1]
        labels.append(_text(at, km_label(distance), spot, **font))
    return labels


def km_label(distance: float) -> str:
    """Return a distance in km as it is printed, with a thin space in thousands."""
    return _("{km} km").format(km=f"{distance:,.0f}".replace(",", "\u2009"))
