"""The numbers that the analysis weighs with, from geodata/constants.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from sahel.errors import TableError
from sahel.facts.tables import GEODATA, settings
from sahel.i18n import _


@dataclass(frozen=True, slots=True)
class Constants:
    """Weights and thresholds; shares, weights and confidences lie between 0 and 1."""

    modality_weight: Mapping[str, float]
    chronology_confidence: Mapping[str, float]
    highest_p: float
    widest_match_days: int
    contested_share: float
    default_period_months: int


def read_constants(folder: Path) -> Constants:
    """Read the constants from a folder; raise TableError where one is missing or unknown."""
    given = settings("constants", folder)
    want = {field.name for field in fields(Constants)}
    if not isinstance(given, dict) or set(given) != want:
        raise TableError("constants.yaml", _("it must hold exactly {keys}").format(keys=", ".join(sorted(want))))
    return Constants(**given)


@cache
def constants() -> Constants:
    """Return the constants of geodata/."""
    return read_constants(GEODATA)
