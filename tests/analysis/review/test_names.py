"""A claim is found again by its id, else by its words, parties and type; never taken for one that stood beside it."""

from dataclasses import replace

from sahel.analysis.review.corrected import coding_from
from sahel.analysis.review.names import find, name_of
from tests.toy import claim

OLD = claim("NER", "RUS", "talks", "2024-03-26", evidence_start=10, evidence_end=40)


def again(**changes):
    return replace(OLD, claim_id="later", **changes)


def test_the_id_decides():
    other = again(type="talks")
    assert find(name_of(OLD), [other, OLD]) is OLD


def test_the_same_words_and_parties_are_the_claim_of_another_reader():
    mended = again(type="visit", evidence_start=12)
    assert find(name_of(OLD), [mended]) is mended


def test_of_several_the_one_most_alike_is_meant():
    visit, talks = again(type="visit"), again(date_start="2024-03-27")
    threat = again(type="threat")
    assert find(name_of(OLD), [threat, visit, talks]) is talks
    assert find(name_of(OLD), [threat, visit]) is visit


def test_other_words_or_other_parties_are_another_claim():
    assert find(name_of(OLD), [again(evidence_start=40, evidence_end=60)]) is None
    assert find(name_of(OLD), [again(source="MLI")]) is None


def test_parties_named_the_other_way_round_are_the_same():
    assert find(name_of(OLD), [again(source="RUS", target="NER")]) is not None


def test_what_a_person_made_of_it_counts_as_its_coding():
    learnt = again(source="MLI")
    assert find(name_of(OLD), [learnt], coding_from(learnt)) is learnt


def test_a_claim_that_stood_beside_it_is_never_taken_for_it():
    beside = again(date_start="2024-04-26")
    far = again(evidence_start=100, evidence_end=120)
    name = name_of(OLD, [OLD, beside, replace(far, claim_id="far")])
    assert name.others == ("later",)
    assert find(name, [beside]) is None
