"""Where events took place, as a folium map: a dot for each place, larger the more events it saw, with their sentences.

Whatever enters a tooltip or popup goes through ``for_leaflet``: folium pastes it as HTML into JavaScript.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

import folium

from sahel.analysis.sentences import coded_sentence
from sahel.figures.event_words import events_label, voices_label
from sahel.figures.place_map import OfflineMap, for_leaflet, ground_map
from sahel.figures.place_spots import PlaceSpot
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.i18n import _
from sahel.model import Event

_LEAST_PX, _MOST_PX = 5.0, 16.0
MOST_LISTED = 25
"""Events that a popup lists, the latest; how many more there are is said."""


@dataclass(frozen=True, slots=True)
class EventSpot:
    """A place with the events that took place there, the latest first."""

    name: str
    lat: float
    lon: float
    events: tuple[Event, ...]


def event_spots(placed: Iterable[tuple[Event, float, float]]) -> tuple[EventSpot, ...]:
    """Gather events by the place they name, the place with most of them first; each comes with latitude, longitude."""
    found: dict[tuple[str, float, float], list[Event]] = {}
    for event, lat, lon in placed:
        found.setdefault((event.place or "", lat, lon), []).append(event)
    made = (EventSpot(*key, tuple(sorted(told, key=_day, reverse=True))) for key, told in found.items())
    return tuple(sorted(made, key=lambda spot: -len(spot.events)))


def _day(event: Event) -> str:
    return event.date_end or ""


def _popup(spot: EventSpot) -> str:
    listed = [f"{coded_sentence(one)} ({voices_label(one.n_sources)})" for one in spot.events[:MOST_LISTED]]
    more = len(spot.events) - len(listed)
    told = "".join(f"<li>{for_leaflet(line)}</li>" for line in listed)
    rest = f"<p>{for_leaflet(_('and {n} more').format(n=more))}</p>" if more else ""
    return f"<b>{for_leaflet(spot.name)}</b><ul>{told}</ul>{rest}"


def _marker(spot: EventSpot, palette: Palette) -> folium.CircleMarker:
    count = len(spot.events)
    return folium.CircleMarker(
        location=(spot.lat, spot.lon),
        radius=min(_LEAST_PX + 2 * sqrt(count), _MOST_PX),
        color=palette.panel,
        weight=1.5,
        fill=True,
        fill_color=palette.ink,
        fill_opacity=0.8,
        tooltip=folium.Tooltip(for_leaflet(f"{spot.name} · {events_label(count)}")),
        popup=folium.Popup(_popup(spot), max_width=420),
    )


def event_map(spots: Iterable[EventSpot], scheme: Scheme = "light") -> OfflineMap:
    """Return the map of some places and what took place there; its scripts are still those of the app."""
    found = tuple(spots)
    drawn = ground_map([PlaceSpot(spot.name, spot.lat, spot.lon) for spot in found], scheme)
    for spot in found:
        _marker(spot, tokens().palette(scheme)).add_to(drawn)
    return drawn
