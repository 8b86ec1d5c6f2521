"""A check of GeoJSON by the letter of RFC 7946, as far as points and empty geometries go."""

from __future__ import annotations

_GEOMETRIES = {"Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"}


def _point(geometry):
    yield from (["no geometry of the standard"] if geometry.get("type") not in _GEOMETRIES else [])
    at = geometry.get("coordinates")
    if not isinstance(at, list) or len(at) not in (2, 3) or not all(type(one) in (int, float) for one in at):
        yield "a position is two or three numbers (3.1.1)"
    elif not (-180 <= at[0] <= 180 and -90 <= at[1] <= 90):
        yield "longitude first, then latitude, in degrees (4)"


def _feature(feature):
    if feature.get("type") != "Feature":
        yield "a feature says that it is one (3.2)"
    if "geometry" not in feature or "properties" not in feature:
        yield "a feature has geometry and properties, null where unknown (3.2)"
    if not isinstance(feature.get("properties"), (dict, type(None))):
        yield "properties are an object or null (3.2)"
    if not isinstance(feature.get("id", ""), (str, int, float)):
        yield "an id is a string or a number (3.2)"
    if {"coordinates", "geometries", "features"} & feature.keys():
        yield "a feature defines no member of other types (7.1)"
    yield from _point(feature["geometry"]) if feature.get("geometry") else ()


def violations(collection):
    """Return what a collection of points does against the standard."""
    found = [] if collection.get("type") == "FeatureCollection" else ["it is no collection (3.3)"]
    found += ["features are an array (3.3)"] if not isinstance(collection.get("features"), list) else []
    found += ["a coordinate reference system is stated (4)"] if "crs" in collection else []
    taken = {"coordinates", "geometries", "geometry", "properties"} & collection.keys()
    found += ["a collection defines no member of other types (7.1)"] if taken else []
    ids = [feature.get("id") for feature in collection.get("features", [])]
    found += ["an id is there twice"] if len(ids) != len(set(ids)) else []
    return found + [why for feature in collection.get("features", []) for why in _feature(feature)]
