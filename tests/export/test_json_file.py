"""JSON: the objects of ``events --json`` in one array."""

import json
from dataclasses import fields, replace

from sahel.export.files import export
from sahel.export.objects import claim_object, compact, event_object
from sahel.model import Claim, Event, Span
from tests import toy


def test_the_array_holds_every_field_of_events_and_claims(tmp_path, talks, undated, quote):
    export("json", [talks, undated], tmp_path / "e.json")
    first, second = json.loads((tmp_path / "e.json").read_text("utf-8"))
    assert {field.name for field in fields(Event)} <= first.keys()
    assert {field.name for field in fields(Claim)} <= first["claims"][0].keys()
    assert first["claims"][0]["quote"] == quote
    assert second["target"] is None
    assert second["date_start"] is None


def test_no_events_are_an_empty_array(tmp_path):
    export("json", [], tmp_path / "e.json")
    assert json.loads((tmp_path / "e.json").read_text("utf-8")) == []


def test_further_evidence_is_written_as_spans():
    assert json.loads(compact(claim_object(toy.claim(also=(Span(5, 9),)))))["also"] == [{"start": 5, "end": 9}]


def test_a_claim_carries_the_codes_of_its_type(talks):
    said = event_object(talks)["claims"][0]
    assert (said["cameo"], said["quad"]) == ("040", 1)


def test_a_type_that_no_table_knows_has_no_code():
    said = claim_object(replace(toy.claim(), type="of_another_time"))
    assert (said["cameo"], said["quad"]) == (None, None)


def test_an_object_is_one_line_of_readable_utf8():
    line = compact({"quote": "Été\nà “Niamey”"})
    assert line == '{"quote":"Été\\nà “Niamey”"}'
