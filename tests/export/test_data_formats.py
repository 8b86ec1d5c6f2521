"""What holds for every file of events: days never move, letters of all scripts come through, many need no more room."""

import csv
import json
import time
import tracemalloc

import geopandas
import pytest

from sahel.export.files import export
from sahel.export.where import Place
from tests import toy
from tests.export.rfc7946 import violations

KINDS = ("csv", "json", "geojson")
ARABIC, HAUSA = "قالت الحكومة «نعم».", "Ƙasar Nijar ta sanya hannu; ɗan majalisa ya ce a’a."
LONG = " ".join(["mot"] * 61)


def event(quote="Said", **more):
    said = toy.claim(on="2024-03-31", until="2024-04-01", quote=quote, place="Niamey", published="2024-01-01")
    return toy.event(on="2024-03-31", until="2024-04-01", claims=(said,), place="Niamey", **more)


def niamey(_event):
    return Place(lat=13.51366, lon=2.1098)


def written(folder, kind, events, **more):
    export(kind, events, folder / "e", niamey, **more)
    return (folder / "e").read_text("utf-8-sig")


def rows(text):
    return list(csv.DictReader(text.splitlines()))


@pytest.fixture(params=["Pacific/Auckland", "America/Los_Angeles", "UTC"])
def zone(request, monkeypatch):
    """The clock of a machine on the other side of the day."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_a_day_stays_that_day_in_every_time_zone(tmp_path, zone):
    assert time.tzname != ("XYZ", "XYZ")
    (row,) = rows(written(tmp_path, "csv", [event()]))
    assert (row["date_start"], row["date_end"], row["published"]) == ("2024-03-31", "2024-04-01", "2024-01-01")
    (told,) = json.loads(written(tmp_path, "json", [event()]))
    assert (told["date_start"], told["date_end"]) == ("2024-03-31", "2024-04-01")
    (feature,) = json.loads(written(tmp_path, "geojson", [event()]))["features"]
    assert feature["properties"]["date_start"] == "2024-03-31"
    frame = geopandas.read_file(tmp_path / "e")
    assert str(frame["date_start"][0])[:10] == "2024-03-31"
    assert str(frame["date_end"][0])[:10] == "2024-04-01"


@pytest.mark.parametrize(
    "quote", [ARABIC, HAUSA, "L’été à Bobo-Dioulasso « œuvre »", "a\tb\r\nc\u2028d", "\u202eevil\u202c"]
)
def test_letters_of_every_script_come_through_as_they_were(tmp_path, quote):
    export("csv", [event(quote)], tmp_path / "c")
    with (tmp_path / "c").open(encoding="utf-8-sig", newline="") as handle:
        (row,) = csv.DictReader(handle)
    assert row["quote"] == quote
    assert json.loads(written(tmp_path, "json", [event(quote)]))[0]["claims"][0]["quote"] == quote
    (feature,) = json.loads(written(tmp_path, "geojson", [event(quote)]))["features"]
    assert feature["properties"]["quotes"][0]["quote"] == quote


@pytest.mark.parametrize("kind", KINDS)
def test_half_a_surrogate_pair_stops_no_file(tmp_path, kind):
    assert "\ufffd" in written(tmp_path, kind, [event("half \ud83d gone")])


@pytest.mark.parametrize("kind", KINDS)
def test_a_long_quote_is_cut_after_sixty_words_and_says_so(tmp_path, kind):
    text = written(tmp_path, kind, [event(LONG)])
    assert text.count("mot") == 60
    told = {
        "csv": lambda: rows(text)[0]["quote_cut"] == "True",
        "json": lambda: json.loads(text)[0]["claims"][0]["quote_cut"],
        "geojson": lambda: json.loads(text)["features"][0]["properties"]["quotes"][0]["quote_cut"],
    }
    assert told[kind]() is True


def test_geojson_keeps_to_the_standard(tmp_path):
    some = [event(event_id="a"), event(event_id="b", target=None), event(ARABIC, event_id="c")]
    assert violations(json.loads(written(tmp_path, "geojson", some, mark="TLP:RED"))) == []
    assert violations(json.loads(written(tmp_path, "geojson", []))) == []


def test_the_check_of_the_standard_sees_what_is_wrong():
    point = {"type": "Point", "coordinates": [13.5, 200]}
    wrong = {"type": "FeatureCollection", "crs": {}, "features": [{"type": "Feature", "geometry": point}]}
    assert len(violations(wrong)) == 3


def test_geojson_opens_in_geopandas_with_points_and_empty_ones(tmp_path):
    some = [event(event_id="a"), event(event_id="b", target=None)]
    export("geojson", some, tmp_path / "e", lambda one: niamey(one) if one.target else None)
    frame = geopandas.read_file(tmp_path / "e")
    assert frame.crs.to_epsg() == 4326
    assert [(point.x, point.y) if point else None for point in frame.geometry] == [(2.1098, 13.51366), None]


@pytest.mark.parametrize("kind", KINDS)
def test_writing_many_events_takes_no_more_memory_than_few(tmp_path, kind):
    many = [event("Said so. " * 20, event_id=str(number)) for number in range(1000)]
    tracemalloc.start()
    try:
        export(kind, many, tmp_path / "e", niamey)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (tmp_path / "e").stat().st_size > 400_000
    assert peak < 400_000
