"""A toy world of ten places for tests of the gazetteer."""

from __future__ import annotations

from sahel.geo.fold import fold
from sahel.geo.gazetteer import Gazetteer
from sahel.geo.geonames import NamedPlace
from sahel.geo.supplement import NameRule
from sahel.model import Level, Place


def city(name: str, iso3: str, population: int, *further: str, geonameid: int = 1) -> NamedPlace:
    return Place(name, 13.5, 2.1, iso3, "city", geonameid=geonameid, population=population), (name, *further)


def ours(place_id: str, name: str, level: Level, *further: str) -> NamedPlace:
    return Place(name, 18.0, 8.5, "NER", level, place_id=place_id, admin1="Agadez"), (name, *further)


def named(gazetteer: Gazetteer, name: str) -> list[Place]:
    """Every place that a name may mean, whatever its case and accents."""
    found = gazetteer.prefixes(fold(name), 0)
    return [gazetteer.place(number) for end, numbers in found if end == len(name) for number in numbers]


TOY: tuple[NamedPlace, ...] = (
    city("Niamey", "NER", 800_000, geonameid=11),
    city("Gao", "MLI", 130_000, geonameid=12),
    city("Gao", "BFA", 26_000, geonameid=13),
    city("Fada N'Gourma", "BFA", 73_000, "Fada", geonameid=14),
    city("Fada", "TCD", 17_000, geonameid=15),
    city("Ménaka", "MLI", 14_000, geonameid=16),
    city("Guinée-Ville", "GIN", 5_000, geonameid=17),
    city("Bo", "SLE", 230_000, geonameid=18),
    ours("ner-air", "Aïr Massif", "region", "Aïr", "Air Mountains"),
    ours("mli-three-borders", "Three-border area", "region", "trois frontières"),
)
RULES = (NameRule("ner-air", "Aïr", "exact"), NameRule("15", "Fada", "context"))
