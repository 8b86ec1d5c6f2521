"""The frame of the close-up: partners at their true bearing, names in that order and apart."""

from itertools import pairwise
from math import atan2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.figures.map_windows import FRAME, on_frame, place_of
from sahel.figures.rim_frame import far_parties, fitting, named, spread
from sahel.geo.projection import project

FAR = ["RUS", "USA", "FRA", "DZA", "TUR", "CHN", "ARE", "CAN", "MAR", "GBR", "DEU", "SWE", "UKR", "IND", "ZAF", "BRA"]


def test_a_far_capital_stands_on_the_frame_in_its_true_direction():
    x, y = place_of("RUS", "rim")
    east, north = project(55.75, 37.62, "rim")
    assert y == pytest.approx(FRAME["rim"][3])
    assert atan2(x, y) == pytest.approx(atan2(float(east), float(north)), abs=0.01)


def test_a_near_capital_stands_where_it_is():
    assert on_frame((100.0, -200.0), "rim") == (100.0, -200.0)
    assert on_frame((0.0, 0.0), "rim") == (0.0, 0.0)


def test_names_keep_the_order_of_their_dots():
    tops = [(far.along, at[0]) for far, at in named(FAR) if far.side == "top"]
    assert len(tops) > 5
    assert sorted(tops) == tops
    assert [at for _dot, at in tops] == sorted(at for _dot, at in tops)


def test_who_does_not_fit_is_left_out_the_last_first():
    tops = [far for far in far_parties(FAR) if far.side == "top"]
    kept = fitting(tops, tops[0].length + tops[1].length + 25)
    assert {one.entity for one in kept} == {tops[0].entity, tops[1].entity}


LENGTHS = st.lists(st.tuples(st.floats(-1000, 1000), st.floats(10, 60)), min_size=1, max_size=12)


@given(LENGTHS)
def test_spread_names_never_touch_and_stay_between_the_ends(given_names):
    wanted, lengths = zip(*sorted(given_names), strict=True)
    at = spread(wanted, lengths, -1000, 1000)
    spans = [(centre - length / 2, centre + length / 2) for centre, length in zip(at, lengths, strict=True)]
    assert all(left[1] <= right[0] + 1e-6 for left, right in pairwise(spans))
    assert spans[0][0] >= -1000 - 1e-6
    assert spans[-1][1] <= 1000 + 1e-6


def test_a_name_that_has_room_stands_where_it_wants_to():
    assert spread([-500.0, 0.0, 500.0], [50.0, 50.0, 50.0], -1000, 1000) == [-500.0, 0.0, 500.0]
