"""A party as people type it."""

import pytest

from sahel.cli.entities import entity
from sahel.errors import BadFilterError


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("NER", "NER"),
        ("ner", "NER"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
        ("Russie", "RUS"),
        ("Türkiye", "TUR"),
        ("cote d'ivoire", "CIV"),
        ("United States", "USA"),
        ("ECOWAS", "ECOWAS"),
        ("CEDEAO", "ECOWAS"),
        ("Alliance of Sahel States", "AES"),
        (" Tchad ", "TCD"),
    ],
)
def test_codes_and_names_in_both_languages_are_known(said, found):
    assert entity(said) == found


@pytest.mark.parametrize("said", ["", "Atlantis", "Moscow", "Nigerien"])
def test_a_capital_a_people_and_nonsense_are_no_party(said):
    with pytest.raises(BadFilterError):
        entity(said)


def test_every_code_means_itself():
    from sahel.facts.alliances import alliances
    from sahel.facts.countries import countries

    assert [entity(code) for code in (*countries(), *alliances())] == [*countries(), *alliances()]
