"""The names beside the dots of an article's map: those that find room, the first places first."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians

import folium

from sahel.figures.label_layout import Name, Spot, arrange
from sahel.figures.place_spots import PlaceSpot
from sahel.figures.tokens import Palette, tokens
from sahel.geo.world_window import Degrees

_MAP_PX = (380.0, 300.0)
"""Width and height of the map on the page."""

_ZOOM = 1.5
"""Leaflet shows up to twice as much as it was asked for, as its zoom goes in steps; this is the middle."""

_SIDE = {"left": "right", "right": "left", "center": "center"}
"""To which side of its point leaflet puts a text that begins, ends or has its middle there."""


def _scale(window: Degrees) -> float:
    """Return degrees of latitude a pixel, about."""
    west, south, east, north = window
    narrower = cos(radians((south + north) / 2))
    return _ZOOM * max((east - west) * narrower / _MAP_PX[0], (north - south) / _MAP_PX[1])


def _placed(spots: Sequence[PlaceSpot], window: Degrees) -> dict[str, Spot]:
    narrower = cos(radians((window[1] + window[3]) / 2))
    points = [(spot.lon * narrower, spot.lat) for spot in spots]
    size = tokens().size["desk"]["small"]
    names = [Name(str(at), spot.name, point, size) for at, (spot, point) in enumerate(zip(spots, points, strict=True))]
    around = (window[0] * narrower, window[1], window[2] * narrower, window[3])
    return arrange(names, points, (_scale(window),), around)


def _name(spot: PlaceSpot, beside: Spot, text: str) -> folium.CircleMarker:
    """Return a name as the lasting tooltip of a point that is not seen: a marker would ask for leaflet's own icons."""
    side, offset = _SIDE[beside.anchor], (beside.dx, -beside.dy)
    said = folium.Tooltip(text, permanent=True, direction=side, offset=offset, class_name="place-name")
    at = (spot.lat, spot.lon)
    return folium.CircleMarker(at, radius=0.1, tooltip=said, stroke=False, fill=False, interactive=False)


def place_names(spots: Sequence[PlaceSpot], texts: Sequence[str], window: Degrees) -> list[folium.CircleMarker]:
    """Return the names of the places that find room; ``texts`` are the names as leaflet may be given them."""
    found = _placed(spots, window)
    return [_name(spots[int(at)], beside, texts[int(at)]) for at, beside in found.items()]


def name_style(palette: Palette) -> str:
    """Return the rule of a style sheet for the names."""
    halo = ",".join(f"0 0 {px}px {palette.casing}" for px in (2, 3, 4))
    font = f"font:600 {tokens().size['desk']['small']}px {tokens().fonts.stack}"
    bare = "background:none;border:0;box-shadow:none;padding:0;margin:0"
    look = f"white-space:nowrap;width:auto;max-width:none;{bare};color:{palette.ink};text-shadow:{halo};{font}"
    return f".leaflet-tooltip.place-name{{{look}}}.place-name::before{{display:none}}"
