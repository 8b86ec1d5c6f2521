"""The same acts in other words, English and French in step, and what is near them but no act."""

import pytest

from tests.extract.toy_reading import claims_of, told

N, M, B, T = "NER", "MLI", "BFA", "TCD"
EN = {
    "Niger": N, "Nigerien": N + ":demonym", "Mali": M, "Malian": M + ":demonym", "Burkina Faso": B, "Chad": T,
    "Chadian": T + ":demonym", "Russia": "RUS", "Russian": "RUS:demonym", "France": "FRA", "French": "FRA:demonym",
    "Algeria": "DZA", "Algerian": "DZA:demonym", "Benin": "BEN", "ECOWAS": "ECOWAS",
}  # fmt: skip
FR = {
    "Niger": N, "nigérien": N + ":demonym", "Mali": M, "maliens": M + ":demonym", "Tchad": T, "Russie": "RUS",
    "russes": "RUS:demonym", "France": "FRA", "français": "FRA:demonym", "française": "FRA:demonym", "Bénin": "BEN",
    "françaises": "FRA:demonym", "Algérie": "DZA", "algérien": "DZA:demonym", "CEDEAO": "ECOWAS",
}  # fmt: skip

IN_STEP = [
    ("Mali pointed the finger at Algeria.", "Le Mali a pointé du doigt l’Algérie.", (M, "DZA", "accusation")),
    (
        "Mali’s accusations against Algeria multiply.",
        "Les accusations du Mali contre l’Algérie se multiplient.",
        (M, "DZA", "accusation"),
    ),
    ("Mali took Algeria to court.", "Le Mali a porté plainte contre l’Algérie.", (M, "DZA", "accusation")),
    (
        "French troops were told by Niger to leave.",
        "Les troupes françaises ont été priées par le Niger de partir.",
        (N, "FRA", "expulsion"),
    ),
    (
        "Chad asked France to close its bases.",
        "Le Tchad a demandé à la France de fermer ses bases.",
        (T, "FRA", "expulsion"),
    ),
    (
        "Algeria’s recall of its ambassador from Mali is final.",
        "Le rappel par l’Algérie de son ambassadeur au Mali est définitif.",
        ("DZA", M, "diplomatic_break"),
    ),
    ("Mali broke with France.", "Le Mali a rompu avec la France.", (M, "FRA", "diplomatic_break")),
    ("Mali ended a pact with France.", "Le Mali a rompu l’alliance avec la France.", (M, "FRA", "agreement_annulled")),
    (
        "Niger denounced its military accord with France.",
        "Le Niger a dénoncé son accord militaire avec la France.",
        (N, "FRA", "agreement_annulled"),
    ),
    (
        "The closure of Algerian airspace to Malian planes goes on.",
        "La fermeture de l’espace aérien algérien aux avions maliens continue.",
        ("DZA", M, "access_denied"),
    ),
    (
        "The closure by Niger of its border with Benin goes on.",
        "La fermeture par le Niger de sa frontière avec le Bénin continue.",
        (N, "BEN", "sanction"),
    ),
    (
        "Niger’s refusal to reopen its border with Benin costs money.",
        "Le refus du Niger de rouvrir sa frontière avec le Bénin coûte cher.",
        (N, "BEN", "sanction"),
    ),
    (
        "Niger reopened its border with Benin.",
        "Le Niger a rouvert sa frontière avec le Bénin.",
        (N, "BEN", "sanction_lifted"),
    ),
    (
        "Chad recovered the French base.",
        "Le Tchad a récupéré la base française.",
        ("FRA", T, "base_handover"),
    ),
    ("Russia promised training to Mali.", "La Russie assure la formation au Mali.", ("RUS", M, "training")),
    ("Mali received wheat from Russia.", "Le Mali a reçu du blé de la Russie.", ("RUS", M, "aid")),
    ("Russia equipped Mali with drones.", "La Russie a doté le Mali de drones.", ("RUS", M, "arms_delivery")),
    (
        "According to Mali, Algeria arms terrorists.",
        "Selon le Mali, l’Algérie arme des terroristes.",
        (M, "DZA", "accusation"),
    ),
    (
        "Niger refused to receive the Algerian delegation.",
        "Le Niger a refusé de recevoir la délégation de l’Algérie.",
        (N, "DZA", "condemnation"),
    ),
    ("Russia wrote off Malian debt.", "La Russie a effacé la dette du Mali.", ("RUS", M, "aid")),
    ("Niger thanked Algeria.", "Le Niger a remercié l’Algérie.", (N, "DZA", "support_statement")),
    ("Mali stands with Niger.", "Le Mali se tient aux côtés du Niger.", (M, N, "support_statement")),
    ("Algeria warned Mali against any move.", "L’Algérie a mis en garde le Mali.", ("DZA", M, "threat")),
    (
        "The Nigerien minister carried a letter to Algeria.",
        "Le ministre nigérien a remis une lettre à l’Algérie.",
        (N, "DZA", "visit"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("english", "french", "expected"), IN_STEP)
def test_an_act_is_read_in_both_languages(english, french, expected):
    assert expected in told(claims_of(english, EN))
    assert expected in told(claims_of(french, FR, lang="fr"))


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Russia is cutting its aid to Mali.", ("RUS", M, "aid_suspended")),
        ("fr", "La Russie envoie des soldats au Mali.", ("RUS", M, "deployment")),
        ("fr", "Le Niger, pays enclavé, critique la France.", (N, "FRA", "condemnation")),
        ("fr", "La CEDEAO a suspendu ses « sanctions » contre le Mali.", ("ECOWAS", M, "sanction_lifted")),
        ("en", "The sanctions imposed by ECOWAS on Mali bite.", ("ECOWAS", M, "sanction")),
        ("en", "Niger recalled its envoy and cut off aid to Mali.", (N, M, "aid_suspended")),
    ],
)
def test_every_form_of_a_verb_is_known(lang, text, expected):
    assert expected in told(claims_of(text, EN if lang == "en" else FR, lang=lang))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "French troops stand near Mali."),
        ("en", "The president of Niger was ousted by guards whom US troops had trained."),
        ("en", "Threats to Niger and Mali come from the desert."),
        ("en", "Russia warned its citizens against trips to Mali."),
        ("en", "French soldiers are still stationed in Chad."),
        ("en", "The Russian minister received a letter in Mali."),
        ("fr", "L’attaque a surpris le Mali et la France."),
        ("fr", "Le Mali tient une réunion avec le Niger sur l’eau."),
        ("fr", "Les menaces du désert pèsent sur le Mali et le Niger."),
    ],
)
def test_words_near_an_act_make_no_claim(lang, text):
    claims = claims_of(text, EN if lang == "en" else FR, lang=lang)
    assert not {c.type for c in claims} & {
        "support_statement",
        "threat",
        "deployment",
        "visit",
        "attack_context",
        "expulsion",
    }


def test_a_noun_within_a_date_is_no_act():
    text = "Fin mai, le Niger a signé un accord avec la France."
    dates = (("Fin mai", "2024-05-21", "2024-05-31"),)
    assert told(claims_of(text, FR, lang="fr", dates=dates)) == {(N, "FRA", "agreement_signed")}
