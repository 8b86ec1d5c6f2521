"""How much a preview may hold, from geodata/preview_limits.yaml."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from sahel.errors import TableError
from sahel.facts.tables import GEODATA, settings
from sahel.i18n import _

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
    given = settings("preview_limits", folder)
    want = {field.name for field in fields(PreviewLimits)}
    if not isinstance(given, dict) or set(given) != want:
        raise TableError("preview_limits.yaml", _("it must hold exactly {keys}").format(keys=", ".join(sorted(want))))
    if any(type(value) is not int or value <= 0 for value in given.values()):
        raise TableError("preview_limits.yaml", _("each limit is a whole number above 0"))
    return PreviewLimits(**given)


@cache
def preview_limits() -> PreviewLimits:
    """Return the limits of geodata/."""
    return read_limits(GEODATA)
