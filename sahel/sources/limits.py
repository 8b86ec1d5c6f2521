"""How much of a foreign document is read, and what it may cost, from geodata/reading_limits.yaml."""

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
class Limits:
    """Sizes in MB, lengths in characters, time in seconds; each counts for one source, ``seconds`` for one article."""

    largest_source_mb: int
    longest_text: int
    seconds: int
    memory_mb: int
    archive_members: int
    archive_total_mb: int
    archive_ratio: int
    most_failures: int


def too_large(most: Limits) -> str:
    """Return the reason why a source is not read that is larger than allowed."""
    return _("it is larger than {size} MB").format(size=most.largest_source_mb)


def read_limits(folder: Path) -> Limits:
    """Read the limits from a folder; raise TableError where one is missing, unknown or no positive whole number."""
    given = settings("reading_limits", folder)
    want = {field.name for field in fields(Limits)}
    if not isinstance(given, dict) or set(given) != want:
        raise TableError("reading_limits.yaml", _("it must hold exactly {keys}").format(keys=", ".join(sorted(want))))
    if any(type(value) is not int or value <= 0 for value in given.values()):
        raise TableError("reading_limits.yaml", _("each limit is a whole number above 0"))
    return Limits(**given)


@cache
def limits() -> Limits:
    """Return the limits of geodata/."""
    return read_limits(GEODATA)
