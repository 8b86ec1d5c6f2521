"""The areas around a small map weigh little, and are true where they are seen."""

import json

import pytest
import shapely

from sahel.geo.boundaries import world
from sahel.geo.world_window import world_window

SAHEL = (-18.0, 4.0, 25.0, 27.0)
WINDOWS = [SAHEL, (-4.0, 8.0, 8.0, 20.0), (-80.0, 4.0, 40.0, 60.0)]


def areas(collection):
    return [shapely.from_geojson(json.dumps(one["geometry"])) for one in collection["features"]]


@pytest.mark.parametrize("window", WINDOWS)
def test_every_area_is_there_and_all_weigh_less_than_half(window):
    drawn = world_window(window)
    assert len(drawn["features"]) == len(world()["features"])
    assert len(json.dumps(drawn)) < len(json.dumps(world())) / 2


def test_inside_the_window_a_border_is_where_it_was():
    box = shapely.box(*SAHEL)
    drawn = dict(zip((one["id"] for one in world()["features"]), areas(world_window(SAHEL)), strict=True))
    true = dict(zip((one["id"] for one in world()["features"]), areas(world()), strict=True))
    for iso3 in ("NER", "MLI", "BFA", "MRT"):
        missed = shapely.intersection(shapely.symmetric_difference(drawn[iso3], true[iso3]), box)
        assert shapely.area(missed) < 0.01 * shapely.area(true[iso3])


def test_what_is_disputed_stays_marked():
    given = [one["properties"]["disputed"] for one in world()["features"]]
    assert [one["properties"]["disputed"] for one in world_window(SAHEL)["features"]] == given
