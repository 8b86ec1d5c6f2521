"""The areas of the world around a window, as GeoJSON in degrees: fine inside it, coarse and few in figures elsewhere.

A small map shows its window at once and the rest only to whoever moves it, so the rest need not weigh half a megabyte.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np
import shapely

from sahel.geo.boundaries import world

Degrees = tuple[float, float, float, float]
"""West, south, east, north."""

_STEPS = 450
"""Into how many steps the longer side of the window is cut: what is smaller than one is not drawn."""

_COARSE = 1.0
"""Degrees: what is smaller is not drawn far from the window."""

_AROUND = 0.3
"""How far beyond the window, as a share of its size, areas are still fine."""


@lru_cache(maxsize=1)
def _areas() -> Any:  # noqa: ANN401 (an array of shapely's polygons)
    return np.array([shapely.from_geojson(json.dumps(one["geometry"])) for one in world()["features"]])


@lru_cache(maxsize=8)
def _simple(tolerance: float) -> Any:  # noqa: ANN401
    """Return all areas with their common borders still common, and without what is smaller than the tolerance."""
    drawn = shapely.coverage_simplify(_areas(), tolerance)
    return np.array([_without_islets(one, tolerance**2) for one in drawn])


def _without_islets(area: shapely.Geometry, least: float) -> shapely.Geometry:
    parts = shapely.get_parts(area)
    large = shapely.area(parts) > least
    # A state that is all islets keeps the largest of them.
    kept = parts[large] if large.any() else parts[[np.argmax(shapely.area(parts))]]
    return shapely.MultiPolygon(list(kept))


def _tolerance(window: Degrees) -> float:
    """Return what may be left out, in degrees: one of few steps, so that maps of one size share their areas."""
    step = max(window[2] - window[0], window[3] - window[1]) / _STEPS
    return float(min(_COARSE, 2.0 ** np.floor(np.log2(step))))


def _feature(given: Mapping[str, Any], area: shapely.Geometry, digits: int) -> dict[str, Any]:
    shape = json.loads(shapely.to_geojson(shapely.set_precision(area, 10.0**-digits, mode="pointwise")))
    return {"type": "Feature", "properties": {"disputed": given["properties"]["disputed"]}, "geometry": shape}


@lru_cache(maxsize=64)
def world_window(window: Degrees) -> Mapping[str, Any]:
    """Return every area of ``boundaries.world``, fine where it touches the window or lies near it."""
    west, south, east, north = window
    beyond, above = (east - west) * _AROUND, (north - south) * _AROUND
    near = shapely.intersects(_areas(), shapely.box(west - beyond, south - above, east + beyond, north + above))
    fine, coarse = _simple(_tolerance(window)), _simple(_COARSE)
    features = [
        _feature(given, fine[at] if near[at] else coarse[at], 2 if near[at] else 1)
        for at, given in enumerate(world()["features"])
    ]
    return {"type": "FeatureCollection", "features": features}
