"""``export``: the events of filters, or of a page's link, in a file."""

import csv
import json

import pytest


def printed(event):
    """An exported event without what a file says besides: its mark, and which quotes were cut."""
    claims = [{key: value for key, value in claim.items() if key != "quote_cut"} for claim in event["claims"]]
    return {key: value for key, value in event.items() if key != "handling_mark"} | {"claims": claims}


def test_json_holds_what_events_prints(run, stored, tmp_path):
    target = tmp_path / "e.json"
    done = run("export", "json", target, "--undated", "--db", stored)
    assert (done.code, done.out) == (0, "")
    assert [printed(one) for one in json.loads(target.read_text("utf-8"))] == run(
        "events", "--json", "--undated", "--db", stored
    ).objects


def test_a_link_gives_the_events_of_its_page(run, stored, tmp_path):
    target = tmp_path / "e.json"
    run("export", "json", target, "--view", "country=NER&partner=RUS&nonsense=1", "--db", stored)
    assert {event["type"] for event in json.loads(target.read_text("utf-8"))} == {"talks"}
    run("export", "json", target, "--view", "?country=NER&until=2020-12-31", "--db", stored)
    assert json.loads(target.read_text("utf-8")) == []


def test_a_link_and_filters_together_are_wrong_usage(run, stored, tmp_path):
    done = run("export", "csv", tmp_path / "e.csv", "--view", "country=NER", "--country", "NER", "--db", stored)
    assert done.code == 2
    assert not (tmp_path / "e.csv").exists()


def test_csv_has_a_row_a_claim(run, stored, tmp_path):
    target = tmp_path / "e.csv"
    run("export", "csv", target, "--type", "talks", "--db", stored)
    with target.open(encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.DictReader(handle))
    assert [row["publisher"] for row in rows] == ["", "Toy Press"]


def test_geojson_places_an_event_where_its_sentence_does(run, db, desk, tmp_path):
    text = "On 26 March 2024 Niger and Russia held talks in Agadez."
    (desk / "call.txt").write_text(text, encoding="utf-8")
    run("ingest", desk, "--db", db)
    run("export", "geojson", tmp_path / "e.geojson", "--type", "talks", "--db", db)
    features = json.loads((tmp_path / "e.geojson").read_text("utf-8"))["features"]
    points = {one["properties"]["place"]: one["geometry"] for one in features}
    lon, lat = points["Agadez"]["coordinates"]
    assert (round(lat), round(lon)) == (17, 8)


@pytest.mark.parametrize("line", [("docx", "e.docx"), ("csv",)])
def test_a_format_that_nobody_writes_or_no_file_is_wrong_usage(run, line, db):
    assert run("export", *line, "--db", db).code == 2


def test_a_file_that_cannot_be_written_is_one_sentence(run, stored, tmp_path):
    done = run("export", "csv", tmp_path / "no" / "e.csv", "--db", stored)
    assert done.code == 1
    assert done.err.count("\n") == 1
