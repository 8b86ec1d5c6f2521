"""Where an event took place: the point of the mention from which its place was taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sahel.model import Event, Extraction, PlaceMention


@dataclass(frozen=True, slots=True)
class Place:
    """A point in degrees (WGS 84)."""

    lat: float
    lon: float


PlaceOf = Callable[[Event], Place | None]
"""What finds the point of an event; None where it is placed nowhere."""


def nowhere(event: Event) -> Place | None:
    """Place no event: for whoever has no store at hand."""
    return None


ExtractionOf = Callable[[str], Extraction | None]
"""What finds the reading of an article by its id: ``store.extraction``."""


def _mentions(event: Event, extraction_of: ExtractionOf) -> Iterator[PlaceMention]:
    """Yield the mentions from which the event's place may have been taken, in the order of its claims."""
    for article in dict.fromkeys(claim.article_id for claim in event.claims if claim.place == event.place):
        extraction = extraction_of(article)
        mentions = extraction.places if extraction else ()
        yield from (one for one in mentions if one.name == event.place and one.use == "literal")


def places_from(extraction_of: ExtractionOf) -> PlaceOf:
    """Return what looks an event's place up in the mentions of the articles that tell it."""

    def place_of(event: Event) -> Place | None:
        if event.place is None:
            return None
        mentions = _mentions(event, extraction_of)
        points = (Place(one.lat, one.lon) for one in mentions if one.lat is not None and one.lon is not None)
        return next(points, None)

    return place_of
