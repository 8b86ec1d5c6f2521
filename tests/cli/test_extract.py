"""``extract``: everything found, by offsets into the text, and nothing stored."""

import json
import subprocess
import sys
from dataclasses import fields

from sahel.model import ActorMention, Claim, PlaceMention

CLAIM_FIELDS = {field.name for field in fields(Claim)}
KEYS = {"id", "title", "published", "lang", "text", "places", "actors", "dates", "events"}
DATE_KEYS = {"start", "end", "text", "type", "value", "date_start", "date_end"}


def test_every_key_of_the_contract_is_there(run, desk):
    (found,) = run("extract", desk / "call.txt", "--json").objects
    assert found.keys() >= KEYS
    assert found["title"] is found["published"] is None
    assert all(place.keys() >= {field.name for field in fields(PlaceMention)} for place in found["places"])
    assert all(actor.keys() >= {field.name for field in fields(ActorMention)} for actor in found["actors"])
    assert all(date.keys() >= DATE_KEYS for date in found["dates"])
    assert all(event.keys() >= CLAIM_FIELDS | {"cameo", "quad"} for event in found["events"])


def test_what_was_found_stands_in_the_text_where_it_says(run, desk):
    (found,) = run("extract", desk / "call.txt", "--json").objects
    text = found["text"]
    assert found["places"]
    assert found["actors"]
    assert [date["value"] for date in found["dates"]] == ["2024-03-26"]
    for mention in (*found["places"], *found["actors"], *found["dates"]):
        assert text[mention["start"] : mention["end"]] == mention["text"]
    (talks,) = [event for event in found["events"] if event["type"] == "talks"]
    assert {talks["source"], talks["target"]} == {"NER", "RUS"}
    assert talks["quote"] == text[talks["evidence_start"] : talks["evidence_end"]]
    assert (talks["date_start"], talks["quad"]) == ("2024-03-26", 1)


def test_the_id_of_a_file_is_echoed_and_a_text_without_one_gets_ours(run, desk):
    named, unnamed = run("extract", desk / "retold.json", desk / "call.txt", "--json").objects
    assert named["id"] == "r-1"
    assert unnamed["id"] == unnamed["article_id"]
    assert len(unnamed["id"]) == 64


def test_hints_fill_only_what_is_open(run, desk):
    line = ("extract", desk / "retold.json", desk / "undated.txt", "--published", "2020-01-01", "--json")
    told, untold = run(*line).objects
    assert (told["published"], untold["published"]) == ("2024-03-27", "2020-01-01")


def test_each_line_is_one_compact_object_in_utf8(run, desk):
    lines = run("extract", desk, "--json").out.splitlines()
    assert len(lines) == 3
    for line in lines:
        assert line == json.dumps(json.loads(line), ensure_ascii=False, separators=(",", ":"))
    assert "Niger’s" in lines[0]


def test_a_failure_is_one_sentence_on_stderr_and_exit_1(run, desk):
    done = run("extract", desk / "gone.txt", desk / "call.txt", "--json")
    assert done.code == 1
    assert done.err == "gone.txt was not read: No such file or directory.\n"
    assert len(done.objects) == 1


def test_an_article_over_which_the_reader_stumbles_is_named_and_stops_nothing(run, desk, monkeypatch):
    from sahel.extract.reader import Reader

    read = Reader.read

    def stumbles(self, article):
        if article.given_id == "r-1":
            raise RecursionError("too deep")
        return read(self, article)

    monkeypatch.setattr(Reader, "read", stumbles)
    done = run("extract", desk, "--json")
    assert (done.code, len(done.objects)) == (1, 2)
    assert done.err.startswith("retold.json")
    assert "too deep" in done.err


def test_without_json_a_person_reads_parties_and_the_sentence(run, desk):
    out = run("extract", desk / "call.txt").out
    assert "Niger – Russia" in out
    assert "“The head of Niger’s junta" in out


def test_nothing_heavy_is_imported_and_nothing_stored(desk, tmp_path):
    script = (
        "import sys; from sahel.cli.main import main; code = main(sys.argv[1:]);"
        "heavy = {'streamlit', 'pandas', 'geopandas', 'plotly', 'folium', 'sqlalchemy', 'trafilatura'};"
        "sys.exit(str(heavy & sys.modules.keys()) if heavy & sys.modules.keys() else code)"
    )
    line = [sys.executable, "-c", script, "extract", str(desk), "--json"]
    done = subprocess.run(line, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 3
