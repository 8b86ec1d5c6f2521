import pytest

from tests.extract.toy_reading import claims_of, told

N, M, B, T = "NER", "MLI", "BFA", "TCD"
EN = {
    "Niger": N, "Mali": M, "Malian": M + ":demonym", "Burkina Faso": B, "Chad": T, "Russia": "RUS", "France": "FRA",
    "French": "FRA:demonym", "Algeria": "DZA", "Algerian": "DZA:demonym", "Paris": "FRA", "ECOWAS": "ECOWAS",
}  # fmt: skip
FR = {
    "Niger": N, "Mali": M, "malien": M + ":demonym", "maliens": M + ":demonym", "Algérie": "DZA", "Alger": "DZA",
    "Russie": "RUS", "France": "FRA", "français": "FRA:demonym", "françaises": "FRA:demonym", "Bamako": M,
}  # fmt: skip

BEYOND_THE_CLAUSE = [
    ("en", "Algeria, which Mali accuses of spying, said nothing.", (M, "DZA", "accusation")),
    ("en", "Mali asserted that the Algerian government sponsors terrorism.", (M, "DZA", "accusation")),
    ("en", "Mali demanded that France release its soldiers.", (M, "FRA", "condemnation")),
    ("en", "Accused by Mali of spying, Algeria kept silent.", (M, "DZA", "accusation")),
    ("en", "Envoys saw Mali, Niger and Chad, states that left ECOWAS.", (M, "ECOWAS", "membership_exit_effective")),
    ("en", "Mali answered by recalling its ambassador from Algeria.", (M, "DZA", "diplomatic_break")),
    ("en", "After Chad scrapped its defence pact with France, the bases emptied.", (T, "FRA", "agreement_annulled")),
    ("en", "Malian pilots were trained by Russia.", ("RUS", M, "training")),
    ("en", "Mali left the bloc known as ECOWAS.", (M, "ECOWAS", "membership_exit_effective")),
    ("fr", "L’Algérie, que le Mali accuse d’espionnage, se tait.", (M, "DZA", "accusation")),
    ("fr", "Bamako affirme que l’Algérie soutient des terroristes.", (M, "DZA", "accusation")),
    ("fr", "Le Mali exige que la France libère ses soldats.", (M, "FRA", "condemnation")),
    ("fr", "Accusée par le Mali d’espionnage, l’Algérie se tait.", (M, "DZA", "accusation")),
    ("fr", "En rappelant son ambassadeur en Algérie, le Mali a surpris.", (M, "DZA", "diplomatic_break")),
    ("fr", "Le Niger a rompu avec la France et exigé le départ des soldats français.", (N, "FRA", "expulsion")),
    ("fr", "Le choix du Mali, connu lundi, de rompre l’accord avec la France.", (M, "FRA", "agreement_annulled")),
    ("fr", "Le Niger a reçu lundi à Agadez le ministre malien.", (M, N, "visit")),
    ("fr", "Des pilotes maliens ont été formés par la Russie.", ("RUS", M, "training")),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "expected"), BEYOND_THE_CLAUSE)
def test_a_party_is_found_beyond_the_clause_of_its_act(lang, text, expected):
    assert expected in told(claims_of(text, EN if lang == "en" else FR, lang=lang))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Algeria said that it does not sponsor terrorism in Mali."),
        ("en", "Mali said that Algeria would not leave the talks with Niger."),
        ("en", "Mali will wait until Algeria reopens its border with Niger."),
        ("en", "France ordered its soldiers to leave Mali at once."),
        ("en", "Mali knows that Algeria builds roads with Niger."),
        ("fr", "Le refus de la Russie de livrer des armes au Mali dure."),
        ("fr", "Le Mali a évoqué une note publiée à Alger par le ministre français."),
    ],
)
def test_no_party_is_fetched_for_an_act_that_nobody_did(lang, text):
    assert told(claims_of(text, EN if lang == "en" else FR, lang=lang)) == set()


def test_a_verb_in_the_singular_speaks_of_the_last_name_alone():
    text = "Paris heard of a deal between Russia and Mali, which has expelled the French ambassador."
    assert (M, "FRA", "expulsion") in told(claims_of(text, EN))
    assert ("RUS", "FRA", "expulsion") not in told(claims_of(text, EN))


def test_a_rupture_between_two_is_no_act_of_who_is_only_named_beside_it():
    text = "L’arrivée des Russes suit la dénonciation de l’accord entre le Niger et la France."
    assert all("RUS" not in claim[:2] for claim in told(claims_of(text, {**FR, "Russes": "RUS:demonym"}, lang="fr")))
