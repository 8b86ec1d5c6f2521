"""Places: is a name marked, is it the right place, is its use the right one."""

from __future__ import annotations

from collections.abc import Sequence

from sahel.desk.evaluate.matching import Pair, one_to_one, overlap
from sahel.desk.evaluate.measures import Figures, Found, Share, share_of
from sahel.desk.evaluate.records import Marks, Place
from sahel.desk.evaluate.rules import rules
from sahel.geo.distance import km

USES = ("literal", "metonym", "demonym", "org_part")
_WITHOUT_POINT = {"region", "continent"}
_SAME_SPAN = 0.5


def paired(gold: Sequence[Place], told: Sequence[Place]) -> list[Pair]:
    """Return which told place stands where which marked one does; an exact span is preferred."""
    return one_to_one(
        ((overlap(g, t) + (_SAME_SPAN if (g.start, g.end) == (t.start, t.end) else 0.0),), i, j)
        for i, g in enumerate(gold)
        for j, t in enumerate(told)
        if overlap(g, t)
    )


def same_point(gold: Place, told: Place) -> bool:
    """Whether both have a point and the points are near each other."""
    if gold.lat is None or gold.lon is None or told.lat is None or told.lon is None:
        return False
    return bool(km(gold.lat, gold.lon, told.lat, told.lon) <= rules().same_place_km)


def same_place(gold: Place, told: Place) -> bool:
    """Whether both are the same place: near; or one country, where that is what counts; or a region of one name."""
    if same_point(gold, told):
        return True
    if not gold.iso3:
        return bool(gold.name) and told.name.strip().lower() == gold.name.lower()
    return told.iso3 == gold.iso3 and (gold.level == "country" or gold.use != "literal")


def place_figures(gold: Marks, told: Marks) -> Figures:
    """Return the figures of one text's places."""
    pairs = paired(gold.places, told.places)
    both = [(gold.places[i], told.places[j]) for i, j in pairs]
    n_told, n_gold = len(told.places), len(gold.places)
    found = {
        "places_overlap": Found(len(both), n_told, n_gold),
        "places_point": _points(gold.places, both, n_told),
        "places_resolved": Found(sum(same_place(*two) for two in both), n_told, n_gold),
    }
    return Figures(0, found, _uses(both))


def _points(gold: Sequence[Place], both: Sequence[tuple[Place, Place]], n_told: int) -> Found:
    """Regions have no point that could be right: they are left out on both sides."""
    regions = sum(place.level in _WITHOUT_POINT for place in gold)
    with_point = [two for two in both if two[0].level not in _WITHOUT_POINT]
    right = sum(same_point(*two) for two in with_point)
    return Found(right, n_told - (len(both) - len(with_point)), len(gold) - regions)


def _uses(both: Sequence[tuple[Place, Place]]) -> dict[str, Share]:
    each = {f"use_{use}": share_of(t.use == g.use for g, t in both if g.use == use) for use in USES}
    return {"use": share_of(t.use == g.use for g, t in both), **each}
