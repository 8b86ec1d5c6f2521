"""The places of an article whose text has no marked one: a row of the chronology states where its act happened."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sahel.facts.chronology import chronology
from sahel.figures.place_spots import PlaceSpot
from sahel.ids import article_id


@cache
def _stated() -> Mapping[str, PlaceSpot]:
    """Return the place of each row that has one, by the id of the row's article."""
    rows = (row for row in chronology() if row.place and row.lat is not None and row.lon is not None)
    return {
        article_id(row.summary): PlaceSpot(str(row.place), float(row.lat or 0), float(row.lon or 0)) for row in rows
    }


def stated_place(article: str) -> PlaceSpot | None:
    """Return the place that the row behind an article states; None for an article of another kind, or none stated."""
    return _stated().get(article)
