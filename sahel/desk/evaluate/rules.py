"""The rules of scoring, which are data: geodata/scoring_families.yaml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sahel.errors import TableError
from sahel.facts.tables import settings

_NAME = "scoring_families"


@dataclass(frozen=True, slots=True)
class Rules:
    """``families``: type -> family; ``same``: id -> id; ``edges``: of the buckets; ``weight``: mistake -> how bad."""

    families: Mapping[str, str]
    same: Mapping[str, str]
    same_place_km: float
    same_evidence: float
    edges: tuple[float, ...]
    weight: Mapping[str, float]


@cache
def rules() -> Rules:
    """Return the rules; raise TableError where the file lacks one."""
    try:
        return _rules(settings(_NAME))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise TableError(f"{_NAME}.yaml", repr(error)) from error


def _rules(stated: Mapping[str, Any]) -> Rules:
    return Rules(
        families={kind: family for family, kinds in stated["families"].items() for kind in kinds},
        same=dict(stated["same_entity"]),
        same_place_km=float(stated["same_place_km"]),
        same_evidence=float(stated["same_evidence"]),
        edges=tuple(map(float, stated["confidence_edges"])),
        weight={kind: float(weight) for kind, weight in stated["mistakes"].items()},
    )


def family(kind: str) -> str:
    """Return the family of a type of claim; a type that the table lacks is its own."""
    return rules().families.get(kind, kind)


@cache
def party(entity: str) -> str:
    """Return the one spelling of a party's id."""
    spelt = re.sub(r"[\s-]+", "_", entity.strip()).upper()
    return rules().same.get(spelt, spelt)
