import pytest

from tests.extract.toy_reading import claims_of, told

N, M, B, T = "NER", "MLI", "BFA", "TCD"
EN = {
    "Niger": N, "Nigerien": N + ":demonym", "Niamey": N, "Mali": M, "Malian": M + ":demonym", "Burkina Faso": B,
    "Chad": T, "Russia": "RUS", "Russian": "RUS:demonym", "Moscow": "RUS", "France": "FRA", "French": "FRA:demonym",
    "the United States": "USA", "US": "USA:demonym", "Washington": "USA", "Benin": "BEN", "ECOWAS": "ECOWAS",
    "Tiani": N + ":person", "Putin": "RUS:person",
}  # fmt: skip
FR = {
    "Niger": N, "nigérien": N + ":demonym", "Mali": M, "malien": M + ":demonym", "Burkina Faso": B, "Russie": "RUS",
    "russe": "RUS:demonym", "France": "FRA", "françaises": "FRA:demonym", "français": "FRA:demonym", "Bénin": "BEN",
    "CEDEAO": "ECOWAS", "Paris": "FRA",
}  # fmt: skip

SAID_IN_ENGLISH = [
    ("Niger expelled the French ambassador on Friday.", (N, "FRA", "expulsion")),
    ("The French ambassador was expelled by Niger.", (N, "FRA", "expulsion")),
    ("Niger annulled its military agreement with the United States.", (N, "USA", "agreement_annulled")),
    (
        "After its decision to scrap a military pact with France, Chad looked elsewhere.",
        (T, "FRA", "agreement_annulled"),
    ),
    ("Mali and Russia signed a memorandum of understanding.", (M, "RUS", "agreement_signed")),
    ("An agreement was signed by Mali with Russia.", (M, "RUS", "agreement_signed")),
    ("The withdrawal of French troops from Niger is over.", ("FRA", N, "withdrawal")),
    ("French troops left Niger in December.", ("FRA", N, "withdrawal")),
    ("Niger demanded the departure of French soldiers.", (N, "FRA", "expulsion")),
    ("ECOWAS imposed sanctions on Niger.", ("ECOWAS", N, "sanction")),
    ("ECOWAS lifted its sanctions on Niger.", ("ECOWAS", N, "sanction_lifted")),
    ("ECOWAS suspended Mali.", ("ECOWAS", M, "membership_suspended")),
    ("Mali said it would leave ECOWAS.", (M, "ECOWAS", "membership_exit_announced")),
    ("Niger, which announced its withdrawal from ECOWAS, has new friends.", (N, "ECOWAS", "membership_exit_announced")),
    ("Mali formally left ECOWAS at midnight.", (M, "ECOWAS", "membership_exit_effective")),
    ("Russia delivered helicopters to Mali.", ("RUS", M, "arms_delivery")),
    ("Mali received drones from Russia.", ("RUS", M, "arms_delivery")),
    ("Russian instructors arrived in Niamey.", ("RUS", N, "deployment")),
    ("Mali accused France of spying.", (M, "FRA", "accusation")),
    ("Mali broke off diplomatic relations with France.", (M, "FRA", "diplomatic_break")),
    ("Niger and Benin restored diplomatic relations with each other.", (N, "BEN", "diplomatic_restored")),
    ("France handed over its base to Chad.", ("FRA", T, "base_handover")),
    ("A Malian delegation travelled to Moscow.", (M, "RUS", "visit")),
    ("Tiani spoke by telephone with Putin.", (N, "RUS", "talks")),
    ("Moscow’s support for Niamey was welcome.", ("RUS", N, "support_statement")),
    ("Niger nationalised the uranium mine of a French company.", (N, "FRA", "nationalisation")),
    ("Washington suspended its aid to Niger.", ("USA", N, "aid_suspended")),
    ("Niger sent the French ambassador home.", (N, "FRA", "expulsion")),
    ("France handed Camp Kossei over to Chad.", ("FRA", T, "base_handover")),
    ("ECOWAS lifted the trade and financial sanctions that it had imposed on Mali.", ("ECOWAS", M, "sanction_lifted")),
    ("Tiani was received by the Russian minister.", (N, "RUS", "visit")),
    ("Niger scrapped the military accord signed in 1977 with France.", (N, "FRA", "agreement_signed")),
    ("The ECOWAS council orders sanctions against Mali.", ("ECOWAS", M, "sanction")),
    ("Mali pulled its ambassador out of France.", (M, "FRA", "diplomatic_break")),
    ("French special forces have pulled out of Burkina Faso.", ("FRA", B, "withdrawal")),
    ("Mali walked out of ECOWAS.", (M, "ECOWAS", "membership_exit_announced")),
    ("ECOWAS slapped Mali with sanctions.", ("ECOWAS", M, "sanction")),
    ("Niger kept its border with Benin shut.", (N, "BEN", "sanction")),
    ("Russia shipped 20,000 tonnes of wheat to Mali.", ("RUS", M, "aid")),
    ("ECOWAS gave Niger a week to release the president.", ("ECOWAS", N, "threat")),
    ("France expelled Mali’s envoy. Mali then recalled its ambassador.", (M, "FRA", "diplomatic_break")),
]

SAID_IN_FRENCH = [
    ("Le Niger a dénoncé l’accord de défense avec la France.", (N, "FRA", "agreement_annulled")),
    ("La dénonciation par le Niger de l’accord avec la France a surpris.", (N, "FRA", "agreement_annulled")),
    ("Le retrait des troupes françaises du Niger est achevé.", ("FRA", N, "withdrawal")),
    ("Le Mali a quitté la CEDEAO.", (M, "ECOWAS", "membership_exit_effective")),
    ("Le Mali quitte la CEDEAO.", (M, "ECOWAS", "membership_exit_announced")),
    ("La CEDEAO a levé les sanctions contre le Niger.", ("ECOWAS", N, "sanction_lifted")),
    ("L’ambassadeur français a été expulsé par le Niger.", (N, "FRA", "expulsion")),
    ("Le Mali a rompu ses relations diplomatiques avec la France.", (M, "FRA", "diplomatic_break")),
    ("La Russie a livré des hélicoptères au Mali.", ("RUS", M, "arms_delivery")),
    ("Le Mali et la Russie ont signé un accord.", (M, "RUS", "agreement_signed")),
    ("Le ministre malien s’est entretenu avec le président russe.", (M, "RUS", "talks")),
    ("La France retire ses soldats du Mali.", ("FRA", M, "withdrawal")),
    ("La France veut envoyer 200 soldats au Mali.", ("FRA", M, "deployment")),
    ("La CEDEAO a frappé le Mali de sanctions.", ("ECOWAS", M, "sanction")),
    ("La Russie a vendu des drones au Mali.", ("RUS", M, "arms_delivery")),
    ("Le Mali a claqué la porte de la CEDEAO.", (M, "ECOWAS", "membership_exit_effective")),
    ("Le Mali a dénoncé l’accord de défense conclu en 2014 avec la France.", (M, "FRA", "agreement_signed")),
]


@pytest.mark.parametrize(("text", "expected"), SAID_IN_ENGLISH)
def test_an_act_told_plainly_in_english_is_coded_the_right_way_round(text, expected):
    assert expected in told(claims_of(text, EN))


@pytest.mark.parametrize(("text", "expected"), SAID_IN_FRENCH)
def test_an_act_told_plainly_in_french_is_coded_the_right_way_round(text, expected):
    assert expected in told(claims_of(text, FR, lang="fr"))


@pytest.mark.parametrize(
    "text",
    [
        "Mali did not sign the agreement with Russia.",
        "Will Niger leave ECOWAS?",
        "If Mali leaves ECOWAS, Niger will follow.",
        "France could withdraw its troops from Niger.",
        "Niger is a neighbour of Mali and Benin.",
        "Trade between Niger and France has fallen.",
        "The road from Niger to Benin crosses the river.",
        "Mali will stay until Niger leaves ECOWAS.",
        "Russia weighs options including a deployment of troops to Mali.",
    ],
)
def test_most_sentences_make_no_claim(text):
    assert claims_of(text, EN) == ()


def test_an_act_of_several_is_written_as_pairs_that_share_a_group():
    claims = claims_of("Niger joined Mali and Burkina Faso in creating a joint force.", EN)
    assert {frozenset((c.source, c.target)) for c in claims} == {
        frozenset(pair) for pair in ((N, M), (N, B), (M, B))
    }  # fmt: skip
    assert len({c.group for c in claims}) == 1 and claims[0].group


def test_three_that_leave_a_bloc_make_three_claims():
    claims = claims_of("Niger, Mali and Burkina Faso announced their withdrawal from ECOWAS.", EN)
    assert told(claims) == {(who, "ECOWAS", "membership_exit_announced") for who in (N, M, B)}


def test_the_evidence_is_the_whole_sentence_exactly_as_printed():
    text = "It rained.  Niger expelled the French\u00a0ambassador — “at once”. Then it stopped."
    (claim,) = claims_of(text, EN)
    assert claim.quote == text[claim.evidence_start : claim.evidence_end]
    assert claim.quote == "Niger expelled the French\u00a0ambassador — “at once”."


def test_an_act_told_twice_is_one_claim_with_further_evidence():
    text = "Niger expelled the French ambassador. Later, Niger expelled the French ambassador again in words."
    (claim,) = claims_of(text, EN)
    assert len(claim.also) == 1


def test_acts_elsewhere_are_coded_but_not_relevant():
    (claim,) = claims_of("Russia accused France of spying.", EN)
    assert not claim.relevant


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Niger expelled the French ambassador.", "happened"),
        ("Niger announced that it expelled the French ambassador.", "announced"),
        ("Niger plans to expel the French ambassador.", "planned"),
        ("Niger reportedly expelled the French ambassador.", "reported"),
        ("Niger denied that it expelled the French ambassador.", "denied"),
        ("Niger is said to have expelled the French ambassador.", "reported"),
        ("Niger is going to expel the French ambassador.", "planned"),
        ("Niger, which denies any haste, expelled the French ambassador.", "happened"),
        ("Niger declared the French ambassador unwelcome.", "happened"),
    ],
)
def test_the_words_before_an_act_say_how_it_is_told(text, modality):
    (claim,) = claims_of(text, EN)
    assert claim.modality == modality


def test_a_french_conditional_only_reports():
    (claim,) = claims_of("La Russie aurait livré des hélicoptères au Mali.", FR, lang="fr")
    assert claim.modality == "reported"


def test_the_junta_is_the_state_named_last_that_soldiers_rule():
    claims = claims_of("Soldiers rule Niger. The junta expelled the French ambassador.", EN)
    assert told(claims) == {(N, "FRA", "expulsion")}


def test_they_are_the_parties_of_the_act_before():
    text = "Niger, Mali and Burkina Faso created a joint force. They announced in January their withdrawal from ECOWAS."
    exits = [c for c in claims_of(text, EN) if c.type == "membership_exit_announced"]
    assert {c.source for c in exits} == {N, M, B}


def test_a_junta_with_no_state_named_before_is_left_alone():
    assert claims_of("The junta expelled the French ambassador.", {"French": "FRA:demonym"}) == ()
