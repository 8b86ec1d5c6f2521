"""Days along a picture."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sahel.figures.pictures.time_axis import Days

AXIS = Days("2021-05-04", "2026-05-04", 100.0, 1100.0)


def test_the_first_and_last_day_stand_at_the_ends_and_others_do_not_leave_the_axis():
    assert (AXIS.x("2021-05-04"), round(AXIS.x("2026-05-04"), 6)) == (100.0, 1100.0)
    assert AXIS.x("1999-01-01") == 100.0
    assert round(AXIS.x("2050-01-01"), 6) == 1100.0


@given(st.floats(1, 400))
def test_ticks_leave_each_other_room(room):
    at = [AXIS.x(day) for day in AXIS.ticks(room)]
    assert all(b - a >= min(room, 900) * 0.9 for a, b in pairwise(at))


def test_years_are_ticked_once_where_years_are_asked_for():
    assert AXIS.ticks(10, least=12) == [f"{year}-01-01" for year in range(2022, 2027)]
