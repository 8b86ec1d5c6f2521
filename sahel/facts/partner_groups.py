"""How the matrix of partners is laid out: its rows, and the group that each partner stands in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from sahel.facts.alliances import alliances
from sahel.facts.checked_settings import checked_settings
from sahel.facts.countries import countries
from sahel.facts.scope import sahel_states

Group = Literal["beyond", "neighbours", "among", "bodies"]
"""States beyond the region, neighbours, the five states among themselves, and bodies of any kind."""

GROUPS: tuple[Group, ...] = get_args(Group)


@dataclass(frozen=True, slots=True)
class Layout:
    """What geodata/partner_groups.yaml says: parties, in order."""

    rows: tuple[str, ...]
    neighbours: tuple[str, ...]


@cache
def _layout() -> Layout:
    return checked_settings(Layout, "partner_groups")


def matrix_rows() -> tuple[str, ...]:
    """Return the parties that have a row, in order."""
    return _layout().rows


def group_of(partner: str) -> Group:
    """Return the group in which a partner has its column; a party that no table knows is a body."""
    if partner in sahel_states():
        return "among"
    if partner in alliances() or partner not in countries():
        return "bodies"
    return "neighbours" if partner in _layout().neighbours else "beyond"
