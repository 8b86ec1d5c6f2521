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


def test_csv_for_a_french_spreadsheet_ends_cells_with_semicolons(run, stored, tmp_path):
    run("export", "csv", tmp_path / "e.csv", "--semicolons", "--db", stored)
    assert (tmp_path / "e.csv").read_text("utf-8-sig").startswith("event_id;event_source;")
    assert run("export", "json", tmp_path / "e.json", "--semicolons", "--db", stored).code == 2


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


def test_an_edition_is_written_by_its_number(run, stored, tmp_path):
    run("briefing", "freeze", "--by", "Ana", "--mark", "TLP:RED", "--lang", "fr", "--db", stored)
    done = run("export", "html", tmp_path / "b.html", "--edition", 1, "--db", stored)
    assert (done.code, done.out) == (0, "")
    page = (tmp_path / "b.html").read_text("utf-8")
    assert '<html lang="fr">' in page
    assert "TLP:RED" in page
    missing = run("export", "html", tmp_path / "c.html", "--edition", 9, "--db", stored)
    assert (missing.code, missing.err.count("\n")) == (1, 1)


@pytest.mark.parametrize(
    "options", [("--view", "country=NER"), ("--country", "NER"), ("--lang", "fr"), ("--mark", "TLP:RED")]
)
def test_an_edition_takes_nothing_that_it_has_itself(run, stored, tmp_path, options):
    assert run("export", "html", tmp_path / "b.html", "--edition", 1, *options, "--db", stored).code == 2


def test_a_mark_is_written_into_the_file(run, stored, tmp_path):
    run("export", "csv", tmp_path / "e.csv", "--mark", "TLP:AMBER", "--db", stored)
    assert "TLP:AMBER" in (tmp_path / "e.csv").read_text("utf-8-sig")


def test_a_figure_is_chosen_by_name(run, stored, tmp_path):
    done = run("export", "svg", tmp_path / "t.svg", "--figure", "timeline", "--db", stored)
    assert (done.code, (tmp_path / "t.svg").read_bytes()[:5]) == (0, b"<?xml")
    wrong = run("export", "png", tmp_path / "x.png", "--figure", "nothing", "--db", stored)
    assert (wrong.code, wrong.err.count("\n")) == (1, 1)
    assert "it has map" in wrong.err


def test_help_says_what_each_format_is_for(run):
    said = run("export", "--help").out
    assert "One row a claim, for a spreadsheet." in said
