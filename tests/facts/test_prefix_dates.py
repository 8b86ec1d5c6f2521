from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.facts.prefix_dates import first_day, interval, last_day


def test_a_year_a_month_and_a_day_cover_what_they_say():
    assert interval("2023") == ("2023-01-01", "2023-12-31")
    assert interval("2024-02") == ("2024-02-01", "2024-02-29")
    assert interval("2023-08-30") == ("2023-08-30", "2023-08-30")


def test_a_hyphen_at_the_end_says_nothing():
    assert interval("2024-11-") == ("2024-11-01", "2024-11-30")


@pytest.mark.parametrize(
    "nonsense", ["", "23", "2023-13", "2023-02-29", "2023-00", "2023-1-1", "soon", "0000", "2023-01-01T"]
)
def test_what_is_no_date_is_an_error(nonsense):
    with pytest.raises(ValueError):
        interval(nonsense)


def test_an_empty_cell_has_no_days():
    assert first_day("") is None and last_day(" ") is None


@given(st.dates(date(1, 1, 1)), st.sampled_from([4, 7, 10]))
def test_every_day_lies_in_the_interval_of_each_of_its_prefixes(day, precision):
    start, end = interval(day.isoformat()[:precision])
    assert start <= day.isoformat() <= end
    assert date.fromisoformat(start) <= date.fromisoformat(end)
