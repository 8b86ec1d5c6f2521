from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.extract.dates.arithmetic import UNKNOWN, shifted, unit_value
from sahel.extract.dates.numbers import count
from sahel.extract.dates.spans import days, grain, interval

MODERN = st.dates(date(1700, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize(
    ("value", "kind", "first", "last"),
    [
        ("2024-03-26", "day", "2024-03-26", "2024-03-26"),
        ("2024-03-26T10:00", "day", "2024-03-26", "2024-03-26"),
        ("2024-02", "month", "2024-02-01", "2024-02-29"),
        ("2024-W12", "week", "2024-03-18", "2024-03-24"),
        ("2024-W12-WE", "weekend", "2024-03-23", "2024-03-24"),
        ("2022-WI", "season", "2022-12-01", "2023-02-28"),
        ("2024-Q4", "quarter", "2024-10-01", "2024-12-31"),
        ("2024-H2", "half", "2024-07-01", "2024-12-31"),
        ("2024", "year", "2024-01-01", "2024-12-31"),
        ("199", "decade", "1990-01-01", "1999-12-31"),
        ("19", "century", "1900-01-01", "1999-12-31"),
    ],
)
def test_a_value_stands_for_its_days(value, kind, first, last):
    assert grain(value) == kind
    assert interval(value, None) == (first, last)


@pytest.mark.parametrize("value", ["XXXX-03-26", "2023-02-30", "2021-W53", "0000", "P2Y", "PAST_REF", "BC0480", ""])
def test_a_value_without_days_has_no_interval(value):
    assert interval(value, None) is None


@pytest.mark.parametrize(
    ("value", "n", "unit", "expected"),
    [
        ("2024-03-28", -2, "D", "2024-03-26"),
        ("2024-01-31", 1, "M", "2024-02"),
        ("2024-01-31", -1, "W", "2024-W04"),
        ("2024", 1, "Y", "2025"),
        ("2024-03", -14, "M", "2023-01"),
        ("2024-03-28", 1, "DE", "203"),
        ("2024-03-28", 1, "F", "2024-W15"),
        ("1960", 2, "D", UNKNOWN["D"]),
        (None, 1, "Y", UNKNOWN["Y"]),
        ("9999-12-31", 1, "D", UNKNOWN["D"]),
    ],
)
def test_moving_keeps_to_the_unit(value, n, unit, expected):
    assert shifted(value, n, unit) == expected


@given(MODERN, st.sampled_from(["D", "W", "WE", "M", "Q", "H", "Y", "DE", "CE"]))
def test_every_unit_that_holds_a_day_covers_it(day, unit):
    first, last = days(unit_value(day, unit))
    assert first <= last
    assert first - timedelta(days=6) <= day <= last


@given(MODERN)
def test_a_season_covers_its_days(day):
    season, year = ("SP", "SU", "FA", "WI")[(day.month - 3) % 12 // 3], day.year - (day.month < 3)
    first, last = days(f"{year:04d}-{season}")
    assert first <= day <= last


@given(MODERN, st.sampled_from(["D", "W", "M", "Q", "H", "Y", "DE"]), st.sampled_from(["START", "MID", "END"]))
def test_parts_lie_in_order_inside_their_whole(day, unit, part):
    value = unit_value(day, unit)
    whole, third = interval(value, None), interval(value, part)
    assert whole[0] <= third[0] <= third[1] <= whole[1]


def test_the_parts_of_a_month_are_its_ten_days():
    assert [interval("2024-02", part) for part in ("START", "MID", "END")] == [
        ("2024-02-01", "2024-02-10"),
        ("2024-02-11", "2024-02-20"),
        ("2024-02-21", "2024-02-29"),
    ]


@pytest.mark.parametrize(
    ("words", "number"),
    [([20, 4], 24), ([2, 100, 5], 205), ([100], 100), ([4, 20, 10], 90), ([2, 0.5], 2.5), (["X"], "X"), ([60, 15], 75)],
)
def test_number_words_make_a_count(words, number):
    assert count(words) == number
