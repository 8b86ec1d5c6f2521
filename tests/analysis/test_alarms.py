"""Alarms: raised by what was known on the day, from enough voices, once."""

from sahel.analysis.alarms import alarms
from sahel.analysis.corroborate import fold_all
from sahel.analysis.voices import voice_key
from tests.toy import claim

DAY = "2024-04-10"
VOICES = {f"a{number}": voice_key(f"a{number}", f"Paper {number}", None) for number in range(9)}


def raised(*said):
    """Alarms of claims given as (article number, day it is known, type, day it tells of, more)."""
    claims = [
        claim("RUS", "NER", type, on, article=f"a{number}", **(more[0] if more else {}))
        for number, _known, type, on, *more in said
    ]
    known_from = {f"a{number}": known for number, known, *_ in said}
    return alarms(fold_all(claims, VOICES), known_from, VOICES)


def test_three_voices_raise_one_alarm_on_the_day_of_the_third():
    found = raised(
        (1, DAY, "deployment", DAY), (2, "2024-04-11", "deployment", DAY), (3, "2024-04-12", "deployment", DAY)
    )
    assert [(one.pair, one.day, one.sign) for one in found] == [(("NER", "RUS"), "2024-04-12", 1)]


def test_two_voices_and_copies_of_them_raise_none():
    assert raised((1, DAY, "deployment", DAY), (2, DAY, "deployment", DAY)) == ()


def test_what_happened_long_before_it_was_told_raises_none():
    assert raised(*((number, "2024-07-10", "deployment", DAY) for number in (1, 2, 3))) == ()


def test_a_visit_is_no_turn():
    assert raised(*((number, DAY, "visit", DAY) for number in (1, 2, 3))) == ()


def test_the_way_is_that_of_the_net_and_both_ways_are_none():
    expelled = [(number, DAY, "expulsion", DAY) for number in (1, 2, 3)]
    assert [one.sign for one in raised(*expelled)] == [-1]
    deployed = [(number, DAY, "deployment", DAY) for number in (4, 5, 6)]
    assert raised(*expelled, *deployed) == ()


def test_more_of_the_same_within_two_months_is_the_same_alarm():
    first = [(number, DAY, "deployment", DAY) for number in (1, 2, 3)]
    soon = [(number, "2024-05-20", "arms_delivery", "2024-05-20") for number in (4, 5, 6)]
    late = [(number, "2024-06-20", "arms_delivery", "2024-06-20") for number in (4, 5, 6)]
    assert [one.day for one in raised(*first, *soon)] == [DAY]
    assert [one.day for one in raised(*first, *late)] == [DAY, "2024-06-20"]


def test_power_taken_by_force_is_an_alarm_of_its_state():
    claims = [claim("NER", None, "coup_context", DAY, article=f"a{number}") for number in (1, 2, 3)]
    known_from = {f"a{number}": DAY for number in (1, 2, 3)}
    (alarm,) = alarms(fold_all(claims, VOICES), known_from, VOICES)
    assert (alarm.pair, alarm.day, alarm.sign) == (("NER", None), DAY, 0)
    assert alarms(fold_all(claims[:2], VOICES), known_from, VOICES) == ()
