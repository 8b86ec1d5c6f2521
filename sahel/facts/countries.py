"""Countries, and what a user reads for any party: a state, a bloc, a body or a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sahel.facts.actors import terms_by_person
from sahel.facts.alliances import alliances
from sahel.facts.french_names import french_name, french_names, with_article
from sahel.facts.rows import Row
from sahel.facts.scope import given_names
from sahel.facts.spoken_names import Name
from sahel.facts.tables import table
from sahel.i18n import language


@dataclass(frozen=True, slots=True)
class Country:
    """A state or territory; the point lies inside it (degrees). ``geonameid`` is None where GeoNames has none."""

    iso3: str
    iso2: str
    geonameid: int | None
    name: str
    lat: float
    lon: float


def _country(row: Row) -> Country:
    return Country(
        iso3=row["iso3"],
        iso2=row["iso2"],
        geonameid=row.whole_or_none("geonameid"),
        name=row.required("name"),
        lat=row.number("lat"),
        lon=row.number("lon"),
    )


@cache
def countries() -> Mapping[str, Country]:
    """Return the countries of geodata/ by their ISO3 code."""
    return {country.iso3: country for country in map(_country, table("country_points", unique="iso3"))}


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


def _iso2(entity: str) -> str | None:
    return countries()[entity].iso2 if entity in countries() else None


def _own(entity: str) -> Mapping[str, str]:
    """Return the names of a party that replace those of the tables, in the language that is spoken."""
    given = french_names() if language() == "fr" else given_names()
    return given.get(entity, {})


def entity_name(entity: str) -> str:
    """Return what a user reads for a party: "United States", "EU", "Abdourahamane Tiani"; in French "États-Unis"."""
    if language() == "fr":
        return french_name(entity, _iso2(entity)) or _table_name(entity)
    return _own(entity).get("name") or _table_name(entity)


def name_in_text(entity: str) -> Name:
    """Return a party's name as it stands inside a sentence: "the United States", "the EU"; in French "le Niger"."""
    text = _own(entity).get("text") or entity_name(entity)
    if entity not in countries():
        return Name(text)
    bare = language() == "fr" and "text" not in _own(entity)
    return Name.of_country(with_article(entity, text) if bare else text)


def entity_label(entity: str) -> str:
    """Return a party's short name, for the map and for lanes: "UK", "UAE", "United States"."""
    return _own(entity).get("label") or entity_name(entity)
