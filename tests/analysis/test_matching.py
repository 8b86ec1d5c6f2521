from hypothesis import given
from hypothesis import strategies as st

from sahel.analysis.corroborate import build_event
from sahel.analysis.matching import best_fit, fits, n_days, overlap
from sahel.analysis.voices import voice_key
from tests.toy import claim, event

DAY = "2024-03-26"


def meets(one, other):
    return fits(one, build_event((other,), {}))


def test_the_same_pair_type_and_day_are_the_same_happening():
    assert meets(claim(on=DAY, article="a1"), claim(on=DAY, article="a2"))


def test_another_day_another_pair_or_another_family_is_another_happening():
    known = claim("NER", "RUS", "talks", DAY)
    assert not meets(claim("NER", "RUS", "talks", "2024-03-27"), known)
    assert not meets(claim("NER", "TUR", "talks", DAY), known)
    assert not meets(claim("NER", "RUS", "arms_delivery", DAY), known)


def test_types_of_one_family_meet_when_two_articles_use_them():
    assert meets(claim(type="visit", on=DAY, article="a1"), claim(type="talks", on=DAY, article="a2"))
    assert not meets(claim(type="visit", on=DAY, article="a1"), claim(type="talks", on=DAY, article="a1"))


def test_order_matters_unless_a_type_is_symmetric():
    assert meets(claim("RUS", "NER", "talks", DAY), claim("NER", "RUS", "talks", DAY))
    assert meets(claim("RUS", "NER", "visit", DAY, article="b"), claim("NER", "RUS", "talks", DAY))
    assert not meets(claim("RUS", "NER", "visit", DAY), claim("NER", "RUS", "visit", DAY))
    assert not meets(claim("FRA", "NER", "expulsion", DAY), claim("NER", "FRA", "expulsion", DAY))


def test_undated_claims_stay_alone():
    assert not meets(claim(), claim())
    assert not meets(claim(on=DAY), claim())
    assert not meets(claim(), claim(on=DAY))


def test_a_bloc_meets_its_member_of_then():
    assert meets(claim("NER", "RUS", "talks", DAY), claim("AES", "RUS", "talks", DAY))
    assert meets(claim("RUS", "AES", "talks", DAY), claim("NER", "RUS", "talks", DAY))
    assert not meets(claim("NER", "RUS", "talks", "2023-03-26"), claim("AES", "RUS", "talks", "2023-03-26"))
    assert not meets(claim("TCD", "RUS", "talks", DAY), claim("AES", "RUS", "talks", DAY))


def test_a_body_of_the_whole_world_is_not_told_as_one_of_its_members():
    assert not meets(claim("DEU", "MLI", "withdrawal", DAY), claim("UN", "MLI", "withdrawal", DAY))
    assert meets(claim("FRA", "NER", "aid_suspended", DAY), claim("EU", "NER", "aid_suspended", DAY))


def test_two_members_do_not_meet_through_their_bloc():
    both = build_event((claim("AES", "RUS", "talks", DAY), claim("NER", "RUS", "talks", DAY)), {})
    assert not fits(claim("MLI", "RUS", "talks", DAY), both)
    assert fits(claim("NER", "RUS", "talks", DAY), both)


def test_an_act_written_as_pairs_does_not_vanish_in_that_of_the_bloc():
    pair = claim("NER", "RUS", "talks", DAY, group="g1")
    assert not meets(pair, claim("AES", "RUS", "talks", DAY, group="g1"))
    assert not meets(pair, claim("AES", "RUS", "talks", DAY, article="a2"))
    assert meets(pair, claim("NER", "RUS", "talks", DAY, article="a2"))


def test_no_two_rows_of_the_chronology_meet():
    row = {"reader": "human:chronology@1", "on": DAY}
    assert not meets(claim(**row, article="a1"), claim(**row, article="a2"))
    assert meets(claim(on=DAY, article="a1"), claim(**row, article="a2"))


def test_a_context_without_a_target_meets_its_like():
    assert meets(claim("NER", None, "coup_context", DAY, article="a1"), claim("NER", None, "coup_context", DAY))
    assert not meets(claim("NER", None, "coup_context", DAY), claim("MLI", None, "coup_context", DAY))


def test_a_year_does_not_match_a_day_in_it_but_a_month_does():
    day = claim(on=DAY)
    assert not meets(claim(on="2024-01-01", until="2024-12-31"), day)
    assert meets(claim(on="2024-03-01", until="2024-03-31"), day)
    assert meets(claim(on="2024-01-01", until="2024-12-31"), claim(on="2024-01-01", until="2024-12-31"))


def test_a_vague_claim_goes_to_the_event_with_which_it_shares_most_days():
    day = build_event((claim(on="2024-01-16"),), {})
    week = build_event((claim(on="2024-01-22", until="2024-01-28"),), {})
    month = claim(on="2024-01-01", until="2024-01-31")
    assert best_fit(month, [day, week]) is week
    assert best_fit(month, [day]) is day
    assert best_fit(claim(on="2025-01-01"), [day, week]) is None


def test_a_precise_claim_goes_to_the_precise_event():
    month = build_event((claim(on="2024-01-01", until="2024-01-31"),), {})
    day = build_event((claim(on="2024-01-16"),), {})
    assert best_fit(claim(on="2024-01-16"), [month, day]) is day


def test_the_very_pair_comes_before_the_bloc_and_the_same_type_before_its_like():
    bloc = build_event((claim("AES", "RUS", "talks", DAY),), {})
    pair = build_event((claim("NER", "RUS", "talks", DAY),), {})
    visit = build_event((claim("NER", "RUS", "visit", DAY),), {})
    assert best_fit(claim("NER", "RUS", "talks", DAY, article="b"), [bloc, pair]) is pair
    assert best_fit(claim("NER", "RUS", "visit", DAY, article="b"), [pair, visit]) is visit


def test_of_equal_events_the_first_is_taken():
    twins = [build_event((claim(on=DAY),), {}) for _ in range(2)]
    assert best_fit(claim(on=DAY), twins) is twins[0]


_days = st.dates().map(lambda day: day.isoformat())


@given(_days, _days, _days, _days)
def test_overlap_is_mutual_and_no_longer_than_either(a, b, c, d):
    one, other = tuple(sorted((a, b))), tuple(sorted((c, d)))
    shared = overlap(one, other)
    assert shared == overlap(other, one)
    assert 0 <= shared <= min(n_days(one), n_days(other))
    assert overlap(one, one) == n_days(one)


def test_a_voice_that_tells_a_thing_again_joins_what_it_told_before():
    told = [claim("RUS", "NER", "deployment", DAY, article="a"), claim("RUS", "NER", "training", DAY, article="b")]
    first, second = event(claims=told, on=DAY), event("RUS", "NER", "training", DAY)
    voices = {"b": voice_key("b", "AFP", None), "copy": voice_key("copy", "AFP", None)}
    copy = claim("RUS", "NER", "training", DAY, article="copy")
    assert best_fit(copy, [first, second], voices) is first
    assert best_fit(copy, [first, second]) is second
