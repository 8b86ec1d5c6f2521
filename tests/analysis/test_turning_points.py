"""Which alarms find a turning point, and which are false."""

import pytest

from sahel.analysis.alarms import Alarm
from sahel.analysis.turning_points import false_alarms, look_for, parties_of
from sahel.facts.turning_points import TurningPoint

POINT = TurningPoint("tp", "2024-03-16", "NER", "USA", "agreement_annulled", "weakens", "row")
BLOC = TurningPoint("tp", "2025-04-06", "AES", "DZA", "diplomatic_break", "weakens", "row")


def alarm(day, pair=("NER", "USA"), sign=-1):
    return Alarm(pair, day, sign, ())


@pytest.mark.parametrize(
    ("raised", "found"),
    [
        (alarm("2024-03-16"), True),
        (alarm("2024-04-15"), True),
        (alarm("2024-04-16"), False),
        (alarm("2024-03-15"), False),
        (alarm("2024-03-20", sign=1), False),
        (alarm("2024-03-20", pair=("NER", "FRA")), False),
    ],
)
def test_an_alarm_finds_a_turning_point_of_its_pair_and_way_within_thirty_days(raised, found):
    (one,) = look_for([POINT], [raised], {})
    assert (one.alarm is raised) is found


def test_the_first_alarm_counts_and_articles_on_the_pair_are_counted():
    first, second = alarm("2024-03-17"), alarm("2024-03-20")
    told = {("NER", "USA"): ["2024-03-15", "2024-03-16", "2024-04-15", "2024-04-16"]}
    (one,) = look_for([POINT], [first, second], told)
    assert (one.alarm, one.articles) == (first, 2)


def test_an_alarm_near_no_turning_point_of_its_pair_is_false():
    early, late, other = alarm("2024-02-20"), alarm("2024-06-01"), alarm("2024-03-20", sign=1)
    assert false_alarms([POINT], [early, late, other]) == (late, other)


def test_what_a_bloc_does_explains_an_alarm_of_its_member():
    assert false_alarms([BLOC], [alarm("2025-04-07", ("BFA", "DZA"))]) == ()
    assert len(false_alarms([BLOC], [alarm("2025-04-07", ("TCD", "DZA"))])) == 1


def test_a_coup_has_no_partner():
    coup = TurningPoint("tp", "2023-07-26", "NER", None, "coup_context", "neutral", "row")
    assert parties_of(coup) == ("NER", None)
    raised = alarm("2023-07-27", ("NER", None), 0)
    assert look_for([coup], [raised], {})[0].alarm is raised
    assert false_alarms([coup], [raised]) == ()
