"""Where an event took place: the point of the mention from which its place was taken."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from sahel.model import Event


@dataclass(frozen=True, slots=True)
class Place:
    """A point in degrees (WGS 84)."""

    lat: float
    lon: float


PlaceOf = Callable[[Event], Place | None]
"""What finds the point of an event; None where it is placed nowhere."""

PointsOf = Callable[[Collection[str]], Mapping[tuple[str, str], tuple[float, float]]]
"""What finds the points of the places that articles name, by article and name: ``store.points``."""


def nowhere(event: Event) -> Place | None:
    """Place no event: for whoever has no store at hand."""
    return None


def places_of(events: Iterable[Event], points_of: PointsOf) -> PlaceOf:
    """Return what places these events, by the mentions in the articles that tell them; all are looked up at once."""
    placed = [event for event in events if event.place]
    articles = {claim.article_id: None for event in placed for claim in event.claims if claim.place == event.place}
    points = points_of(articles)

    def place_of(event: Event) -> Place | None:
        if event.place is None:
            return None
        told = (points.get((claim.article_id, event.place)) for claim in event.claims if claim.place == event.place)
        return next((Place(*point) for point in told if point), None)

    return place_of
