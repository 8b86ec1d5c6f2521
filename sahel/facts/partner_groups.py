"""How the matrix of partners is laid out: its rows, and the group that each partner stands in."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, get_args

from sahel.facts.alliances import alliances
from sahel.facts.countries import countries
from sahel.facts.scope import sahel_states
from sahel.facts.tables import settings

Group = Literal["beyond", "neighbours", "among", "bodies"]
"""States beyond the region, neighbours, the five states among themselves, and bodies of any kind."""

GROUPS: tuple[Group, ...] = get_args(Group)


@cache
def _given() -> dict[str, Any]:
    given: dict[str, Any] = settings("partner_groups")
    return given


def matrix_rows() -> tuple[str, ...]:
    """Return the parties that have a row, in order."""
    return tuple(_given()["rows"])


def group_of(partner: str) -> Group:
    """Return the group in which a partner has its column; a party that no table knows is a body."""
    if partner in sahel_states():
        return "among"
    if partner in alliances() or partner not in countries():
        return "bodies"
    return "neighbours" if partner in _given()["neighbours"] else "beyond"
