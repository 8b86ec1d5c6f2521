"""Distances on the sphere; kilometres and degrees, scalars or numpy arrays. The Earth is a ball (error under 0.6 %)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

EARTH_RADIUS = 6371.0088
"""Mean radius in km (IUGG)."""

Degrees = npt.ArrayLike


def km(lat1: Degrees, lon1: Degrees, lat2: Degrees, lon2: Degrees) -> npt.NDArray[np.float64]:
    """Return the great-circle distance in km between points in degrees (haversine, exact for near points too)."""
    phi1, lam1, phi2, lam2 = (np.radians(np.asarray(value, dtype=float)) for value in (lat1, lon1, lat2, lon2))
    half = np.sin((phi2 - phi1) / 2) ** 2 + np.cos(phi1) * np.cos(phi2) * np.sin((lam2 - lam1) / 2) ** 2
    distance: npt.NDArray[np.float64] = 2 * EARTH_RADIUS * np.arcsin(np.sqrt(np.clip(half, 0.0, 1.0)))
    return distance
