"""A briefing becomes canonical bytes and comes back as it was."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sahel.analysis.voices import Voice
from sahel.briefing.codec import STEPS, decode, encode
from sahel.briefing.drawings import ClimateDrawing, ClimatePoint, DrawnTie, LadderDrawing, MapDrawing, TableDrawing
from sahel.briefing.records import Basis, Briefing, Grade, Step
from sahel.errors import EditionError
from sahel.model import Claim, Event
from tests.briefing.edition_world import briefing, step

text = st.text(max_size=8)
number = st.floats(allow_nan=False, allow_infinity=False)
pair = st.tuples(text, text)
points = st.tuples(st.builds(ClimatePoint, median=st.none() | number, low=st.none(), high=st.none(), evidence=number))
arcs = st.tuples(st.builds(DrawnTie, pair=pair, up=number, down=number))
drawings = st.one_of(
    st.none(),
    st.builds(TableDrawing, text, st.lists(text, max_size=2).map(tuple), st.tuples(st.tuples(text))),
    st.builds(MapDrawing, arcs, st.just(()), st.just(()), text),
    st.builds(ClimateDrawing, pair=pair, points=points),
    st.builds(LadderDrawing, pair=pair),
)
steps = st.builds(Step, key=text, heading=text, sentence=text, drawing=drawings, note=text)
constants = st.dictionaries(text, st.one_of(st.booleans(), st.integers(), number, text), max_size=4)
events = st.tuples(st.builds(Event, p=number, claims=st.tuples(st.builds(Claim, confidence=number))))
bases = st.builds(Basis, events=events, voices=st.dictionaries(text, st.builds(Voice)), constants=constants)
scales = st.tuples(st.builds(Grade, low=number, high=number))
briefings = st.builds(Briefing, steps=st.lists(steps, max_size=3).map(tuple), basis=bases, scale=scales)


def with_constants(made, held):
    return replace(made, basis=replace(made.basis, constants=held))


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=50)
@given(briefings)
def test_what_was_written_is_read_back_and_written_the_same(made):
    raw = encode(made)
    assert decode(raw) == made
    assert encode(decode(raw)) == raw


def test_the_order_in_which_a_mapping_was_made_does_not_matter():
    one, other = ({"a": 1, "b": 2}, {"b": 2, "a": 1})
    assert encode(with_constants(briefing(), one)) == encode(with_constants(briefing(), other))


def test_a_whole_number_for_a_fraction_has_the_bytes_that_it_has_when_read_back():
    tie = DrawnTie(("NER", "RUS"), up=1, down=0, thin=False, in_force=2, events=())
    made = briefing(steps=(step(drawing=MapDrawing((tie,), (), (), "2024-06-01")),))
    assert encode(made) == encode(decode(encode(made)))


def test_it_is_readable_json_in_utf_8():
    raw = encode(briefing(title="Sécurité à Agadez"))
    assert "Sécurité à Agadez".encode() in raw
    assert json.loads(raw)["briefing"]["title"] == "Sécurité à Agadez"


def test_a_character_that_utf_8_cannot_write_comes_back():
    made = briefing(title="broken \udc80 byte")
    assert decode(encode(made)) == made


def test_a_number_that_is_none_is_refused():
    tie = DrawnTie(("NER", "RUS"), up=float("nan"), down=0.0, thin=False, in_force=0, events=())
    with pytest.raises(EditionError, match="a number that is none"):
        encode(briefing(steps=(step(drawing=MapDrawing((tie,), (), (), "2024-06-01")),)))


def test_bytes_of_a_newer_program_have_their_sentence():
    held = json.loads(encode(briefing()))
    held["schema"] += 1
    with pytest.raises(EditionError, match="newer version of this program; update the program"):
        decode(json.dumps(held).encode())


def test_an_older_schema_is_brought_up_step_by_step():
    held = json.loads(encode(briefing(title="then")))
    held["briefing"]["named"] = held["briefing"].pop("title")
    renamed = lambda old: {**{key: value for key, value in old.items() if key != "named"}, "title": old["named"]}  # noqa: E731
    found = decode(json.dumps(held).encode(), steps=(*STEPS, renamed))
    assert found == briefing(title="then")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"schema":1}',
        b'{"schema":"x","briefing":{}}',
        b'{"schema":1,"briefing":{"title":1}}',
    ],
)
def test_what_is_no_briefing_has_its_sentence(raw):
    with pytest.raises(EditionError, match="its bytes are no briefing"):
        decode(raw)


@pytest.mark.parametrize("drawing", [{"drawing": "NoDrawing"}, {"pair": []}, 3])
def test_a_drawing_that_nobody_knows_has_its_sentence(drawing):
    held = json.loads(encode(briefing(steps=(step(),))))
    held["briefing"]["steps"][0]["drawing"] = drawing
    with pytest.raises(EditionError, match="its bytes are no briefing"):
        decode(json.dumps(held).encode())
