"""An act that is told again without all of its parties takes them from the telling that names them."""

import pytest

from tests.extract.toy_reading import claims_of

EN = {
    "Niger": "NER", "Mali": "MLI", "Malian": "MLI:demonym", "Chad": "TCD", "Chadian": "TCD:demonym", "France": "FRA",
    "French": "FRA:demonym", "Paris": "FRA", "UEMOA": "UEMOA", "ECOWAS": "ECOWAS",
}  # fmt: skip
FR = {
    "Niger": "NER", "Mali": "MLI", "Tchad": "TCD", "tchadienne": "TCD:demonym", "France": "FRA",
    "françaises": "FRA:demonym", "français": "FRA:demonym", "Paris": "FRA",
}  # fmt: skip

TOLD_AGAIN = [
    ("ECOWAS imposed sanctions on Mali. The sanctions were imposed in June after a vote was put off.", "in June"),
    ("UEMOA slapped sanctions on Niger. Its restrictions were lifted on 9 May.", "on 9 May"),
    ("French troops left Chad. Paris had announced their withdrawal in May.", "in May"),
    ("French troops left Chad. The base was handed over to the Chadian army on 3 June.", "on 3 June"),
]
DAYS = {"in June": "2021-06-01", "on 9 May": "2024-05-09", "in May": "2024-05-01", "on 3 June": "2024-06-03"}


@pytest.mark.parametrize(("text", "words"), TOLD_AGAIN)
def test_a_party_left_out_comes_from_the_other_telling_and_the_day_from_this_one(text, words):
    day = DAYS[words]
    claims = claims_of(text, EN, dates=[(words, day, day)])
    assert len({frozenset((c.source, c.target)) for c in claims}) == 1
    assert day in {c.date_start for c in claims}


def test_in_french_their_departure_is_that_of_the_troops_named_before():
    text = "Les troupes françaises ont quitté le Tchad. Paris avait annoncé leur départ en mai."
    (claim,) = claims_of(text, FR, lang="fr", dates=[("en mai", "2024-05-01", "2024-05-31")])
    assert (claim.source, claim.target, claim.date_start) == ("FRA", "TCD", "2024-05-01")


def test_two_halves_of_an_act_make_one():
    text = (
        "L’annulation de l’accord avec la France a été rendue publique. "
        "Le Mali a décidé de dénoncer cet accord de défense."
    )
    assert {(c.source, c.target, c.type) for c in claims_of(text, FR, lang="fr")} == {
        ("MLI", "FRA", "agreement_annulled")
    }


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Niger expelled the French ambassador. Paris recalled its envoy.", ("FRA", "NER", "diplomatic_break")),
        ("ECOWAS shut its borders with Niger; its sanctions were lifted.", ("ECOWAS", "NER", "sanction_lifted")),
        ("The countries of ECOWAS condemn Mali and announce that they are lifting their sanctions.",
         ("ECOWAS", "MLI", "sanction_lifted")),
    ],
)  # fmt: skip
def test_the_other_side_is_whoever_the_party_just_dealt_with(text, claim):
    assert claim in {(c.source, c.target, c.type) for c in claims_of(text, EN)}


@pytest.mark.parametrize(
    "text",
    [
        "The sanctions were lifted in May.",
        "Niger thanked Mali. The sanctions were lifted.",
        "ECOWAS imposed sanctions on Mali. France lifted its own sanctions.",
        "French troops left Chad. A withdrawal is never easy for Paris.",
    ],
)
def test_what_no_other_telling_completes_is_left_alone(text):
    assert all("lifted" not in c.quote and "easy" not in c.quote for c in claims_of(text, EN))
