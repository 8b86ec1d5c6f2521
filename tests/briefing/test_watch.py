"""What is watched, and what is said of it since a day and since a visit."""

import pytest

from sahel.briefing.watch import (
    note_visit,
    since_visit,
    subject_name,
    subjects,
    unwatch,
    watch,
    watch_changes,
    watched,
)
from sahel.errors import WorkbenchError
from tests.briefing.edition_world import call, open_world
from tests.store.telling import says, told


@pytest.fixture
def store(tmp_path):
    with open_world(tmp_path / "world.db") as opened:
        yield opened


def test_a_pair_is_watched_in_the_order_of_ties_whoever_is_named_first(store):
    assert watch(store, ["RUS", "NER"], "Ada")
    assert not watch(store, ["NER", "RUS"], "Bob")
    assert watch(store, ["MLI"], "Ada")
    assert set(subjects(store)) == {("NER", "RUS"), "MLI"}
    assert {subject_name(one) for one in subjects(store)} == {"Niger – Russia", "Mali"}
    assert {one.by for one in watched(store)} == {"Ada"}
    assert unwatch(store, ["RUS", "NER"])
    assert not unwatch(store, ["RUS", "NER"])
    assert subjects(store) == ("MLI",)


@pytest.mark.parametrize("parties", [[], [""], ["NER", "NER"], ["NER", "RUS", "FRA"], ["NER", ""]])
def test_what_is_no_party_and_no_pair_is_refused(store, parties):
    with pytest.raises(WorkbenchError, match="name one party, or two different ones"):
        watch(store, parties, "Ada")


def test_somebody_must_watch(store):
    with pytest.raises(WorkbenchError, match="say who you are"):
        watch(store, ["NER"], " ")


def test_nothing_watched_nothing_said(store):
    assert watch_changes(store, "2024-01-01") == ()
    note_visit(store, "Ada")
    assert since_visit(store, "Ada") == ()


def test_what_changed_since_a_day_is_said_with_the_heaviest_act(store):
    watch(store, ["NER", "RUS"], "Ada")
    (news,) = watch_changes(store, "2024-03-01")
    assert [change.pair for change in news.changes] == [("NER", "RUS")]
    assert news.sentence.startswith("Niger – Russia: ")
    assert "since 1 Mar 2024" in news.sentence
    assert "Niger" in news.sentence and "26 Mar 2024" in news.sentence


def test_what_did_not_change_is_said_too(store):
    watch(store, ["TCD"], "Ada")
    (news,) = watch_changes(store, "2024-03-01")
    assert news.quiet
    assert news.sentence == "Chad: nothing changed since 1 Mar 2024."


def test_a_day_after_the_newest_evidence_tells_of_nothing(store):
    watch(store, ["NER", "RUS"], "Ada")
    assert [one.quiet for one in watch_changes(store, "2030-01-01")] == [True]


def test_of_a_party_with_several_ties_their_number_and_the_first_in_rank_are_said(store):
    watch(store, ["MLI"], "Ada")
    store.add(*told(says("MLI", "USA", "talks", "2024-05-02"), publisher="Delta", published="2024-05-02"))
    (news,) = watch_changes(store, "2024-03-01")
    assert {change.pair for change in news.changes} == {("MLI", "FRA"), ("MLI", "USA")}
    assert news.sentence.startswith("Mali: 2 ties changed since 1 Mar 2024, first of all Mali – ")


def test_since_a_visit_is_told_what_came_in_whatever_its_date(store):
    watch(store, ["NER", "RUS"], "Ada")
    watch(store, ["MLI"], "Ada")
    note_visit(store, "Ada")
    store.add(*call("Delta", "2023-01-10"))
    news = next(one for one in since_visit(store, "Ada") if one.watched.partner == "RUS")
    assert [event.date_start for event in news.events] == ["2023-01-10"]
    assert news.sentence.startswith("Niger – Russia: 1 event told by what came in since 1 Jun 2024.")
    quiet = next(one for one in since_visit(store, "Ada") if one.watched.party == "MLI")
    assert quiet.sentence == "Mali: nothing came in since 1 Jun 2024."


def test_what_its_parties_do_with_others_is_no_news_of_a_pair(store):
    watch(store, ["NER", "FRA"], "Ada")
    watch(store, ["MLI", "RUS"], "Ada")
    note_visit(store, "Ada")
    store.add(*call("Delta"))
    assert all(one.quiet for one in watch_changes(store, "2024-01-01"))
    assert all(one.quiet for one in since_visit(store, "Ada"))


def test_whoever_was_never_here_is_told_nothing(store):
    watch(store, ["NER", "RUS"], "Ada")
    assert since_visit(store, "Bob") == ()


def test_a_report_that_confirms_an_event_is_news_of_it(store):
    watch(store, ["NER", "RUS"], "Ada")
    note_visit(store, "Ada")
    store.add(*call("Delta"))
    (news,) = since_visit(store, "Ada")
    assert [len(event.claims) for event in news.events] == [3]
