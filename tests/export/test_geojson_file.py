"""GeoJSON: placed where the evidence places it, null elsewhere, with its sources named."""

import json

from sahel.export.files import export
from sahel.export.where import Place

NIAMEY = Place(lat=13.51366, lon=2.1098)


def written(tmp_path, events):
    target = tmp_path / "e.geojson"
    export("geojson", events, target, place_of=lambda one: NIAMEY if one.place == "Niamey" else None)
    return json.loads(target.read_text("utf-8"))


def test_an_event_lies_at_its_place_longitude_first(tmp_path, talks):
    (feature,) = written(tmp_path, [talks])["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [2.1098, 13.51366]}


def test_an_event_without_a_place_has_a_null_geometry(tmp_path, undated):
    (feature,) = written(tmp_path, [undated])["features"]
    assert feature["geometry"] is None
    assert feature["properties"]["date_start"] is None


def test_without_anything_that_finds_places_none_is_made_up(tmp_path, talks):
    export("geojson", [talks], tmp_path / "e.geojson")
    (feature,) = json.loads((tmp_path / "e.geojson").read_text())["features"]
    assert feature["geometry"] is None
    assert feature["properties"]["place"] == "Niamey"


def test_it_has_the_members_that_rfc_7946_asks_for(tmp_path, talks, undated):
    collection = written(tmp_path, [talks, undated])
    assert collection["type"] == "FeatureCollection"
    for feature in collection["features"]:
        assert feature["type"] == "Feature"
        assert {"geometry", "properties", "id"} <= feature.keys()
    assert "crs" not in collection


def test_parties_dates_and_quotes_are_properties(tmp_path, talks, quote):
    (feature,) = written(tmp_path, [talks])["features"]
    told = feature["properties"]
    assert (told["source_name"], told["target_name"], told["date_start"]) == ("Niger", "Russia", "2024-03-26")
    assert [one["article_id"] for one in told["quotes"]] == ["a1", "a2"]
    assert told["quotes"][0]["quote"] == quote


def test_sources_and_licences_are_named(tmp_path):
    sources = written(tmp_path, [])["sources"]
    assert any("GeoNames" in one["name"] and one["licence"] == "CC BY 4.0" for one in sources)
    assert all(one["name"] and one["licence"] for one in sources)
