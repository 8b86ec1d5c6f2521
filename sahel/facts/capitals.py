"""Where an arc of a party starts or ends: capitals of states, and Brussels for the EU (geodata/capitals.csv)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from sahel.facts.scope import bloc_capitals
from sahel.facts.tables import table


class Capital(NamedTuple):
    """A capital: its name, latitude and longitude (degrees)."""

    name: str
    lat: float
    lon: float


@cache
def capitals() -> Mapping[str, Capital]:
    """Return the capital of each state, by ISO3."""
    return {
        row["iso3"]: Capital(row.required("name"), row.number("lat"), row.number("lon"))
        for row in table("capitals", unique="iso3")
    }


def capital(entity: str) -> Capital | None:
    """Return a party's capital, or None for a body that has no place on a map (ECOWAS, AES, UN)."""
    return capitals().get(bloc_capitals().get(entity, entity))
