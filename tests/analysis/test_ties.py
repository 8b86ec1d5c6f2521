import pytest

from sahel.analysis.corroborate import build_event
from sahel.analysis.ties import direction, ties
from sahel.analysis.voices import voice_key
from sahel.model import Tie, View
from tests.toy import claim, event

VIEW = View(since="2024-01-01", until="2024-12-31", on="2024-12-31")


def one_tie(*events, view=VIEW, voices=None):
    (tie,) = ties(events, view, voices)
    return tie


def test_a_tie_weighs_p_times_goldstein_times_modality():
    tie = one_tie(event("RUS", "NER", "deployment", "2024-04-10", p=0.8))
    assert tie.pair == ("NER", "RUS")
    assert tie.up == pytest.approx(0.8 * 0.85) and tie.down == 0
    planned = (claim("RUS", "NER", "deployment", "2024-04-10", modality="planned"),)
    assert one_tie(event("RUS", "NER", "deployment", "2024-04-10", claims=planned)).up == pytest.approx(0.68 * 0.3)


def test_the_effect_gives_the_sign_whatever_the_type():
    weakening = event("NER", "USA", "agreement_signed", "2024-05-19", effect="weakens", p=0.5)
    tie = one_tie(weakening)
    assert (tie.up, tie.down) == (0, pytest.approx(0.4))
    assert direction(tie) == "weakened"


def test_a_neutral_event_weighs_nothing_and_is_listed():
    tie = one_tie(event(on="2024-03-12", effect="neutral"))
    assert tie.weight == 0 and len(tie.events) == 1
    assert direction(tie) == "no new evidence"


def test_undated_targetless_and_context_events_make_no_tie():
    nothing = [
        event(),
        event("NER", None, "coup_context", "2024-01-02"),
        event("DZA", "MLI", "attack_context", "2024-04-01"),
    ]
    assert ties(nothing, VIEW) == ()


def test_only_the_period_counts_and_what_came_before_is_no_new_evidence():
    tie = one_tie(event(on="2023-12-31"))
    assert (tie.up, tie.down, tie.events, tie.thin) == (0, 0, (), False)
    assert direction(tie) == "no new evidence"
    assert ties([event(on="2025-01-01")], VIEW) == ()


def test_a_month_that_reaches_into_the_period_counts():
    assert one_tie(event(on="2023-12-15", until="2024-01-14")).weight > 0


def test_ties_and_their_events_are_ranked_by_weight():
    light, heavy = event("NER", "RUS", "talks", "2024-03-26"), event("NER", "RUS", "deployment", "2024-04-10")
    other = event("MLI", "FRA", "expulsion", "2024-02-01")
    old = event("BFA", "FRA", "expulsion", "2023-02-01")
    found = ties([old, light, other, heavy], VIEW)
    assert [tie.pair for tie in found] == [("NER", "RUS"), ("MLI", "FRA"), ("BFA", "FRA")]
    assert found[0].events == (heavy, light)


@pytest.mark.parametrize(
    ("up", "down", "way"),
    [
        (1, 0, "strengthened"),
        (0, 1, "weakened"),
        (0, 0, "no new evidence"),
        (3, 1, "strengthened"),
        (2.9, 1, "contested"),
        (1, 2.9, "contested"),
        (1, 3, "weakened"),
        (1, 1, "contested"),
    ],
)
def test_a_tie_is_contested_where_the_smaller_side_holds_over_a_quarter(up, down, way):
    assert direction(Tie(("NER", "RUS"), up, down, False, ())) == way


def test_one_voice_that_nobody_verified_is_thin():
    voices = {"a1": voice_key("a1", "AFP", None), "a2": voice_key("a2", "TRT (AFP)", None)}
    voices["a3"] = voice_key("a3", "Reuters", None)

    def told(article, day, **more):
        return build_event((claim(on=day, article=article, **more),), voices)

    alone = told("a1", "2024-03-26")
    assert one_tie(alone, voices=voices).thin
    assert one_tie(alone, told("a2", "2024-05-01"), voices=voices).thin
    assert not one_tie(alone, told("a3", "2024-05-01"), voices=voices).thin
    assert one_tie(alone, told("a3", "2024-05-01", modality="denied"), voices=voices).thin
    verified = told("a2", "2024-05-01", reader="human:chronology@1", confidence=0.95)
    assert not one_tie(alone, verified, voices=voices).thin
