"""Claims: parties in any order, families, direction, modality, sentence, dates."""

import pytest

from sahel.desk.evaluate.acts import act_figures
from sahel.desk.evaluate.measures import Found, Share
from tests.desk.evaluate.toy import act, marks


def figures(gold, told):
    return act_figures(marks(*gold), marks(*told))


def test_the_order_of_the_parties_matters_for_the_exact_type_alone():
    found = figures([act("NER", "RUS")], [act("RUS", "NER")]).found
    assert found["claims_dyad"] == found["claims_family"] == found["claims_direction"] == Found(1, 1, 1)
    assert found["claims_exact_type"] == Found(0, 1, 1)


@pytest.mark.parametrize(("told", "family"), [("visit", 1), ("expulsion", 0), ("a_type_of_no_table", 0)])
def test_a_type_of_the_same_family_is_as_good(told, family):
    found = figures([act()], [act(type=told)]).found
    assert found["claims_family"].right == family
    assert found["claims_dyad"].right == 1


def test_direction_and_modality_each_can_be_wrong_alone():
    wrong_way = figures([act()], [act(direction="weakens")]).found
    assert (wrong_way["claims_direction"].right, wrong_way["claims_modality"].right) == (0, 1)
    denied = figures([act()], [act(modality="denied")]).found
    assert (denied["claims_direction"].right, denied["claims_modality"].right) == (1, 0)


def test_a_second_claim_of_the_same_kind_needs_a_second_event():
    assert figures([act()], [act(), act()]).found["claims_family"] == Found(1, 2, 1)


def test_of_two_claims_the_more_alike_is_taken():
    gold = [act(start=0, end=40)]
    told = [act(start=80, end=120, on="2020-01-01"), act(start=0, end=42)]
    assert figures(gold, told).shares["date_exact"] == Share(1, 1)
    assert figures(gold, told).shares["evidence"] == Share(1, 1)


def test_evidence_elsewhere_is_no_evidence():
    found = figures([act(start=0, end=40)], [act(start=50, end=90)])
    assert found.found["claims_family"].right == 1
    assert found.found["claims_evidence"].right == 0
    assert found.shares["evidence"] == Share(0, 1)


@pytest.mark.parametrize(
    ("first", "last", "exact", "within"),
    [
        ("2024-03-26", "2024-03-26", 1, 1),
        ("2024-03-01", "2024-03-31", 0, 1),
        ("2024-03-27", "2024-03-27", 0, 0),
        (None, None, 0, 0),
    ],
)
def test_a_date_is_the_same_or_meets_the_other_or_is_wrong(first, last, exact, within):
    shares = figures([act(on="2024-03-26")], [act(first=first, last=last)]).shares
    assert (shares["date_exact"], shares["date_within"]) == (Share(exact, 1), Share(within, 1))
    assert shares["date_left_empty"] == Share()


def test_a_date_that_the_text_does_not_give_is_to_be_left_empty():
    assert figures([act(on=None)], [act(on=None)]).shares["date_left_empty"] == Share(1, 1)
    assert figures([act(on=None)], [act()]).shares["date_left_empty"] == Share(0, 1)


def test_a_date_that_rests_on_other_knowledge_is_not_scored():
    shares = figures([act(derivable=False)], [act(on="2020-01-01")]).shares
    assert shares["date_exact"] == shares["date_left_empty"] == Share()


def test_a_text_without_a_claim_is_best_left_alone():
    assert figures([], []).shares["quiet"] == Share(1, 1)
    assert figures([], [act()]).shares["quiet"] == Share(0, 1)
    assert figures([act()], []).shares["quiet"] == Share()
