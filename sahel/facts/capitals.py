"""Where an arc of a party starts or ends: capitals of states, and Brussels for the EU (geodata/capitals.csv)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sahel.facts.scope import bloc_capitals
from sahel.facts.tables import required, table

Capital = tuple[str, float, float]
"""A capital's name, latitude and longitude (degrees)."""


@cache
def capitals() -> Mapping[str, Capital]:
    """Return the capital of each state, by ISO3."""
    return {
        required(row, "iso3", "capitals"): (required(row, "name", "capitals"), float(row["lat"]), float(row["lon"]))
        for row in table("capitals")
    }


def capital(entity: str) -> Capital | None:
    """Return a party's capital, or None for a body that has no place on a map (ECOWAS, AES, UN)."""
    return capitals().get(bloc_capitals().get(entity, entity))
