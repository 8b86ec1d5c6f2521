"""A small zoomable map of the places of one article: folium with our own leaflet and country shapes, no network.

Whatever enters a tooltip or popup is escaped twice over: folium pastes it as HTML into JavaScript's template literals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import folium

from sahel.facts.countries import entity_name
from sahel.figures.marked_text import exact
from sahel.figures.place_names import name_style, place_names
from sahel.figures.place_spots import PlaceSpot, place_spots
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.figures.words import use_label
from sahel.geo.world_window import Degrees, world_window
from sahel.i18n import ngettext
from sahel.model import PlaceMention

_VENDOR = "/app/static/vendor"
_MARGIN = 1.5
"""Degrees around the outermost places."""
_LEAST = 12.0
"""Degrees that a map shows at least either way: a single town says nothing without the borders around it."""


class OfflineMap(folium.Map):
    """A folium map whose scripts and styles come from the app itself."""

    default_js: list[tuple[str, str]] = [  # noqa: RUF012 (folium's own form)
        ("leaflet", f"{_VENDOR}/leaflet/leaflet.js"),
        ("jquery", f"{_VENDOR}/jquery/jquery.min.js"),
    ]
    default_css: list[tuple[str, str]] = [  # noqa: RUF012
        ("leaflet_css", f"{_VENDOR}/leaflet/leaflet.css"),
    ]


_LITERAL = str.maketrans({sign: f"&#{ord(sign)};" for sign in "`$\\{}"})
"""What ends or opens something in a template literal, as references that HTML turns back."""


def for_leaflet(text: str) -> str:
    """Return a text that a tooltip or popup shows as these characters and nothing else."""
    return exact(text).translate(_LITERAL)


def _spot_text(spot: PlaceSpot) -> str:
    if not spot.mentions:
        return for_leaflet(spot.name)
    uses = ", ".join(dict.fromkeys(use_label(mention.use) for mention in spot.mentions))
    n = len(spot.mentions)
    times = ngettext("{n} mention", "{n} mentions", n).format(n=n)
    country = spot.mentions[0].iso3
    where = f"{spot.name}, {entity_name(country)}" if country and entity_name(country) != spot.name else spot.name
    return for_leaflet(f"{where} · {times} · {uses}")


def _spot_popup(spot: PlaceSpot) -> str:
    printed = "<br>".join(f"“{for_leaflet(text)}”" for text in dict.fromkeys(mention.text for mention in spot.mentions))
    return f"<b>{for_leaflet(spot.name)}</b>{'<br>' if printed else ''}{printed}"


def _marker(spot: PlaceSpot, palette: Palette) -> folium.CircleMarker:
    return folium.CircleMarker(
        location=(spot.lat, spot.lon),
        radius=6,
        color=palette.ink,
        weight=2,
        fill=True,
        fill_color=palette.ink if spot.is_itself else palette.panel,
        fill_opacity=1,
        tooltip=folium.Tooltip(_spot_text(spot)),
        popup=folium.Popup(_spot_popup(spot), max_width=260),
    )


def _countries(window: Degrees, palette: Palette) -> folium.GeoJson:
    def style(feature: Mapping[str, Any]) -> dict[str, Any]:
        disputed = feature["properties"]["disputed"]
        line = {"color": palette.coast, "weight": 0.8, "dashArray": "3 3" if disputed else None}
        return line | {"fillColor": palette.noblo, "fillOpacity": 1}

    return folium.GeoJson(dict(world_window(window)), style_function=style, smooth_factor=0.5, interactive=False)


def _style(palette: Palette) -> str:
    """Return the look of leaflet's own parts: the sea, and the type of tooltips and popups."""
    box = f"background:{palette.panel};color:{palette.ink};border-color:{palette.rule}"
    fonts = f"font:{tokens().size['desk']['small']}px {tokens().fonts.stack}"
    face = f"@font-face{{font-family:'{tokens().fonts.sans}';src:url({_VENDOR}/fonts/ibm-plex-sans-latin-400.woff2)}}"
    parts = ".leaflet-tooltip,.leaflet-popup-content-wrapper,.leaflet-popup-tip,.leaflet-bar a"
    return (
        f"<style>{face}.leaflet-container{{background:{palette.sea}}}{parts}{{{box};box-shadow:none}}"
        f".leaflet-tooltip,.leaflet-popup-content{{{fonts};line-height:1.4}}"
        f".leaflet-tooltip{{white-space:normal;width:max-content;max-width:240px}}{name_style(palette)}</style>"
    )


def _window(spots: Sequence[PlaceSpot]) -> Degrees:
    """Return what the map shows at first, the Sahel where nothing has a point."""
    if not spots:
        return -18.0, 4.0, 25.0, 27.0
    lats, lons = [spot.lat for spot in spots], [spot.lon for spot in spots]
    west, east = _extent(lons)
    south, north = _extent(lats)
    return west, south, east, north


def _extent(degrees: Sequence[float]) -> tuple[float, float]:
    first, last = min(degrees) - _MARGIN, max(degrees) + _MARGIN
    more = max(0.0, _LEAST - (last - first)) / 2
    return first - more, last + more


def ground_map(spots: Sequence[PlaceSpot], scheme: Scheme = "light") -> OfflineMap:
    """Return the countries around some places and the places' names, without any mark."""
    palette, window = tokens().palette(scheme), _window(spots)
    drawn = OfflineMap(tiles=None, attribution_control=False)
    cast("folium.Figure", drawn.get_root()).header.add_child(folium.Element(_style(palette)))
    _countries(window, palette).add_to(drawn)
    for name in place_names(spots, [for_leaflet(spot.name) for spot in spots], window):
        name.add_to(drawn)
    west, south, east, north = window
    drawn.fit_bounds([(south, west), (north, east)])
    return drawn


def spots_map(spots: Sequence[PlaceSpot], scheme: Scheme = "light") -> OfflineMap:
    """Return the map of places; a filled dot is the place itself, a ring stands for something else."""
    drawn, palette = ground_map(spots, scheme), tokens().palette(scheme)
    for spot in spots:
        _marker(spot, palette).add_to(drawn)
    return drawn


def place_map(mentions: Iterable[PlaceMention], scheme: Scheme = "light") -> OfflineMap:
    """Return the map of the places that an article names."""
    return spots_map(place_spots(mentions), scheme)
