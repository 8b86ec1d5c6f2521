"""A judgement is known from its own day: an earlier clock shows what was thought then."""

from dataclasses import replace

import pytest

from sahel.desk.review import accept, add_row, amend_membership, correct, note_tie, notes_on, reject, undo
from sahel.facts.alliances import Membership
from sahel.model import View
from sahel.store import Store
from tests.desk.test_joint_acts import row
from tests.store.telling import says, told

ALL = View(undated=True)
BEFORE, AFTER = "2024-05-31", "2024-06-02"


@pytest.fixture
def clock():
    return ["2024-06-01T12:00:00+00:00"]


@pytest.fixture
def store(tmp_path, clock):
    with Store.open(tmp_path / "s.db", clock=lambda: clock[0]) as opened:
        opened.add(*told(says(on="2024-03-26"), publisher="Alpha", published="2024-03-27"))
        opened.add(*told(says(on="2024-03-26", modality="denied"), publisher="Beta", published="2024-03-28"))
        yield opened


def at(store, known):
    return store.events(replace(ALL, known=known))


def test_a_verdict_is_known_from_its_own_day(store):
    before = store.events(ALL)
    accept(store, before[0].event_id, "Ada")
    assert at(store, BEFORE) == before
    assert at(store, "2024-06-01")[0].state == "accepted" == store.events(ALL)[0].state


def test_a_verdict_stays_on_an_event_of_which_less_was_known(store, clock):
    clock[0] = "2024-03-27T12:00:00+00:00"
    accept(store, store.events(ALL)[0].event_id, "Ada")
    (event,) = at(store, "2024-03-27")
    assert (event.state, event.verified, len(event.claims)) == ("accepted", True, 1)


def test_a_rejected_event_was_shown_until_somebody_rejected_it(store):
    reject(store, store.events(ALL)[0].event_id, "Ada")
    assert len(at(store, BEFORE)) == 1
    assert (at(store, AFTER), store.events(ALL)) == ((), ())


def test_a_correction_is_known_from_its_own_day_and_an_undo_from_its(store, clock):
    read = store.events(ALL)
    made = correct(store, read[0].claims[0].claim_id, "Ada", date_start="2024-03-01", date_end="2024-03-01")
    assert at(store, BEFORE) == read
    assert {one.date_start for one in at(store, AFTER)} == {"2024-03-01", "2024-03-26"}
    clock[0] = "2024-06-10T12:00:00+00:00"
    undo(store, made.id, "Ada")
    assert {one.date_start for one in at(store, AFTER)} == {"2024-03-01", "2024-03-26"}
    assert at(store, BEFORE) == store.events(ALL) == read


def test_undated_events_are_counted_by_the_same_clock(store):
    view = View()
    correct(store, store.events(ALL)[0].claims[1].claim_id, "Ada", date_start=None, date_end=None)
    assert store.count_undated(view) == 1
    assert store.count_undated(replace(view, known=BEFORE)) == 0


def test_a_row_that_a_person_wrote_is_known_from_the_day_on_which_she_did(store, clock):
    made = add_row(store, "Ada", replace(row("MLI", "RUS", "visit", "2023-01-05"), summary="Ada heard of a visit."))
    assert [one.source for one in store.events(ALL)] == ["MLI", "NER"]
    assert [one.source for one in at(store, BEFORE)] == ["NER"]
    undo(store, made.id, "Ada")
    assert [one.source for one in store.events(ALL)] == ["NER"]
    assert "Ada" not in store.publishers()


def test_an_amended_membership_is_known_from_its_own_day(store):
    row_of_ada = Membership("AES", "TCD", "2024-01", "", "member", "the gazette", "known")
    plain = store.review.memberships()
    amend_membership(store, "Ada", row_of_ada)
    assert store.review.memberships(BEFORE) == plain
    assert store.review.memberships() == (*plain, row_of_ada)


def test_a_note_on_a_tie_is_known_from_its_own_day_and_stands_for_both_orders(store):
    note_tie(store, ("RUS", "NER"), "Ada", "Ask the embassy.")
    note_tie(store, ("NER", "RUS"), "Bob", "They called back.")
    note_tie(store, ("NER", "FRA"), "Bob", "Another tie.")
    assert [(one.by, one.note) for one in notes_on(store, ("NER", "RUS"))] == [
        ("Bob", "They called back."),
        ("Ada", "Ask the embassy."),
    ]
    assert notes_on(store, ("NER", "RUS"), BEFORE) == ()
