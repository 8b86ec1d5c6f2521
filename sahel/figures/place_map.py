"""A small zoomable map of the places of one article: folium with our own leaflet and country shapes, no network.

Whatever enters a tooltip or popup is escaped twice over: folium pastes it as HTML into JavaScript's template literals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

import folium

from sahel.facts.countries import entity_name
from sahel.figures.marked_text import exact
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.figures.words import use_label
from sahel.geo.boundaries import world
from sahel.i18n import ngettext
from sahel.model import PlaceMention

_VENDOR = "/app/static/vendor"
_MARGIN = 1.5
"""Degrees around the outermost places."""


class OfflineMap(folium.Map):
    """A folium map whose scripts and styles come from the app itself."""

    default_js: list[tuple[str, str]] = [  # noqa: RUF012 (folium's own form)
        ("leaflet", f"{_VENDOR}/leaflet/leaflet.js"),
        ("jquery", f"{_VENDOR}/jquery/jquery.min.js"),
    ]
    default_css: list[tuple[str, str]] = [  # noqa: RUF012
        ("leaflet_css", f"{_VENDOR}/leaflet/leaflet.css"),
    ]


@dataclass(frozen=True, slots=True)
class PlaceSpot:
    """One place of an article with all its mentions."""

    name: str
    lat: float
    lon: float
    mentions: tuple[PlaceMention, ...]


def place_spots(mentions: Iterable[PlaceMention]) -> tuple[PlaceSpot, ...]:
    """Gather mentions that have a point by the place they name, in order of first mention."""
    found: dict[tuple[str, float, float], list[PlaceMention]] = {}
    for mention in mentions:
        if mention.lat is not None and mention.lon is not None:
            found.setdefault((mention.name, mention.lat, mention.lon), []).append(mention)
    return tuple(PlaceSpot(*key, tuple(group)) for key, group in found.items())


_LITERAL = str.maketrans({sign: f"&#{ord(sign)};" for sign in "`$\\{}"})
"""What ends or opens something in a template literal, as references that HTML turns back."""


def for_leaflet(text: str) -> str:
    """Return a text that a tooltip or popup shows as these characters and nothing else."""
    return exact(text).translate(_LITERAL)


def _spot_text(spot: PlaceSpot) -> str:
    uses = ", ".join(dict.fromkeys(use_label(mention.use) for mention in spot.mentions))
    n = len(spot.mentions)
    times = ngettext("{n} mention", "{n} mentions", n).format(n=n)
    country = spot.mentions[0].iso3
    where = f"{spot.name}, {entity_name(country)}" if country and entity_name(country) != spot.name else spot.name
    return for_leaflet(f"{where} · {times} · {uses}")


def _spot_popup(spot: PlaceSpot) -> str:
    printed = "<br>".join(f"“{for_leaflet(text)}”" for text in dict.fromkeys(mention.text for mention in spot.mentions))
    return f"<b>{for_leaflet(spot.name)}</b><br>{printed}"


def _marker(spot: PlaceSpot, palette: Palette) -> folium.CircleMarker:
    literal = any(mention.use == "literal" for mention in spot.mentions)
    return folium.CircleMarker(
        location=(spot.lat, spot.lon),
        radius=6,
        color=palette.ink,
        weight=2,
        fill=True,
        fill_color=palette.ink if literal else palette.panel,
        fill_opacity=1,
        tooltip=folium.Tooltip(_spot_text(spot)),
        popup=folium.Popup(_spot_popup(spot), max_width=260),
    )


def _countries(palette: Palette) -> folium.GeoJson:
    def style(feature: Mapping[str, Any]) -> dict[str, Any]:
        disputed = feature["properties"]["disputed"]
        line = {"color": palette.coast, "weight": 0.8, "dashArray": "3 3" if disputed else None}
        return line | {"fillColor": palette.noblo, "fillOpacity": 1}

    return folium.GeoJson(dict(world()), style_function=style, smooth_factor=0.5, interactive=False)


def _style(palette: Palette) -> str:
    """Return the look of leaflet's own parts: the sea, and the type of tooltips and popups."""
    box = f"background:{palette.panel};color:{palette.ink};border-color:{palette.rule}"
    fonts = f"font:{tokens().size['desk']['small']}px {tokens().fonts.stack}"
    face = f"@font-face{{font-family:'{tokens().fonts.sans}';src:url({_VENDOR}/fonts/ibm-plex-sans-latin-400.woff2)}}"
    parts = ".leaflet-tooltip,.leaflet-popup-content-wrapper,.leaflet-popup-tip,.leaflet-bar a"
    return (
        f"<style>{face}.leaflet-container{{background:{palette.sea}}}{parts}{{{box};box-shadow:none}}"
        f".leaflet-tooltip,.leaflet-popup-content{{{fonts};line-height:1.4}}"
        ".leaflet-tooltip{white-space:normal;width:max-content;max-width:240px}</style>"
    )


def _bounds(spots: tuple[PlaceSpot, ...]) -> list[tuple[float, float]]:
    if not spots:
        return [(4.0, -18.0), (27.0, 25.0)]  # the Sahel
    lats, lons = [spot.lat for spot in spots], [spot.lon for spot in spots]
    return [(min(lats) - _MARGIN, min(lons) - _MARGIN), (max(lats) + _MARGIN, max(lons) + _MARGIN)]


def place_map(mentions: Iterable[PlaceMention], scheme: Scheme = "light") -> OfflineMap:
    """Return the map of an article's places; a filled dot is the place itself, a ring stands for something else."""
    palette = tokens().palette(scheme)
    spots = place_spots(mentions)
    drawn = OfflineMap(tiles=None, attribution_control=False)
    cast("folium.Figure", drawn.get_root()).header.add_child(folium.Element(_style(palette)))
    _countries(palette).add_to(drawn)
    for spot in spots:
        _marker(spot, palette).add_to(drawn)
    drawn.fit_bounds(_bounds(spots))
    return drawn
