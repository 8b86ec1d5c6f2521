import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.geo.distance import km

LAT, LON = st.floats(-90, 90), st.floats(-180, 180)


def test_known_distances_come_out_within_half_a_percent() -> None:
    assert float(km(13.5137, 2.1098, 12.6392, -8.0029)) == pytest.approx(1097, rel=0.01)  # Niamey to Bamako
    assert float(km(0, 0, 0, 90)) == pytest.approx(10007.5, rel=0.005)


def test_arrays_are_taken_whole() -> None:
    distances = km(np.array([0.0, 10.0]), np.array([0.0, 0.0]), 0.0, 0.0)
    assert distances.shape == (2,)
    assert distances[0] == 0


@given(LAT, LON, LAT, LON)
def test_distance_is_symmetric_and_at_most_half_the_circumference(a: float, b: float, c: float, d: float) -> None:
    there = float(km(a, b, c, d))
    assert there == pytest.approx(float(km(c, d, a, b)), abs=1e-6)
    assert 0 <= there <= 20016
