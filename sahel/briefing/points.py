"""Where the places of a briefing lie: an edition keeps it, so that its points stay whatever the store learns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from sahel.briefing.records import Basis, Briefing, Placed

Points = Mapping[tuple[str, str], tuple[float, float]]
"""Latitude and longitude by article id and name of the place: what ``store.points`` gives."""


def with_points(briefing: Briefing, points_of: Callable[[Collection[str]], Points]) -> Briefing:
    """Return a briefing whose basis holds the points of its claims, in the order of their articles and names."""
    claims = [claim for event in briefing.basis.events for claim in event.claims]
    named = {(claim.article_id, claim.place) for claim in claims if claim.place}
    found = points_of({article for article, _place in named})
    kept = tuple(Placed(*key, *found[key]) for key in sorted(named & found.keys()))
    return replace(briefing, basis=replace(briefing.basis, points=kept))


def kept_points(basis: Basis) -> Points | None:
    """Return the points that a basis holds; None where it was frozen before any were kept."""
    if basis.points is None:
        return None
    return {
        (one.article_id, one.place): (one.lat, one.lon)
        for one in basis.points
        if one.place is not None and one.lat is not None and one.lon is not None
    }
