"""The word lists of names say what the other tables know."""

import pytest

from sahel.extract.actors.cues import actor_cues
from sahel.extract.places.cues import place_cues, weights
from sahel.extract.places.known import countries
from sahel.extract.places.reasons import reason_of
from sahel.extract.places.use_cues import use_cues
from sahel.facts.actors import terms_by_person
from sahel.facts.tables import settings, table


def test_every_organ_belongs_to_a_country():
    assert {row["entity"] for row in table("lexicon/organs")} <= set(countries())


def test_every_further_spelling_is_of_a_listed_person():
    assert {row["person"] for row in table("lexicon/people")} <= set(terms_by_person())


def test_every_body_among_the_actors_is_listed_there():
    assert set(settings("lexicon/bodies")["bodies_among_actors"]) <= set(terms_by_person())


def test_every_slip_is_between_countries():
    for row in settings("lexicon/confusables").values():
        assert {row["usual"], row["slip"]} <= set(countries())


def test_yaml_has_swallowed_no_word():
    everything = [place_cues(), use_cues("en").grammar, use_cues("fr").grammar]
    for group in everything:
        for name in type(group).__slots__:
            values = getattr(group, name)
            assert not {"true", "false", "none"} & set(values), name


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_cue_of_use_has_its_weight_and_its_reason(lang):
    bases = {"country", "capital", "seat"}
    reasons = set(settings("lexicon/place_reasons")["use"])
    assert set(use_cues(lang).weights) - bases <= reasons


def test_a_reason_is_a_sentence_for_a_user():
    assert reason_of("country_named", "locative", "NER") == "the article speaks of Niger; after a word of place"


def test_evidence_and_choice_are_weighed():
    assert weights().of_population(2_000_000) > weights().of_population(10)
    assert "ruler" not in actor_cues().between
