"""A noun whose verb undoes it tells nothing by itself: to end sanctions is not to impose them."""

import pytest

from tests.extract.toy_reading import claims_of, told

EN = {"Niger": "NER", "France": "FRA", "French": "FRA:demonym", "ECOWAS": "ECOWAS", "Mali": "MLI"}
FR = {"Niger": "NER", "France": "FRA", "CEDEAO": "ECOWAS", "Mali": "MLI"}


@pytest.mark.parametrize(
    "text",
    [
        "ECOWAS leaders end sanctions on Niger.",
        "ECOWAS ministers lift sanctions on Niger.",
        "ECOWAS ends its sanctions against Niger.",
        "Leaders end the sanctions on Niger.\n\nECOWAS lifted its sanctions on Niger.",
    ],
)
def test_who_ends_sanctions_imposes_none(text):
    assert {kind for _source, _target, kind in told(claims_of(text, EN))} == {"sanction_lifted"}


def test_the_same_in_french():
    text = "Les dirigeants de la CEDEAO lèvent les sanctions contre le Niger."
    assert told(claims_of(text, FR, lang="fr")) == {("ECOWAS", "NER", "sanction_lifted")}


def test_an_end_that_nobody_in_particular_makes_is_no_sanction_either():
    assert "sanction" not in {kind for _s, _t, kind in told(claims_of("Leaders end ECOWAS sanctions on Niger.", EN))}


def test_sanctions_that_are_imposed_or_kept_are_sanctions():
    assert told(claims_of("ECOWAS leaders impose sanctions on Niger.", EN)) == {("ECOWAS", "NER", "sanction")}
    assert told(claims_of("ECOWAS sanctions against Niger hurt.", EN)) == {("ECOWAS", "NER", "sanction")}
