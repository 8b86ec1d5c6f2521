"""How much a preview may hold, from geodata/preview_limits.yaml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sahel.facts.checked_settings import checked_limits
from sahel.facts.tables import GEODATA

MB = 1_000_000
"""A megabyte as users count them, in bytes."""


@dataclass(frozen=True, slots=True)
class PreviewLimits:
    """Articles and MB of one preview, MB of all together, minutes until one that is left alone is given up."""

    most_articles: int
    most_mb: int
    all_mb: int
    idle_minutes: int


def read_limits(folder: Path) -> PreviewLimits:
    """Read the limits from a folder; raise TableError where one is missing, unknown or no positive whole number."""
    return checked_limits(PreviewLimits, "preview_limits", folder)


@cache
def preview_limits() -> PreviewLimits:
    """Return the limits of geodata/."""
    return read_limits(GEODATA)
