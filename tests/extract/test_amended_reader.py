"""A reader that reads by what people added to the tables, and only that reader."""

from dataclasses import replace

import pytest

from sahel.extract.reader import Reader
from sahel.facts.actors import Term, listed_terms, terms
from sahel.facts.amendments import Alias, Amendments
from sahel.geo.gazetteer import Gazetteer
from tests.toy import article

NEW = Term("ada_kadd", "Ada Kadd", (), "NER", "foreign minister", "2026-01-01", "")
TEXT = "Niger's Ada Kadd met the Russian ambassador in Niamey on 4 May 2026. The House on the Hill condemned the visit."


@pytest.fixture(scope="module")
def gazetteer():
    return Gazetteer.open()


@pytest.fixture
def read(gazetteer):
    def by(amendments):
        return Reader(gazetteer, "rules@x", amendments).read(article(TEXT, published="2026-05-05"))

    return by


def spoken_for(extraction):
    return {mention.text: mention.speaks_for for mention in extraction.actors if mention.kind == "person"}


def test_a_term_of_office_that_a_person_added_tells_for_whom_somebody_speaks(read):
    assert spoken_for(read(Amendments((*listed_terms(), NEW))))["Ada Kadd"] == "NER"


def test_it_tells_nobody_else(read):
    read(Amendments((*listed_terms(), NEW)))
    assert spoken_for(read(Amendments())).get("Ada Kadd") is None
    assert NEW not in terms()


def test_a_term_that_had_ended_by_then_speaks_for_nobody(read):
    over = replace(NEW, until="2026-04-01")
    assert spoken_for(read(Amendments((*listed_terms(), over))))["Ada Kadd"] is None


@pytest.mark.parametrize(("entity", "kind"), [("NER", "org"), ("AES", "bloc")])
def test_a_further_name_means_the_party_that_a_person_said(read, entity, kind):
    found = read(Amendments(aliases=(Alias("House on the Hill", entity),)))
    named = [(mention.entity, mention.kind) for mention in found.actors if mention.text == "House on the Hill"]
    assert named == [(entity, kind)]
    assert not [one for one in read(Amendments()).actors if one.text == "House on the Hill"]


def test_a_further_name_of_a_person_is_that_person(read):
    amended = Amendments((*listed_terms(), NEW), (Alias("House on the Hill", "ada_kadd"),))
    named = [mention for mention in read(amended).actors if mention.text == "House on the Hill"]
    assert [(one.entity, one.kind, one.speaks_for) for one in named] == [("ada_kadd", "person", "NER")]


def test_the_id_of_a_reader_tells_what_it_was_amended_by():
    some = Amendments(aliases=(Alias("House on the Hill", "NER"),))
    assert some.id and some.id == Amendments(aliases=(Alias("House on the Hill", "NER"),)).id
    assert Amendments().id == ""
