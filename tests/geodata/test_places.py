from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import shapely
from shapely.geometry import shape

from sahel.facts.countries import countries
from sahel.facts.tables import settings, split_list, table
from sahel.geo.boundaries import world
from sahel.geo.fold import fold
from sahel.geo.supplement import TABLES, name_rules, supplement

NEAR_KM = 5.0
SHAPES = {feature["id"]: shape(feature["geometry"]) for feature in world()["features"]}
with (Path(__file__).parent / "points_outside.csv").open(encoding="utf-8") as handle:
    OUTSIDE = {(row["table"], row["id"]): float(row["km"]) for row in csv.DictReader(handle)}


def km_outside(iso3: str, lat: float, lon: float) -> float:
    """Return how far a point lies outside a country, in km (0 inside)."""
    scale = np.array([111.32 * np.cos(np.radians(lat)), 110.57])
    flat = shapely.transform(SHAPES[iso3], lambda points: (points - [lon, lat]) * scale)
    return float(shapely.distance(flat, shapely.Point(0, 0)))


@pytest.mark.parametrize("name", TABLES)
def test_every_point_lies_in_or_near_a_country_that_its_row_names(name: str) -> None:
    for row in table(name):
        if countries_named := split_list(row["iso3"]):
            away = min(km_outside(iso3, float(row["lat"]), float(row["lon"])) for iso3 in countries_named)
            assert away <= OUTSIDE.get((name, row["id"]), NEAR_KM), row["id"]


def test_every_country_point_lies_in_its_country() -> None:
    for row in table("country_points"):
        if row["iso3"] in SHAPES:
            away = km_outside(row["iso3"], float(row["lat"]), float(row["lon"]))
            assert away <= OUTSIDE.get(("country_points", row["iso3"]), NEAR_KM), row["iso3"]


def test_every_exception_is_still_one() -> None:
    points = {(name, row["id"]): row for name in TABLES for row in table(name)}
    points |= {("country_points", row["iso3"]): row for row in table("country_points")}
    for key in OUTSIDE:
        row = points[key]
        where = float(row["lat"]), float(row["lon"])
        assert min(km_outside(iso3, *where) for iso3 in split_list(row["iso3"])) > NEAR_KM, key


def test_ids_are_unique_over_all_tables() -> None:
    ids = Counter(row["id"] for name in TABLES for row in table(name))
    assert [key for key, times in ids.items() if times > 1] == []
    geonameids = Counter(row["geonameid"] for name in TABLES for row in table(name) if row["geonameid"])
    assert [key for key, times in geonameids.items() if times > 1] == []


@pytest.mark.parametrize("name", TABLES)
def test_every_row_is_complete_and_its_codes_are_known(name: str) -> None:
    levels = settings("gazetteer")["levels"]
    for row in table(name):
        assert row["id"] and row["name"] and row["source"] and float(row["precision_km"]) > 0, row["id"]
        assert row["kind"] in levels, row["id"]
        assert set(split_list(row["iso3"])) <= set(countries()), row["id"]
        assert -90 <= float(row["lat"]) <= 90 and -180 <= float(row["lon"]) <= 180, row["id"]
        assert not row["geonameid"] or int(row["geonameid"]) > 0, row["id"]


def test_rows_of_openstreetmap_stand_in_their_own_table() -> None:
    for name in TABLES:
        for row in table(name):
            from_osm = "OpenStreetMap" in row["source"] or "OSM" in row["source"]
            assert from_osm == (name == "places_sahel_osm"), row["id"]


def test_every_name_rule_meets_a_name() -> None:
    named = {place.place_id: {fold(name) for name in names} for place, names in supplement()}
    for rule in name_rules():
        ours = rule.place and not rule.place.isdigit()
        plain = {name.replace("-", " ") for name in named.get(rule.place, ())} | named.get(rule.place, set())
        assert not ours or fold(rule.surface) in plain, rule
