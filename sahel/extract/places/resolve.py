"""Resolution: which of the places that bear a name an article means, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import log10

from sahel.extract.places.candidates import Candidate
from sahel.extract.places.cues import place_cues, weights
from sahel.extract.places.known import capital_names, seats
from sahel.extract.places.scene import Scene
from sahel.geo.fold import fold
from sahel.model import Place

Parts = Mapping[str, float]
"""What speaks for a place: weights, by the keys of ``place_reasons``."""

_REACH = 6
"""How many words after a name the country that contains it may stand ("Diffa, in the far south-east of Niger")."""

_KEPT = 6
"""How many of the places that were weighed are kept: the chosen one, and the nearest misses that a reader is shown."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The place that a candidate means (None: no table gives it a point), the reason's key, the best places weighed."""

    place: Place | None
    reason: str
    parts: Parts = field(default_factory=dict)
    weighed: tuple[tuple[Place, Parts], ...] = ()


def container_of(scene: Scene, candidate: Candidate) -> Candidate | None:
    """Return the country or region that the words right after a name put it into."""
    view, cues = scene.view, place_cues()
    index, seen = candidate.stop, False
    while index < min(candidate.stop + _REACH, len(view.words)):
        inside = scene.by_first.get(index)
        if inside is not None:
            return inside if seen and _contains(inside) else None
        word = view.words[index]
        if word in cues.containment:
            seen = True
        elif word not in cues.between and word not in cues.generic_before and word not in cues.generic_after:
            return None
        index += 1
    return None


def _contains(candidate: Candidate) -> bool:
    if candidate.known is not None:
        return candidate.known.kind in ("country", "region")
    return any(place.level in ("admin1", "region") for place in candidate.places)


def _in_country(place: Place, container: Candidate) -> bool:
    if container.known is not None and container.known.iso3:
        return place.iso3 == container.known.iso3
    return any(place.iso3 == outer.iso3 for outer in container.places if outer.level in ("admin1", "region"))


def _in_region(place: Place, container: Candidate) -> bool:
    return place.admin1 is not None and fold(place.admin1) == fold(container.surface)


def _people(place: Place) -> float:
    """Return the population by which a place is ranked; regions carry none, but weigh as much as large towns."""
    return place.population or weights().choice.get(f"people_{place.level}", 0.0)


def bare_name(place: Place) -> str:
    """Return the folded name of a place without what tells it from others ("Georgia (US state)")."""
    return fold(place.name.split(" (")[0])


def _worth(place: Place, candidate: Candidate, scene: Scene, container: Candidate | None) -> Parts:
    """Return what speaks for a place, each part by the key of its reason."""
    choice = weights().choice
    surface = fold(candidate.surface)
    parts = {
        "population": choice["population"] * log10(_people(place) + 100),
        "our_place": choice["our_place"] if place.place_id else 0.0,
        "wider": choice["wider"] if place.place_id and place.iso3 is None else 0.0,
        "main_name": choice["main_name"] if bare_name(place) == surface else 0.0,
        "country_named": choice["country_named"] * min(1.0, 3 * scene.named(place.iso3)),
        "capital_city": choice["country_named"] if capital_names().get(surface) == place.iso3 and place.iso3 else 0.0,
    }
    if container is not None and _in_country(place, container):
        parts["contained_country"] = choice["contained_country"]
    if container is not None and _in_region(place, container):
        parts["contained_region"] = choice["contained_region"]
    return parts


def _reason(parts: Parts) -> str:
    """Return the key of the strongest reason (of ``place_reasons``)."""
    order = ("contained_country", "contained_region", "capital_city", "country_named", "our_place")
    return next((name for name in order if parts.get(name)), "population")


def choose(scene: Scene, candidate: Candidate) -> Chosen:
    """Return the place that a candidate means, why, and the others that were weighed against it."""
    if not candidate.places or (candidate.known is not None and candidate.known.kind in ("country", "demonym")):
        return Chosen(None, "table")
    if len(candidate.places) == 1:
        return Chosen(candidate.places[0], "only")
    seat = (
        next((p for p in candidate.places if p.level == "site"), None) if fold(candidate.surface) in seats() else None
    )
    if seat is not None:
        return Chosen(seat, "our_place")
    container = container_of(scene, candidate)
    weighed = ((place, _worth(place, candidate, scene, container)) for place in candidate.places)
    ranked = tuple(sorted(weighed, key=lambda row: -sum(row[1].values()))[:_KEPT])
    place, parts = ranked[0]
    return Chosen(place, _reason(parts), parts, ranked)
