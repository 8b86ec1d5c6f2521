"""Terms of office and names that a person adds: checked, undone, carried over, and what readers read by."""

from dataclasses import replace

import pytest

from sahel.desk.reading import reader_of
from sahel.desk.review import (
    amend_alias,
    amend_term,
    export_judgements,
    history,
    import_judgements,
    person_id,
    undo,
)
from sahel.errors import JudgementRefusedError
from sahel.facts.actors import Term, listed_terms
from sahel.facts.amendments import NONE, Alias
from sahel.store import Store

MINISTER = Term("ada_kadd", "Ada Kadd", ("A. Kadd",), "NER", "foreign minister", "2026-01", "")
HILL = Alias("House on the Hill", "NER")


def test_nothing_is_amended_until_somebody_does(store):
    assert store.review.amendments() is NONE


def test_a_term_is_added_corrected_and_taken_back(store):
    amend_term(store, "Ada", MINISTER)
    corrected = amend_term(store, "Bob", replace(MINISTER, until="2026-04"), MINISTER)
    assert store.review.terms() == (*listed_terms(), replace(MINISTER, until="2026-04"))
    undo(store, corrected.id, "Bob")
    assert store.review.terms() == (*listed_terms(), MINISTER)


def test_a_term_of_the_table_is_taken_out(store):
    made = amend_term(store, "Ada", None, listed_terms()[0])
    assert store.review.amendments().terms == listed_terms()[1:]
    undo(store, made.id, "Ada")
    assert store.review.amendments() is NONE


def test_a_name_is_added_and_taken_out(store):
    amend_alias(store, "Ada", HILL)
    assert store.review.amendments().aliases == (HILL,)
    amend_alias(store, "Ada", None, HILL)
    assert store.review.amendments() is NONE


def test_a_name_may_mean_a_person_who_got_a_term_here(store):
    with pytest.raises(JudgementRefusedError, match="no party"):
        amend_alias(store, "Ada", Alias("The Minister", "ada_kadd"))
    amend_term(store, "Ada", MINISTER)
    amend_alias(store, "Ada", Alias("The Minister", "ada_kadd"))
    assert store.review.aliases() == (Alias("The Minister", "ada_kadd"),)


@pytest.mark.parametrize(
    "wrong",
    [
        {"person": "Ada Kadd"},
        {"name": "ada"},
        {"aliases": ("x",)},
        {"country": "Atlantis"},
        {"since": "2026-13"},
        {"until": "2020"},
        {"role": "r" * 200},
    ],
)
def test_a_term_that_no_table_knows_is_refused(store, wrong):
    with pytest.raises(JudgementRefusedError):
        amend_term(store, "Ada", replace(MINISTER, **wrong))
    assert store.review.judgements() == ()


@pytest.mark.parametrize("surface", ["house", "H", "", " House", "House\n on", "H" * 200])
def test_a_name_that_no_reader_could_find_is_refused(store, surface):
    with pytest.raises(JudgementRefusedError, match="no name"):
        amend_alias(store, "Ada", Alias(surface, "NER"))


def test_what_was_never_there_cannot_be_corrected(store):
    for attempt in (lambda: amend_term(store, "Ada", None, MINISTER), lambda: amend_alias(store, "Ada", None, HILL)):
        with pytest.raises(JudgementRefusedError, match="not there any more"):
            attempt()


def test_the_history_tells_them_in_words(store):
    amend_term(store, "Ada", MINISTER)
    amend_alias(store, "Ada", HILL)
    amend_alias(store, "Ada", None, HILL)
    assert [entry.sentence for entry in history(store)] == [
        "“House on the Hill” does not mean Niger any more",
        "“House on the Hill” means Niger",
        "Ada Kadd for Niger: term added",
    ]


def test_another_store_gets_them_with_the_file_of_judgements(store, tmp_path):
    amend_term(store, "Ada", MINISTER)
    amend_alias(store, "Ada", Alias("The Minister", "ada_kadd"))
    with Store.open(tmp_path / "other.db") as other:
        assert import_judgements(other, export_judgements(store)).new == 2
        assert other.review.amendments().id == store.review.amendments().id


def test_the_reader_of_a_store_says_by_what_it_reads(store):
    plain = reader_of(store).id
    amend_alias(store, "Ada", HILL)
    assert reader_of(store).id == f"{plain}+{store.review.amendments().id}"


def test_a_name_makes_the_id_under_which_readers_tell_of_somebody():
    assert person_id("Ada Kadd") == "ada_kadd"
