"""A party that does what was told just before does it to the same party, or back to whoever did it first."""

import pytest

from tests.extract.toy_reading import claims_of, told

EN = {"Niger": "NER", "Mali": "MLI", "Chad": "TCD", "France": "FRA", "Algeria": "DZA", "Benin": "BEN"}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Niger severed diplomatic relations with France. Mali had taken the same decision.", ("MLI", "FRA")),
        ("Niger severed diplomatic relations with France. A day later Chad followed suit.", ("TCD", "FRA")),
        ("Algeria severed diplomatic relations with Mali. Mali responded in kind.", ("MLI", "DZA")),
    ],
)
def test_who_does_likewise_does_it_to_the_same_party_or_back(text, claim):
    assert (*claim, "diplomatic_break") in told(claims_of(text, EN))


def test_in_french_several_can_do_the_same():
    names = {"Mali": "MLI", "Niger": "NER", "Tchad": "TCD", "France": "FRA"}
    text = "Le Mali a rompu ses relations diplomatiques avec la France. Le Niger et le Tchad ont fait de même."
    assert {c[0] for c in told(claims_of(text, names, lang="fr"))} == {"MLI", "NER", "TCD"}


@pytest.mark.parametrize(
    "text",
    [
        "Mali had taken the same decision.",
        "Niger severed diplomatic relations with France. The same decision was bad.",
        "Niger severed diplomatic relations with France. Rain. Wind. Sun. Chad followed suit.",
    ],
)
def test_without_an_act_just_before_or_a_doer_nothing_is_told(text):
    assert {c[0] for c in told(claims_of(text, EN))} <= {"NER"}
