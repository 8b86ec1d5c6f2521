"""Country shapes: projected for the map (km on paper, see ``projection``) and in degrees for folium.

Boundaries by Natural Earth (public domain); lines imply no position, disputed areas are marked. Built by
``scripts/build_shapes.py``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
import shapely

from sahel.errors import TableError
from sahel.facts.tables import GEODATA
from sahel.geo.projection import HORIZON_KM, MapView, radius, rebent

SHAPES_FILE = "shapes_{view}.json"
WORLD_FILE = "shapes_world.geojson"
RING_DISTANCES = (1000, 2500, 5000, 10000)
"""True distances from the centre, in km, at which the map has dotted rings."""

Ring = tuple[tuple[float, ...], tuple[float, ...]]
"""The x and the y coordinates of a closed line, in km."""

Box = tuple[float, float, float, float]
"""Least x, least y, greatest x, greatest y, in km on paper."""

_CIRCLE_POINTS = 181
_SLIVER = 60.0
"""Km²; a smaller hole in a bloc's outline is a seam between two members, not a hole."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A country or disputed area on paper; rings in km, each closed; holes run the other way round."""

    iso3: str
    name: str
    rings: tuple[Ring, ...]
    disputed: bool = False


def _read(name: str) -> Any:  # noqa: ANN401
    try:
        return json.loads((GEODATA / name).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TableError(name, str(error)) from error


@lru_cache
def shapes(view: MapView = "lens") -> Mapping[str, Shape]:
    """Return every shape of a view by ISO3 (user-assigned codes for areas that have none)."""
    if view == "phone":
        return {iso3: _rebent(shape, view) for iso3, shape in shapes("lens").items()}
    rows = _read(SHAPES_FILE.format(view=view))["shapes"]
    made = (
        Shape(r["iso3"], r["name"], tuple((tuple(x), tuple(y)) for x, y in r["rings"]), r["disputed"]) for r in rows
    )
    return {shape.iso3: shape for shape in made}


def _rebent(shape: Shape, view: MapView) -> Shape:
    turned = (rebent(x, y, view) for x, y in shape.rings)
    return replace(shape, rings=tuple((tuple(x.tolist()), tuple(y.tolist())) for x, y in turned))


@lru_cache
def inside(view: MapView, box: Box) -> Mapping[str, Shape]:
    """Return the shapes of a view, cut along a box; those that lie outside it wholly are left out."""
    cut = ((shape, shapely.clip_by_rect(_polygon(shape), *box)) for shape in shapes(view).values())
    parted = ((shape, _rings_of(polygons)) for shape, polygons in cut)
    return {shape.iso3: replace(shape, rings=rings) for shape, rings in parted if rings}


def clipped(lines: Iterable[Ring], box: Box) -> tuple[Ring, ...]:
    """Return those parts of lines that lie in a box; what was a ring may come back as several open lines."""
    drawn = shapely.MultiLineString([np.column_stack(line) for line in lines])
    parts = shapely.get_parts(shapely.line_merge(shapely.clip_by_rect(drawn, *box)))
    return tuple(_ring(part) for part in parts if part.geom_type == "LineString")


def _rings_of(polygons: shapely.Geometry) -> tuple[Ring, ...]:
    parts = [part for part in shapely.get_parts(polygons) if part.geom_type == "Polygon"]
    return tuple(_ring(line) for part in parts for line in (part.exterior, *part.interiors))


@lru_cache
def world() -> Mapping[str, Any]:
    """Return the same areas as GeoJSON in degrees, with ``iso3``, ``name`` and ``disputed`` as properties."""
    collection: Mapping[str, Any] = _read(WORLD_FILE)
    return collection


def _circle(true_distance: float, view: MapView) -> Ring:
    turn = np.linspace(0, 2 * np.pi, _CIRCLE_POINTS)
    paper = float(radius(true_distance, view))
    return tuple((paper * np.sin(turn)).tolist()), tuple((paper * np.cos(turn)).tolist())


@lru_cache
def horizon(view: MapView = "lens") -> Ring:
    """Return the edge of what is drawn: the circle at 100 degrees from the centre."""
    return _circle(HORIZON_KM, view)


@lru_cache
def distance_rings(view: MapView = "lens") -> Mapping[int, Ring]:
    """Return the circles at true distances from the centre, by that distance in km."""
    return {distance: _circle(distance, view) for distance in RING_DISTANCES}


def outline(iso3s: Iterable[str], view: MapView = "lens") -> tuple[Ring, ...]:
    """Return the outer lines of a group of countries, their common borders dissolved; unknown codes are passed over."""
    return _outline(frozenset(iso3s), view)


@lru_cache(maxsize=64)
def _outline(iso3s: frozenset[str], view: MapView) -> tuple[Ring, ...]:
    known = shapes(view)
    polygons = [_polygon(known[iso3]) for iso3 in sorted(iso3s) if iso3 in known]
    parts = shapely.get_parts(shapely.union_all(polygons, grid_size=1.0))
    holes = (hole for part in parts for hole in part.interiors if shapely.Polygon(hole).area > _SLIVER)
    return tuple(_ring(line) for line in (*(part.exterior for part in parts), *holes))


def _polygon(shape: Shape) -> shapely.Geometry:
    """Return a shape as a polygon: rings that lie in other rings are holes."""
    lines = [shapely.LinearRing(np.column_stack(ring)) for ring in shape.rings]
    return shapely.make_valid(shapely.build_area(shapely.GeometryCollection(lines)))


def _ring(line: shapely.LineString) -> Ring:
    x, y = line.coords.xy
    return tuple(x), tuple(y)
