"""Where sources contradict each other: sides of equal standing, and what the store keeps."""

from sahel.analysis.corroborate import build_event
from sahel.analysis.disagreement import disagreements, disputed_events
from sahel.analysis.ledger import ladder
from sahel.analysis.voices import Voice
from tests.toy import claim, event

PAIR = ("NER", "RUS")
VOICES = {key: Voice(key, key, True) for key in ("a", "b", "c", "d")}


def found(*events):
    return disagreements(PAIR, events, VOICES, ladder(PAIR, events, rows=()))


def test_a_claim_and_its_denial_are_two_sides_of_one_event():
    said = [claim(type="deployment", on="2024-01-05", article=key) for key in ("a", "b")]
    denied = claim(type="deployment", on="2024-01-05", article="c", modality="denied")
    kept = build_event((*said, denied), VOICES)
    (one,) = found(kept)
    assert (one.about, one.kept) == ("whether", (kept,))
    assert [side.claims for side in one.sides] == [tuple(said), (denied,)]
    assert [side.voices for side in one.sides] == [2, 1]


def test_claims_of_the_other_direction_are_sides_too():
    one = claim(type="aid", on="2024-01-05", article="a", confidence=0.9)
    other = claim(type="aid", on="2024-01-05", article="b", effect="weakens")
    (told,) = found(build_event((one, other), VOICES))
    assert told.about == "which way"


def signed(on, article, until=None, **more):
    facts = {"type": "agreement_signed", "on": on, "until": until, "domain": "military"}
    return event(**facts, claims=(claim(**facts, article=article),), **more)


def test_one_act_told_with_two_days_by_two_voices_is_disputed():
    first, later = signed("2024-01-05", "a"), signed("2024-01-09", "b")
    (told,) = found(first, later)
    assert (told.about, told.kept) == ("when", (first, later))
    assert [side.days for side in told.sides] == [("2024-01-05", "2024-01-05"), ("2024-01-09", "2024-01-09")]
    assert disputed_events([told]) == {first.event_id, later.event_id}


def test_one_voice_that_tells_two_days_tells_of_two_acts():
    assert found(signed("2024-01-05", "a"), signed("2024-01-09", "a")) == ()


def test_two_days_that_a_person_verified_are_two_acts():
    assert found(signed("2024-01-05", "a", verified=True), signed("2024-01-09", "b", verified=True)) == ()


def test_far_apart_or_overlapping_days_are_no_dispute():
    assert found(signed("2024-01-05", "a"), signed("2024-06-09", "b")) == ()
    assert found(signed("2024-01-05", "a"), signed("2024-01-01", "c", until="2024-01-31")) == ()


def test_acts_in_two_places_or_of_two_domains_are_two_acts():
    assert found(signed("2024-01-05", "a", place="Niamey"), signed("2024-01-09", "b", place="Moscow")) == ()
    economic = claim(type="agreement_signed", on="2024-01-09", domain="economic", article="b")
    assert found(signed("2024-01-05", "a"), event(type="agreement_signed", on="2024-01-09", claims=(economic,))) == ()


def test_forces_that_leave_base_by_base_are_no_dispute():
    told = [
        event("FRA", "MLI", "base_handover", day, claims=(claim("FRA", "MLI", "base_handover", day, article=key),))
        for day, key in (("2021-10-31", "a"), ("2021-11-13", "b"))
    ]
    pair = ("MLI", "FRA")
    assert disagreements(pair, told, VOICES, ladder(pair, told, rows=())) == ()


def test_events_of_other_pairs_play_no_part():
    said = claim("MLI", "RUS", "deployment", "2024-01-05", article="a")
    denied = claim("MLI", "RUS", "deployment", "2024-01-05", article="b", modality="denied")
    assert found(build_event((said, denied), VOICES)) == ()
