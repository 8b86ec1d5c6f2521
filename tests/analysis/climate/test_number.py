"""The number: the formula to the digit, its contributions, and what an added voice does."""

from dataclasses import replace
from datetime import date
from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.climate import adjust, climate, climate_by_direction, standard_weights
from sahel.analysis.corroborate import fold_all
from sahel.analysis.voices import voice_key
from sahel.facts.claim_types import claim_types
from tests.toy import claim, event

PAIR = ("NER", "RUS")
ON = "2024-06-30"


def test_no_event_is_no_evidence():
    found = climate(PAIR, [], ON)
    assert (found.score, found.evidence, found.value, found.status) == (0, 0, None, "insufficient evidence")


def test_one_event_counts_by_the_formula():
    events = [event("RUS", "NER", "deployment", "2024-04-01", p=0.9, n_sources=3)]
    found = climate(PAIR, events, ON)
    w = 0.9 * log2(4) * 2 ** (-90 / 180)
    c = w * 0.85
    assert found.evidence == pytest.approx(c)
    assert found.score == pytest.approx(100 * c / (c + 2))
    (own,) = found.contributions
    assert (own.event, own.weight, own.value) == (events[0], pytest.approx(w), pytest.approx(found.score))


@pytest.mark.parametrize(
    ("modality", "weight"), [("happened", 1), ("announced", 0.7), ("reported", 0.5), ("planned", 0.3)]
)
def test_modality_weighs_in(modality, weight):
    said = (claim("RUS", "NER", "deployment", ON, modality=modality),)
    found = climate(PAIR, [event("RUS", "NER", "deployment", ON, claims=said, p=0.8)], ON)
    assert found.evidence == pytest.approx(0.8 * 0.85 * weight)


def test_what_is_denied_neutral_rejected_or_yet_to_come_weighs_nothing():
    denied = (claim("RUS", "NER", "deployment", ON, modality="denied"),)
    nothing = [
        event("RUS", "NER", "deployment", ON, claims=denied, n_sources=0),
        event("RUS", "NER", "deployment", ON, effect="neutral"),
        event("RUS", "NER", "deployment", ON, state="rejected"),
        event("RUS", "NER", "deployment", "2024-07-01"),
        event("RUS", "MLI", "deployment", ON),
        event("NER", "RUS", "attack_context", ON),
    ]
    assert climate(PAIR, nothing, ON).evidence == 0


def test_the_undated_count_nothing_and_are_counted():
    found = climate(PAIR, [event("RUS", "NER", "deployment")], ON)
    assert (found.evidence, found.undated) == (0, 1)


def test_verbal_events_fade_in_90_days_and_material_ones_in_180():
    def left(type):
        return climate(PAIR, [event("RUS", "NER", type, "2024-01-02", p=1)], ON).evidence

    assert left("visit") == pytest.approx(0.19 / 4)
    assert left("deployment") == pytest.approx(0.85 / 2)


def test_below_the_bar_there_is_no_number_and_above_it_there_is_one():
    one = event("RUS", "NER", "deployment", ON, p=0.9, n_sources=2)
    assert climate(PAIR, [one], ON).value is None
    found = climate(PAIR, [one, event("RUS", "NER", "training", ON, p=0.9)], ON)
    assert found.status == "ok"
    assert found.evidence > 1.5
    assert -100 <= found.low < found.value < found.high <= 100
    assert found.value - found.low >= 5 - 1e-9 and found.high - found.value >= 5 - 1e-9


def test_a_direction_holds_what_one_does_to_the_other_and_what_both_do():
    events = [
        event("RUS", "NER", "deployment", ON),
        event("NER", "RUS", "expulsion", ON),
        event("RUS", "NER", "talks", ON),
    ]
    found = climate_by_direction(PAIR, events, ON)
    types = {way: {one.event.type for one in each.contributions} for way, each in found.items()}
    assert types == {("RUS", "NER"): {"deployment", "talks"}, ("NER", "RUS"): {"expulsion", "talks"}}


TYPES = [kind.id for kind in claim_types().values() if kind.makes_tie]
DAYS = st.dates(min_value=date(2022, 1, 1), max_value=date(2024, 6, 30))
DRAWN = st.lists(
    st.tuples(st.sampled_from(TYPES), DAYS, st.floats(0.01, 1), st.integers(1, 6), st.booleans()), max_size=12
)


def made(drawn):
    ways = {True: ("RUS", "NER"), False: ("NER", "RUS")}
    events = [event(*ways[way], type, day.isoformat(), p=p, n_sources=voices) for type, day, p, voices, way in drawn]
    return [replace(one, event_id=f"e{number}") for number, one in enumerate(events)]


@given(DRAWN)
def test_contributions_sum_to_the_score(drawn):
    found = climate(PAIR, made(drawn), ON)
    c = sum(
        one.weight * abs(claim_types()[one.event.type].goldstein) / 10 for one in found.contributions if one.value > 0
    )
    k = sum(
        one.weight * abs(claim_types()[one.event.type].goldstein) / 10 for one in found.contributions if one.value < 0
    )
    assert sum(one.value for one in found.contributions) == pytest.approx(100 * (c - k) / (c + k + 2), abs=1e-9)
    assert found.score == pytest.approx(100 * (c - k) / (c + k + 2), abs=1e-9)
    assert found.evidence == pytest.approx(c + k, abs=1e-9)
    assert -100 < found.score < 100


@given(DRAWN, st.randoms(use_true_random=False))
def test_the_order_of_events_does_not_matter_and_twice_is_the_same(drawn, random):
    events = made(drawn)
    first = climate(PAIR, events, ON)
    random.shuffle(events)
    assert climate(PAIR, events, ON) == first


VOICES = {f"a{number}": voice_key(f"a{number}", f"Paper {number}", None) for number in range(9)}
VOICES["copy"] = VOICES["a0"]
SAID = st.lists(
    st.tuples(st.integers(0, 8), st.sampled_from(["deployment", "training", "expulsion"])), min_size=1, max_size=9
)


def told(said):
    return [
        claim("RUS", "NER", type, ON, article=f"a{number}", claim_id=f"c{at}") for at, (number, type) in enumerate(said)
    ]


@given(SAID)
def test_a_copy_of_an_article_changes_nothing(said):
    claims = told(said)
    copies = [
        replace(one, claim_id=f"copy-{one.claim_id}", article_id="copy") for one in claims if one.article_id == "a0"
    ]
    before, after = (climate(PAIR, fold_all(some, VOICES), ON) for some in (claims, claims + copies))
    assert (after.score, after.low, after.high, after.evidence) == (
        pytest.approx(before.score, abs=1e-12),
        before.low,
        before.high,
        pytest.approx(before.evidence, abs=1e-12),
    )


@given(st.integers(2, 6))
def test_a_voice_that_denies_pulls_the_score_towards_nothing(n):
    claims = [claim("RUS", "NER", "deployment", ON, article=f"a{at}", claim_id=f"c{at}") for at in range(n)]
    denial = claim("RUS", "NER", "deployment", ON, article="a8", claim_id="no", modality="denied")
    before, after = (climate(PAIR, fold_all(some, VOICES), ON) for some in (claims, [*claims, denial]))
    assert 0 < after.score < before.score


@given(st.integers(4, 7))
def test_a_contrary_voice_pulls_the_other_way_and_widens_the_band(n):
    claims = [claim("RUS", "NER", "deployment", ON, article=f"a{at}", claim_id=f"c{at}") for at in range(n)]
    contrary = claim("RUS", "NER", "deployment", ON, article="a8", claim_id="no", effect="weakens")
    before, after = (climate(PAIR, fold_all(some, VOICES), ON) for some in (claims, [*claims, contrary]))
    assert before.status == after.status == "ok"
    assert after.score < before.score
    assert after.high - after.low > before.high - before.low


def test_adjusted_weights_change_the_number_and_are_marked():
    events = [event("RUS", "NER", "deployment", ON, p=0.9, n_sources=7)]
    changed = adjust(standard_weights(), {"prior": 4.0, "goldstein.deployment": 4.0, "half_life.visit": 90.0})
    found = climate(PAIR, events, ON, changed)
    c = 0.9 * 3 * 0.4
    assert found.score == pytest.approx(100 * c / (c + 4))
    assert found.adjusted == ("goldstein.deployment", "prior")
    assert climate(PAIR, events, ON).adjusted == ()
