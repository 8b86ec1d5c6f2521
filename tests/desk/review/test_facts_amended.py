"""Rows that a person adds: checked against the tables, and read like those of geodata/."""

from dataclasses import replace

import pytest

from sahel.analysis.ledger import ladders
from sahel.desk.review import add_row, amend_membership, undo
from sahel.errors import JudgementRefusedError
from sahel.facts.alliances import Membership
from sahel.model import View
from tests.desk.test_joint_acts import row

JOINS = Membership("AES", "TCD", "2024-05", "", "member", "the gazette", "known")


def stage(store):
    found = ladders(store.events(View()), rows=store.review.memberships())[("TCD", "AES")]
    return [entry.stage for entry in found.at("2024-07-01")]


def test_a_membership_that_a_person_adds_stands_in_the_ledger(store):
    made = amend_membership(store, "Ada", JOINS)
    assert stage(store) == ["in_force"]
    amend_membership(store, "Bob", replace(JOINS, until="2024-06"), replaces=JOINS, note="it left again")
    assert stage(store) == ["ended"]
    undo(store, made.id, "Ada")
    assert len([one for one in store.review.memberships() if one.member == "TCD" and one.alliance == "AES"]) == 1


def test_a_row_of_the_table_can_be_taken_out_and_comes_back(store):
    plain = store.review.memberships()
    made = amend_membership(store, "Ada", None, replaces=plain[0])
    assert store.review.memberships() == plain[1:]
    undo(store, made.id, "Ada")
    assert store.review.memberships() == plain


@pytest.mark.parametrize(
    "wrong",
    [{"alliance": "Rome"}, {"member": "Atlantis"}, {"standing": "friend"}, {"since": "2024-13"}, {"until": "2020"}],
)
def test_a_membership_that_no_table_knows_is_refused(store, wrong):
    with pytest.raises(JudgementRefusedError):
        amend_membership(store, "Ada", replace(JOINS, **wrong))
    with pytest.raises(JudgementRefusedError):
        amend_membership(store, "Ada", None, replaces=JOINS)
    with pytest.raises(JudgementRefusedError):
        amend_membership(store, "Ada", None)


def test_a_row_of_the_chronology_is_a_text_of_the_persons_own_with_its_claims(store):
    own = replace(row("AES", "RUS", "agreement_signed", "2025-08-14"), summary="They signed, Ada heard.")
    add_row(store, "Ada", own)
    events = store.events()
    assert {event.pair for event in events} == {(one, "RUS") for one in ("AES", "BFA", "MLI", "NER")}
    assert {claim.reader for event in events for claim in event.claims} == {"human:Ada"}
    assert {claim.quote for event in events for claim in event.claims} == {"They signed, Ada heard."}
    with pytest.raises(JudgementRefusedError, match="there already"):
        add_row(store, "Bob", own)


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": "dancing"},
        {"actor": "Atlantis"},
        {"certainty": "sure"},
        {"summary": " "},
        {"date_start": "2025-02-30"},
        {"date_end": "2020-01-01"},
        {"effect": "good"},
    ],
)
def test_a_row_that_no_table_knows_is_refused(store, wrong):
    with pytest.raises(JudgementRefusedError):
        add_row(store, "Ada", replace(row("NER", "RUS", "talks", "2025-08-14"), **wrong))
    assert store.articles() == ()
