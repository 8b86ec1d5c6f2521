"""How much of a foreign document is read, and what it may cost, from geodata/reading_limits.yaml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sahel.facts.checked_settings import checked_limits
from sahel.facts.tables import GEODATA
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
    return checked_limits(Limits, "reading_limits", folder)


@cache
def limits() -> Limits:
    """Return the limits of geodata/."""
    return read_limits(GEODATA)
