"""Acts of a bloc that are acts of each member (geodata/joint_acts.yaml): the pairs that stand beside the bloc's row."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from typing import Any

from sahel.facts.alliances import members
from sahel.facts.chronology import ChronologyRow
from sahel.facts.tables import settings

Pair = tuple[str, str]


@cache
def _rules() -> dict[str, Any]:
    rules: dict[str, Any] = settings("joint_acts")
    return rules


def pairs(row: ChronologyRow) -> tuple[Pair, ...]:
    """Return the further pairs (source, target) that a row of the chronology means; none for most rows."""
    rules = _rules()
    bloc = next((party for party in (row.actor, row.partner) if party in rules["blocs"]), None)
    if bloc is None or row.partner is None or row.event_id in rules["only_the_bloc"]:
        return ()
    other = row.partner if bloc == row.actor else row.actor
    belong = sorted(members(bloc, row.date_end))
    if other in belong:
        return _among(other, belong, rules["among_members"].get(row.type))
    if row.type not in rules["with_outsiders"]:
        return ()
    return tuple((one, other) if bloc == row.actor else (other, one) for one in belong)


def _among(actor: str, belong: list[str], whom: str | None) -> tuple[Pair, ...]:
    if whom is None:
        return ()
    others = [member for member in belong if member != actor]
    own = tuple((actor, other) for other in others)
    return (*own, *combinations(others, 2)) if whom == "all" else own
