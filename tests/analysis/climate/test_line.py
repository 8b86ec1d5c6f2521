"""The line: the same numbers as on each day, with a band, drawn without flicker."""

from datetime import date, timedelta

import numpy as np
import pytest

from sahel.analysis.climate import adjust, climate, climate_line, drawn_where, standard_weights
from sahel.analysis.climate.line import grid_days
from sahel.facts.constants import constants
from tests.toy import event

PAIR = ("NER", "RUS")
EVENTS = [
    event("RUS", "NER", "deployment", "2023-04-01", until="2023-04-30", p=0.9, n_sources=4),
    event("NER", "RUS", "agreement_signed", "2023-06-10", p=0.8, n_sources=2),
    event("NER", "RUS", "expulsion", "2024-02-03", p=0.7, n_sources=1),
    event("RUS", "NER", "arms_delivery", "2019-01-01", until="2019-12-31", p=0.9, n_sources=3),
]


def line(step="month", **more):
    return climate_line(PAIR, EVENTS, "2023-01-01", "2024-06-30", step, **more)


@pytest.mark.parametrize(("step", "first", "n"), [("month", "2023-01-30", 18), ("week", "2023-01-01", 79)])
def test_the_days_are_a_step_apart_and_end_with_the_period(step, first, n):
    days = grid_days("2023-01-01", "2024-06-30", step)
    assert (days[0], days[-1], len(days)) == (first, "2024-06-30", n)
    assert list(days) == sorted(set(days))


@pytest.mark.parametrize("step", ["month", "week"])
def test_every_point_is_the_number_of_its_day(step):
    found = line(step)
    for at, day in enumerate(found.days):
        number = climate(PAIR, EVENTS, day)
        assert found.score[at] == pytest.approx(number.score, abs=1e-9)
        assert found.evidence[at] == pytest.approx(number.evidence, abs=1e-9)
        assert found.enough[at] == (number.status == "ok")
        if number.status == "ok":
            assert (found.low[at], found.median[at], found.high[at]) == pytest.approx(
                (number.low, number.median, number.high), abs=1e-9
            )


def test_the_line_runs_inside_its_band():
    found = line("week")
    assert np.all(found.low <= found.median) and np.all(found.median <= found.high)
    assert np.all(found.low < found.score) and np.all(found.score < found.high)


def test_the_line_is_the_same_every_time():
    assert np.array_equal(line().low, line().low)
    assert not np.array_equal(line().median, line(weights=adjust(standard_weights(), {"seed": 2})).median)


def test_a_date_known_only_by_its_month_spreads_the_band_over_that_month():
    vague, exact = (
        climate_line(
            PAIR, [event("RUS", "NER", "deployment", *days, p=0.99, n_sources=9)], "2023-04-15", "2023-04-20", "week"
        )
        for days in (("2023-04-01",), ("2023-04-16",))
    )
    month = event("RUS", "NER", "deployment", "2023-04-01", until="2023-04-30", p=0.99, n_sources=9)
    found = climate_line(PAIR, [month], "2023-04-15", "2023-04-20", "week")
    assert found.low[-1] <= 0 < found.median[-1]
    assert vague.low[-1] > 0 and exact.low[-1] > 0


def drawn(values, step=30):
    days = np.array([(date(2023, 1, 1) + timedelta(days=step * at)).toordinal() for at in range(len(values))])
    return drawn_where(np.array(values), days, constants().climate).tolist()


def test_a_line_begins_at_the_upper_bar_and_ends_at_the_lower():
    assert drawn([1.3, 1.5, 1.3, 1.2, 1.19, 1.3]) == [False, True, True, True, False, False]


def test_a_short_gap_is_bridged_and_a_long_one_is_not():
    assert drawn([1.6, 1.0, 1.6], step=20) == [True, True, True]
    assert drawn([1.6, 1.0, 1.6], step=30) == [True, False, True]


def test_many_events_are_bounded_and_still_exact():
    many = [event("RUS", "NER", "talks", f"2024-0{1 + at % 6}-1{at % 9}", p=0.5) for at in range(400)]
    found = climate(PAIR, many, "2024-06-30")
    assert found.score == pytest.approx(sum(one.value for one in found.contributions), abs=1e-9)
    assert found.low < found.value < found.high


def test_what_is_yet_to_come_takes_no_draw_from_what_counts():
    now = [event("RUS", "NER", "deployment", "2024-06-01", event_id="now", p=0.6, n_sources=4)]
    later = [
        event("RUS", "NER", "deployment", "2025-06-01", event_id=f"x{at}", p=0.9, n_sources=9) for at in range(200)
    ]
    alone, among = climate(PAIR, now, "2024-06-30"), climate(PAIR, now + later, "2024-06-30")
    assert (alone.value, alone.low, alone.high) == (among.value, among.low, among.high)
