import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.corroborate import build_event, fold_all, lead
from sahel.analysis.voices import voice_key
from tests.toy import claim

DAY = "2024-03-26"
VOICES = {name: voice_key(name, name, None) for name in ("AFP", "Reuters", "AP")}
VOICES["copy"] = VOICES["AFP"]


def said(article, confidence=0.5, **more):
    return claim(on=more.pop("on", DAY), article=article, confidence=confidence, **more)


def test_claims_of_two_voices_make_one_event_surer_than_each():
    (event,) = fold_all([said("AFP"), said("Reuters")], VOICES)
    assert event.p == pytest.approx(0.75)
    assert event.n_sources == 2
    assert event.state == "agreed"


def test_a_copy_adds_nothing():
    (event,) = fold_all([said("AFP", 0.5), said("copy", 0.6)], VOICES)
    assert event.p == pytest.approx(0.6)
    assert event.n_sources == 1


def test_no_event_is_certain():
    (event,) = fold_all([said("AFP", 1.0), said("Reuters", 1.0)], VOICES)
    assert event.p == 0.99


def test_a_denial_stands_beside_the_claim_and_takes_its_share():
    (event,) = fold_all([said("AFP", 0.8), said("Reuters", 0.9, modality="denied")], VOICES)
    assert event.state == "sources differ"
    assert event.n_sources == 1
    assert event.p == pytest.approx(0.8 / 2)


def test_what_is_only_denied_has_no_chance_and_no_source():
    event = build_event([said("AFP", modality="denied")], VOICES)
    assert (event.p, event.n_sources, event.state) == (0, 0, "sources differ")


def test_opposite_effects_are_a_difference_and_a_neutral_one_is_not():
    (event,) = fold_all([said("AFP", 0.8), said("Reuters", 0.6, effect="weakens")], VOICES)
    assert event.state == "sources differ"
    assert event.effect == "strengthens" and event.p == pytest.approx(0.4) and event.n_sources == 2
    (calm,) = fold_all([said("AFP", 0.8), said("Reuters", 0.6, effect="neutral")], VOICES)
    assert calm.state == "agreed" and calm.p == pytest.approx(0.92)


def test_the_date_is_what_all_claims_allow():
    vague = said("AFP", on="2024-03-01", until="2024-03-31")
    (event,) = fold_all([vague, said("Reuters", on="2024-03-20", until="2024-03-26")], VOICES)
    assert (event.date_start, event.date_end) == ("2024-03-20", "2024-03-26")


def test_claims_that_a_correction_drove_apart_leave_the_date_to_the_surest():
    event = build_event([said("AFP", 0.5), said("Reuters", 0.9, on="2024-04-02")], VOICES)
    assert (event.date_start, event.date_end) == ("2024-04-02", "2024-04-02")


def test_the_surest_assertion_gives_type_and_parties_and_the_first_claim_the_id():
    first = said("AFP", 0.5, type="talks")
    second = said("Reuters", 0.7, source="RUS", target="NER", type="visit", place="Niamey")
    (event,) = fold_all([first, second], VOICES)
    assert event.event_id == first.claim_id
    assert (event.source, event.target, event.type, event.place) == ("RUS", "NER", "visit", "Niamey")


def test_a_denial_never_leads_and_the_firmer_of_equals_does():
    assert lead([said("AFP", 0.9, modality="denied"), said("AP", 0.2)]).article_id == "AP"
    assert lead([said("AFP", modality="planned"), said("AP", modality="happened")]).article_id == "AP"


def test_an_event_is_verified_by_a_chronology_row_that_is():
    row = {"reader": "human:chronology@1", "article": "row"}
    assert build_event([claim(on=DAY, confidence=0.95, **row)], VOICES).verified
    assert not build_event([claim(on=DAY, confidence=0.8, **row)], VOICES).verified
    assert not build_event([said("AFP", 0.99)], VOICES).verified


def test_an_undated_claim_is_an_undated_event_of_its_own():
    events = fold_all([claim(article="AFP"), claim(article="Reuters"), said("AP")], VOICES)
    assert [event.date_start for event in events] == [None, None, DAY]


def test_what_is_irrelevant_founds_no_event():
    assert fold_all([said("AFP", source="FRA", target="DEU", relevant=False)], VOICES) == ()


def test_a_joint_act_told_by_two_articles_stays_as_many_pairs():
    def tell(article):
        return [said(article, type="joint_force", target=other, group=article) for other in ("MLI", "BFA")]

    events = fold_all([*tell("AFP"), *tell("Reuters")], VOICES)
    assert [(event.target, event.n_sources) for event in events] == [("MLI", 2), ("BFA", 2)]


_stream = st.lists(
    st.builds(
        lambda article, day, length, modality, confidence: claim(
            article=article, on=f"2024-03-{day:02}", until=f"2024-03-{day + length:02}", modality=modality,
            confidence=confidence,
        ),
        st.sampled_from(["AFP", "copy", "Reuters", "x"]),
        st.integers(1, 15),
        st.integers(0, 15),
        st.sampled_from(["happened", "denied", "planned"]),
        st.floats(0.01, 0.99),
    ),
    max_size=12,
)  # fmt: skip


@given(_stream)
def test_however_claims_come_in_none_is_lost_and_each_event_is_one_happening(claims):
    events = fold_all(claims, VOICES)
    assert sorted(one.claim_id for event in events for one in event.claims) == sorted(c.claim_id for c in claims)
    for event in events:
        assert event.date_start <= event.date_end
        assert all(c.date_start <= event.date_start and event.date_end <= c.date_end for c in event.claims)
        assert 0 <= event.p <= 0.99
        assert event == build_event(event.claims, VOICES)
