"""``evaluate``: figures as a table or JSON, and into a file."""

import json
from datetime import date

import pytest

TEXT = "Niger has annulled its military agreement with the United States. Mali beat Ghana in Accra."
MARKS = [
    {"start": 0, "end": 5, "text": "Niger", "resolves_to": "Niger", "lat": 17.6, "lon": 8.1, "iso3": "NER"},
    {"start": 51, "end": 64, "text": "United States", "resolves_to": "United States", "iso3": "USA"},
]
EVENT = {
    "source": "NER",
    "target": "USA",
    "type": "agreement_annulled",
    "direction": "weakens",
    "date": None,
    "date_text": "",
    "modality": "happened",
    "evidence_start": 0,
    "evidence_end": 65,
}


@pytest.fixture
def gold(tmp_path):
    folder = tmp_path / "toys"
    folder.mkdir()
    row = {"id": "g-1", "text": TEXT, "published": "2024-03-20", "title": None, "lang": "en", "held_out": False}
    marks = {"places": [{**mark, "use": "metonym"} for mark in MARKS], "actors": [], "events": [EVENT]}
    (folder / "g-1.json").write_text(json.dumps({**row, **marks}), encoding="utf-8")
    return folder


def test_json_is_one_object_with_every_part(run, gold):
    (found,) = run("evaluate", gold, "--json").objects
    assert found.keys() == {"date", "reader", "gold", "groups", "calibration", "confusion", "errors"}
    assert found["gold"] == "toys"
    assert found["reader"].startswith("rules@")
    assert found["groups"]["all"]["found"]["claims_family"]["right"] == 1
    assert {error["kind"] for error in found["errors"]} >= {"place_without_ground"}


def test_a_person_reads_figures_groups_and_the_worst_mistakes(run, gold):
    done = run("evaluate", gold, "--errors", "1")
    assert done.code == 0
    assert "claims: parties and family" in done.out
    assert "English (1)" in done.out
    assert done.out.count("place without ground") == 1
    assert run("evaluate", gold, "--errors", "0").out.count("mistakes") == 0


def test_the_figures_are_written_with_day_and_reader(run, gold, tmp_path):
    target = tmp_path / "accuracy.json"
    done = run("evaluate", gold, "--write", target, "--json")
    written = json.loads(target.read_text(encoding="utf-8"))
    assert written["date"] == date.today().isoformat()
    assert written["reader"] == done.objects[0]["reader"]
    assert written == {key: value for key, value in done.objects[0].items() if key != "errors"}
    assert written["reader"] in done.err


def test_what_cannot_be_read_or_written_is_one_sentence(run, gold, tmp_path):
    missing = run("evaluate", tmp_path / "gone")
    assert (missing.code, missing.out) == (1, "")
    assert missing.err == "The annotated texts in gone cannot be used: there is no .json file in it.\n"
    unwritable = run("evaluate", gold, "--write", tmp_path / "no" / "folder.json")
    assert unwritable.code == 1
    assert "was not written" in unwritable.err
