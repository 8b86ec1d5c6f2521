import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Transformer

from sahel.geo.distance import km
from sahel.geo.projection import HORIZON_KM, bend, project, radius

LAT, LON = st.floats(-84, 90), st.floats(-170, 170)


def test_the_centre_is_the_origin() -> None:
    for view in ("lens", "rim"):
        assert np.allclose(project(15.0, 3.0, view), 0.0, atol=1e-9)


def test_the_rim_agrees_with_proj() -> None:
    lat, lon = np.array([13.5, 48.86, 55.75, -33.9, 38.9]), np.array([2.1, 2.35, 37.6, 18.4, -77.0])
    proj = Transformer.from_crs("EPSG:4326", "+proj=aeqd +lat_0=15 +lon_0=3 +R=6371008.8", always_xy=True)
    want = np.array(proj.transform(lon, lat)) / 1000
    # EPSG:4326 carries an ellipsoid and the plane a ball; PROJ keeps the latitudes as they are.
    assert np.allclose(project(lat, lon, "rim"), want, atol=0.5)


@given(LAT, LON)
def test_the_lens_keeps_bearings_and_shrinks_distances_as_asinh(lat: float, lon: float) -> None:
    (x, y), (east, north) = project(lat, lon, "lens"), project(lat, lon, "rim")
    assert float(x * north) == pytest.approx(float(y * east), abs=1e-3)
    assert float(np.hypot(x, y)) == pytest.approx(1000 * np.arcsinh(float(km(15, 3, lat, lon)) / 1000), abs=1e-6)


def test_the_sahel_is_near_true_scale_and_beijing_fits() -> None:
    assert float(radius(500)) > 0.95 * 500
    assert float(radius(10_800)) < float(radius(HORIZON_KM)) < 3200


def test_bending_the_plane_is_projecting() -> None:
    lat, lon = np.array([15.0, 40.0, -20.0]), np.array([3.0, 116.0, -40.0])
    for view in ("lens", "rim"):
        assert np.allclose(bend(*project(lat, lon, "rim"), view), project(lat, lon, view))
