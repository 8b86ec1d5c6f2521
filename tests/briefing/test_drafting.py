"""The briefing of a view now: what is watched first, the store's mark, and as its draft edits it."""

from dataclasses import replace

import pytest

from sahel.briefing.comparing import compare
from sahel.briefing.drafting import briefing_of, discard_draft, draft_of, keep_draft, today_of
from sahel.briefing.editing import AddedView, Edits
from sahel.briefing.editions import edition, freeze
from sahel.briefing.marking import set_handling_mark
from sahel.briefing.watch import watch
from sahel.desk.review import withdraw
from sahel.errors import WorkbenchError
from tests.briefing.edition_world import TODAY, VIEW, call, open_world


@pytest.fixture
def store(tmp_path):
    with open_world(tmp_path / "world.db") as opened:
        yield opened


def keys(made):
    return [step.key for step in made.steps]


def test_what_is_watched_comes_first_and_the_mark_of_the_store_is_on_it(store):
    assert "watched" not in keys(briefing_of(store, VIEW))
    watch(store, ["NER", "RUS"], "Ada")
    set_handling_mark(store, "internal")
    made = briefing_of(store, VIEW)
    assert keys(made)[:2] == ["title", "watched"]
    assert made.mark == "internal"


def test_a_draft_is_found_again_for_its_view_and_language_only(store):
    edits = Edits(title="June", notes={"map": "Ask Bob."}, mark="TLP:RED")
    kept = keep_draft(store, VIEW, "en", edits, "Ada")
    assert draft_of(store, VIEW, "en") == kept
    assert (kept.edits, kept.by, kept.saved_at) == (edits, "Ada", TODAY)
    assert draft_of(store, VIEW, "fr") is None
    assert draft_of(store, replace(VIEW, country=("NER",)), "en") is None
    assert (briefing_of(store, VIEW).title, briefing_of(store, VIEW).mark) == ("June", "TLP:RED")
    assert briefing_of(store, VIEW, "fr").title != "June"
    assert discard_draft(store, VIEW, "en")
    assert briefing_of(store, VIEW).title != "June"


def test_a_draft_survives_articles_that_come_in_after_it(store):
    keep_draft(store, VIEW, "en", Edits(notes={"map": "Ask Bob."}, hidden=("silence",)), "Ada")
    store.add(*call("Delta", "2024-05-20"))
    made = {step.key: step for step in briefing_of(store, VIEW).steps}
    assert made["map"].note == "Ask Bob."
    assert made["silence"].hidden


def test_edits_that_are_given_stand_in_place_of_the_draft(store):
    keep_draft(store, VIEW, "en", Edits(title="June"), "Ada")
    assert briefing_of(store, VIEW, edits=Edits(title="May")).title == "May"


def test_a_mark_that_is_too_long_is_not_kept(store):
    with pytest.raises(WorkbenchError, match="a handling mark is at most"):
        keep_draft(store, VIEW, "en", Edits(mark="x" * 61), "Ada")


def test_a_title_and_a_mark_are_kept_on_one_line(store):
    kept = keep_draft(store, VIEW, "en", Edits(title=" The\nroom ", mark=" TLP:RED\n"), "Ada")
    assert (kept.edits.title, kept.edits.mark) == ("The room", "TLP:RED")
    with pytest.raises(WorkbenchError, match="a title is at most 120 characters on one line"):
        keep_draft(store, VIEW, "en", Edits(title="x" * 121), "Ada")


def test_a_saved_view_is_composed_as_a_step(store):
    made = briefing_of(store, VIEW, edits=Edits(views=(AddedView("Mali", "country=MLI"),)))
    added = next(step for step in made.steps if step.key == "view:mali")
    assert [tie.pair for tie in added.drawing.ties] == [("MLI", "FRA")]
    assert {event for tie in added.drawing.ties for event in tie.events} <= {one.event_id for one in made.basis.events}


def test_an_edition_compared_with_an_unchanged_today_differs_in_nothing(store):
    watch(store, ["NER", "RUS"], "Ada")
    edits = Edits(
        title="June", mark="x", hidden=("silence",), notes={"map": "!"}, views=(AddedView("Mali", "country=MLI"),)
    )
    frozen = freeze(store, briefing_of(store, VIEW, edits=edits), "Ada")
    assert compare(frozen.briefing, today_of(store, frozen)).same


def test_an_edition_compared_with_today_tells_of_articles_that_came_and_went(store):
    frozen = freeze(store, briefing_of(store, VIEW), "Ada")
    gone, (new, found) = call("Alpha")[0], call("Delta", "2024-05-20")
    withdraw(store, gone.id, "Ada", "a forgery")
    store.add(new, found)
    again = edition(store, 1)
    compared = compare(frozen.briefing, today_of(store, again), again.withdrawn)
    assert [one.article_id for one in compared.added] == [new.id]
    assert (compared.withdrawn, compared.gone) == ((gone.id,), ())
    (relation,) = compared.relations
    assert relation.pair == ("NER", "RUS")
    assert {one.fate for one in relation.events} == {"new", "changed"}


def test_what_was_told_since_an_edition_is_compared_since_the_same(store):
    first = freeze(store, briefing_of(store, replace(VIEW, until="2024-03-31", on="2024-03-31")), "Ada")
    second = freeze(store, briefing_of(store, VIEW, after=first), "Ada")
    assert (second.briefing.after, second.briefing.since) == (1, "2024-04-01")
    assert compare(second.briefing, today_of(store, second)).same


def test_what_an_analyst_reworded_is_no_difference_while_the_same_is_still_composed(store):
    keep_draft(store, VIEW, "en", Edits(sentences={"map": "Niger and Russia talk."}), "Ada")
    frozen = freeze(store, briefing_of(store, VIEW), "Ada")
    assert compare(frozen.briefing, today_of(store, frozen)).same


def test_what_an_analyst_reworded_is_told_once_something_else_is_composed(store):
    keep_draft(store, VIEW, "en", Edits(sentences={"title": "All of it."}), "Ada")
    frozen = freeze(store, briefing_of(store, VIEW), "Ada")
    store.add(*call("Delta", "2024-05-20"))
    compared = compare(frozen.briefing, today_of(store, frozen))
    (title,) = (one.sentence for one in compared.steps if one.key == "title")
    assert title.before == "All of it."
    assert title.after.startswith("From 1 Jan 2024")
