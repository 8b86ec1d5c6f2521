"""Countries, and what a user reads for any party: a state, a bloc, a body or a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sahel.facts.actors import terms_by_person
from sahel.facts.alliances import alliances
from sahel.facts.scope import given_names
from sahel.facts.tables import required, table
from sahel.i18n import _


@dataclass(frozen=True, slots=True)
class Country:
    """A state or territory; the point lies inside it (degrees). ``geonameid`` is None where GeoNames has none."""

    iso3: str
    iso2: str
    geonameid: int | None
    name: str
    lat: float
    lon: float


def _country(row: Mapping[str, str]) -> Country:
    return Country(
        iso3=required(row, "iso3", "country_points"),
        iso2=row["iso2"],
        geonameid=int(row["geonameid"]) if row["geonameid"] else None,
        name=required(row, "name", "country_points").strip(),
        lat=float(row["lat"]),
        lon=float(row["lon"]),
    )


@cache
def countries() -> Mapping[str, Country]:
    """Return the countries of geodata/ by their ISO3 code."""
    return {country.iso3: country for country in map(_country, table("country_points"))}


def is_known_entity(entity: str) -> bool:
    """Whether the fact base knows a state, alliance or person of this id."""
    return entity in countries() or entity in alliances() or entity in terms_by_person()


def _table_name(entity: str) -> str:
    if entity in countries():
        return countries()[entity].name
    if entity in alliances():
        return alliances()[entity].name
    if entity in terms_by_person():
        return terms_by_person()[entity][0].name
    # A party that no table knows: its id is all that there is to show (`first_last` for a person).
    return entity.replace("_", " ").title() if entity.islower() else entity


def entity_name(entity: str) -> str:
    """Return what a user reads for a party: "United States", "EU", "Abdourahamane Tiani"."""
    return _(given_names().get(entity, {}).get("name") or _table_name(entity))


def name_in_text(entity: str) -> str:
    """Return a party's name as it stands inside a sentence: "the United States", "the EU", "Niger"."""
    given = given_names().get(entity, {})
    return _(given["text"]) if "text" in given else entity_name(entity)


def entity_label(entity: str) -> str:
    """Return a party's short name, for the map and for lanes: "UK", "UAE", "United States"."""
    given = given_names().get(entity, {})
    return _(given["label"]) if "label" in given else entity_name(entity)
