"""Edits go by the keys of steps, so that they survive a new composing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.voices import Voice
from sahel.briefing.drawings import MapDrawing
from sahel.briefing.editing import AddedView, Edits, edited, edits_as_text, edits_from_text, edits_of
from sahel.briefing.records import Basis, Source
from sahel.errors import WorkbenchError
from tests.briefing.edition_world import briefing, step
from tests.toy import event

KEYS = ("title", "changes", "map", "change:NER-RUS", "sources")
TOY = briefing(title="Toy", mark="internal", steps=tuple(step(key, key.split(":")[0]) for key in KEYS))
ARCS = MapDrawing((), (), (), "2024-06-01")


def keys(made):
    return [one.key for one in made.steps]


def by_key(made, key):
    return next(one for one in made.steps if one.key == key)


def test_no_edits_change_nothing():
    assert edited(TOY, Edits()) == TOY


def test_a_title_is_also_the_heading_of_the_first_step():
    made = edited(TOY, Edits(title="  May "))
    assert (made.title, by_key(made, "title").heading) == ("May", "May")


def test_a_mark_replaces_that_of_the_store_also_by_none():
    assert edited(TOY, Edits(mark="TLP:RED")).mark == "TLP:RED"
    assert edited(TOY, Edits(mark="")).mark == ""
    assert edited(TOY, Edits()).mark == "internal"


def test_steps_are_hidden_retitled_reworded_and_annotated_by_key():
    edits = Edits(
        hidden=("map",), headings={"changes": "News"}, sentences={"changes": "Much is new."}, notes={"map": "Ask Bob."}
    )
    made = edited(TOY, edits)
    assert [one.key for one in made.shown] == [key for key in KEYS if key != "map"]
    assert (by_key(made, "changes").heading, by_key(made, "changes").sentence) == ("News", "Much is new.")
    assert by_key(made, "map").note == "Ask Bob."
    assert by_key(made, "sources") == by_key(TOY, "sources")


def test_an_empty_heading_or_sentence_is_that_which_was_composed():
    assert edited(TOY, Edits(headings={"map": " "}, sentences={"map": ""})) == TOY


def test_steps_stand_in_the_order_given():
    order = ("title", "map", "change:NER-RUS", "changes", "sources")
    assert keys(edited(TOY, Edits(order=order))) == list(order)


def test_a_step_that_the_order_does_not_know_follows_the_one_that_it_followed():
    order = ("title", "map", "changes", "sources")
    assert keys(edited(TOY, Edits(order=order))) == ["title", "map", "change:NER-RUS", "changes", "sources"]
    assert keys(edited(TOY, Edits(order=("sources",)))) == ["title", "changes", "map", "change:NER-RUS", "sources"]


def test_edits_of_steps_that_are_gone_wait_until_they_come_back():
    edits = Edits(order=("x", "map", "title"), hidden=("x",), headings={"x": "?"}, notes={"map": "Ask Bob."})
    fewer = briefing(steps=(step("title", "title"),))
    assert keys(edited(fewer, edits)) == ["title"]
    assert by_key(edited(TOY, edits), "map").note == "Ask Bob."


@given(st.permutations(KEYS), st.sets(st.sampled_from((*KEYS, "gone"))))
def test_no_order_loses_or_doubles_a_step(order, named):
    made = edited(TOY, Edits(order=tuple(key for key in order if key in named)))
    assert sorted(keys(made)) == sorted(KEYS)


def viewed(on="2024-05-01"):
    told = event("MLI", "FRA", "talks", on)
    source = Source("a9", "Title", "Alpha", on, None, "en")
    basis = Basis((told,), {"a9": Voice("a", "Alpha", True)}, (source,), {}, ("toy@1",))
    return briefing(title="Mali", view="country=MLI", basis=basis, steps=(step(), step("map", "map", drawing=ARCS)))


def test_a_saved_view_becomes_a_step_with_all_that_it_rests_on():
    other = viewed()
    edits = Edits(views=(AddedView("Mali alone", "country=MLI"),), notes={"view:mali alone": "See this."})
    made = edited(TOY, edits, {"country=MLI": other})
    added = by_key(made, "view:mali alone")
    assert keys(made)[-2:] == [added.key, "sources"]
    assert by_key(made, "sources").sentence == "This briefing rests on 1 article."
    assert by_key(made, "sources").drawing.rows == (("1 May 2024", "Alpha", "Title", "–"),)
    assert (added.kind, added.heading, added.view, added.note) == ("view", "Mali alone", "country=MLI", "See this.")
    assert made.basis.events == other.basis.events
    assert (made.basis.sources, made.basis.voices, made.basis.readers) == (
        other.basis.sources,
        other.basis.voices,
        ("toy@1",),
    )


def test_a_view_whose_briefing_is_not_given_is_left_out():
    assert edited(TOY, Edits(views=(AddedView("Mali", "country=MLI"),))) == TOY


def test_what_both_rest_on_is_there_once():
    one = viewed()
    made = edited(one, Edits(views=(AddedView("Again", "q"),)), {"q": one})
    assert made.basis == one.basis


def test_edits_taken_from_a_briefing_make_another_one_look_like_it():
    edits = Edits(
        title="May",
        mark="x",
        order=tuple(reversed(KEYS)),
        hidden=("map",),
        headings={"changes": "News"},
        views=(AddedView("Mali alone", "country=MLI"),),
    )
    added = {"country=MLI": viewed()}
    once = edited(TOY, edits, added)
    assert edited(TOY, edits_of(once), added) == once


texts = st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=3)
names = st.lists(st.text(max_size=5), max_size=3).map(tuple)


@given(st.builds(Edits, order=names, hidden=names, headings=texts, sentences=texts, notes=texts))
def test_edits_are_kept_as_text_and_come_back(edits):
    assert edits_from_text(edits_as_text(edits)) == edits


@pytest.mark.parametrize("text", ["", "[]", "3", '{"title":', '{"order":3}', '{"unknown":1}'])
def test_what_holds_no_edits_has_its_sentence(text):
    with pytest.raises(WorkbenchError, match="the draft cannot be read; discard it"):
        edits_from_text(text)
