"""The geometry of an arc."""

from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.figures.arcs import arc

KM = st.floats(-3000, 3000)


@given(KM, KM, KM, KM)
def test_an_arc_begins_and_ends_where_it_should(x0: float, y0: float, x1: float, y1: float) -> None:
    points = arc((x0, y0), (x1, y1))
    assert len(points) == 41
    assert points[0] == pytest.approx((x0, y0))
    assert points[-1] == pytest.approx((x1, y1))


@pytest.mark.parametrize("end", [(1000.0, 0.0), (-1000.0, 0.0)])
def test_an_arc_bends_to_the_north_by_eight_per_cent_of_its_chord(end: tuple[float, float]) -> None:
    assert arc((0.0, 0.0), end)[20][1] == pytest.approx(80)


def test_an_arc_is_the_same_line_from_either_end() -> None:
    there, back = arc((0.0, 0.0), (700.0, 900.0)), arc((700.0, 900.0), (0.0, 0.0))
    assert max(dist(a, b) for a, b in zip(there, reversed(back), strict=True)) < 1e-6


def test_a_bend_of_zero_is_a_straight_line() -> None:
    assert arc((0.0, 0.0), (10.0, 10.0), bend=0)[20] == pytest.approx((5, 5))
