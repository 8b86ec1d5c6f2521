"""A drawing becomes the figure, the words and the table of the same facts."""

import pytest

from sahel.briefing.drawings import SilenceDrawing
from sahel.briefing.drawn import figure_of
from sahel.briefing.drawn_words import alt_of, table_of
from sahel.briefing.redrawn import line_of, ties_of
from tests.export import toy_briefing as toys

BRIEFING = toys.briefing()
DRAWN = {step.key: step.drawing for step in BRIEFING.steps if step.drawing}
KEYS = ("map", "climate", "ladder", "alliances", "silence")


def figure(key, **more):
    return figure_of(DRAWN[key], BRIEFING.basis, **more)


def traces(key, **more):
    return {trace.name: trace for trace in figure(key, **more).data}


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_kind_has_a_figure_its_words_and_a_table(key, scheme):
    assert figure(key, scheme=scheme).data
    assert len(alt_of(DRAWN[key], BRIEFING.basis, "A sentence.")) > 20
    assert table_of(DRAWN[key], BRIEFING.basis).rows


def test_a_table_and_nothing_have_no_figure():
    assert figure("sources") is None
    assert table_of(DRAWN["sources"], BRIEFING.basis).caption == alt_of(DRAWN["sources"], BRIEFING.basis)
    assert figure_of(SilenceDrawing(()), BRIEFING.basis) is None


def test_in_the_room_type_and_lines_are_larger():
    desk, room = figure("ladder", room=False), figure("ladder")
    assert room.layout.height == pytest.approx(desk.layout.height * 24 / 14, abs=0.1)
    assert min(one.font.size for one in room.layout.annotations if one.font.size) >= 18


def test_in_the_room_a_map_has_plain_fills_and_the_sign_of_each_partner():
    desk, room = traces("map", room=False), traces("map")
    assert "land ECOWAS suspended" in desk
    assert "land ECOWAS suspended" not in room
    assert len(figure("map").layout.shapes) == 2
    assert not figure("map", room=False).layout.shapes


def test_a_line_is_drawn_around_what_the_sentence_is_about():
    assert "subject" in traces("change:NER-RUS")
    assert "subject" not in traces("map")


def test_ties_are_those_that_were_frozen_with_their_events():
    (first, *_rest) = ties_of(DRAWN["map"], BRIEFING.basis)
    assert first.events
    assert {event.event_id for event in first.events} <= {event.event_id for event in BRIEFING.basis.events}


def test_a_climate_is_drawn_where_it_was():
    line = line_of(DRAWN["climate"])
    assert list(line.drawn) == [False, True, True]
    said = table_of(DRAWN["climate"], BRIEFING.basis).rows
    assert said[-1][1:4] == ("insufficient evidence", "–", "–")
    assert said[0][1:4] == ("+25", "+9", "+40")
