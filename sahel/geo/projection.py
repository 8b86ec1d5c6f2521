"""The projections of the map, all azimuthal on 15° N 3° E: bearings from the centre are true.

``rim`` keeps distances from the centre; ``lens`` shrinks them as asinh does, so that the Sahel is near true scale and
Beijing still fits; ``phone`` is the lens with a shorter focus. Coordinates are km on paper, x to the east and y to the
north of the centre.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import numpy as np
import numpy.typing as npt

from sahel.geo.distance import EARTH_RADIUS, km

MapView = Literal["lens", "rim", "phone"]
Km = npt.NDArray[np.float64]

CENTRE_LAT, CENTRE_LON = 15.0, 3.0
LENS_SCALE: Mapping[MapView, float] = {"lens": 1000.0, "phone": 700.0}
"""Km at which a lens begins to bend."""

HORIZON_DEGREES = 100.0
HORIZON_KM = float(np.radians(HORIZON_DEGREES)) * EARTH_RADIUS


def radius(distance: npt.ArrayLike, view: MapView = "lens") -> Km:
    """Return the radius on paper (km) of a true distance from the centre (km)."""
    true, scale = np.asarray(distance, dtype=float), LENS_SCALE.get(view)
    return scale * np.arcsinh(true / scale) if scale else true


def bend(x: npt.ArrayLike, y: npt.ArrayLike, view: MapView = "lens") -> tuple[Km, Km]:
    """Return where a point of the plain equidistant plane (km) lies in a view (km)."""
    east, north = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    true = np.hypot(east, north)
    factor = np.where(true > 0, radius(true, view) / np.where(true > 0, true, 1.0), 1.0)
    return east * factor, north * factor


def rebent(x: npt.ArrayLike, y: npt.ArrayLike, view: MapView) -> tuple[Km, Km]:
    """Return where a point of the lens (km) lies in another view (km)."""
    east, north = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    paper, scale = np.hypot(east, north), LENS_SCALE["lens"]
    plain = np.where(paper > 0, scale * np.sinh(paper / scale) / np.where(paper > 0, paper, 1.0), 1.0)
    return bend(east * plain, north * plain, view)


def project(lat: npt.ArrayLike, lon: npt.ArrayLike, view: MapView = "lens") -> tuple[Km, Km]:
    """Return (x, y) in km of points in degrees; past the horizon too, where nothing is drawn."""
    phi, lam = np.radians(np.asarray(lat, dtype=float)), np.radians(np.asarray(lon, dtype=float) - CENTRE_LON)
    centre = np.radians(CENTRE_LAT)
    east = np.cos(phi) * np.sin(lam)
    north = np.cos(centre) * np.sin(phi) - np.sin(centre) * np.cos(phi) * np.cos(lam)
    paper = radius(km(CENTRE_LAT, CENTRE_LON, lat, lon), view)
    bearing = np.arctan2(east, north)
    return paper * np.sin(bearing), paper * np.cos(bearing)
