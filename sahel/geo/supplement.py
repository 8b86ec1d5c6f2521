"""Our own places: the tables places_*.csv of geodata/, and the rules for names that need care."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from sahel.facts.rows import Row
from sahel.facts.tables import GEODATA, settings, split_list, table
from sahel.geo.geonames import NamedPlace
from sahel.geo.names import is_written
from sahel.model import Level, Place

TABLES = ("places_sahel", "places_sahel_osm", "places_world", "places_divisions")
RuleKind = Literal["drop", "exact", "context"]


@dataclass(frozen=True, slots=True)
class NameRule:
    """A name never taken (``drop``), taken letter by letter (``exact``), or only beside its country (``context``).

    ``place`` is a place_id or a GeoNames id; empty: every place of GeoNames.
    """

    place: str
    surface: str
    rule: RuleKind


def supplement(folder: Path = GEODATA) -> Iterator[NamedPlace]:
    """Yield the places of our tables with their names."""
    rules = settings("gazetteer", folder)
    for name in TABLES:
        for row in table(name, folder, unique="id"):
            yield _place(row, rules["levels"]), _names(row, rules["longest_name"])


def name_rules(folder: Path = GEODATA) -> tuple[NameRule, ...]:
    """Return the rows of place_name_rules.csv."""
    rows = table("place_name_rules", folder)
    return tuple(
        NameRule(row["place"], surface, row.one_of("rule", get_args(RuleKind)))
        for row in rows
        for surface in split_list(row["surface"])
    )


def _place(row: Row, levels: dict[str, Level]) -> Place:
    countries = split_list(row["iso3"])
    return Place(
        name=row.required("name"),
        lat=row.number("lat"),
        lon=row.number("lon"),
        iso3=countries[0] if len(countries) == 1 else None,
        level=levels[row.one_of("kind", tuple(levels))],
        geonameid=row.whole_or_none("geonameid"),
        place_id=row["id"],
        admin1=row["admin1"] or None,
    )


def _names(row: Row, longest: int) -> tuple[str, ...]:
    given = (row["name"], row["name_fr"], *split_list(row["aliases"]))
    return tuple(dict.fromkeys(name for name in given if is_written(name, longest)))
