"""Days as a person types them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.desk.review.when import days_meant, days_typed
from sahel.errors import JudgementRefusedError


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2024-03-26", ("2024-03-26", "2024-03-26")),
        (" 2024-02 ", ("2024-02-01", "2024-02-29")),
        ("2024", ("2024-01-01", "2024-12-31")),
        ("2024-03-01/2024-03-10", ("2024-03-01", "2024-03-10")),
        ("2024-03/2024-05", ("2024-03-01", "2024-05-31")),
        ("", (None, None)),
    ],
)
def test_a_day_a_month_a_year_or_a_stretch(typed, meant):
    assert days_meant(typed) == meant


@pytest.mark.parametrize("typed", ["someday", "2024-02-30", "/", "2024/", "26.03.2024"])
def test_anything_else_is_refused(typed):
    with pytest.raises(JudgementRefusedError):
        days_meant(typed)


@given(st.dates(), st.dates())
def test_what_is_shown_means_what_is_held(one, other):
    start, end = sorted((one.isoformat(), other.isoformat()))
    assert days_meant(days_typed(start, end)) == (start, end)
