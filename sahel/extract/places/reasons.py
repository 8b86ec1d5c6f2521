"""Reasons: in plain words, why a name was taken for this place and read in this way."""

from __future__ import annotations

from functools import lru_cache

from sahel.facts.tables import settings
from sahel.i18n import _


@lru_cache(maxsize=1)
def _sentences() -> dict[str, dict[str, str]]:
    sentences: dict[str, dict[str, str]] = settings("lexicon/place_reasons")
    return sentences


@lru_cache(maxsize=4096)
def reason_of(choice: str, cue: str, country: str) -> str:
    """Return the reason for a choice and a use, as a user reads it; ``country`` is the chosen place's ISO3 or ""."""
    chosen = _(_sentences()["choice"].get(choice, ""))
    used = _(_sentences()["use"].get(cue, ""))
    return "; ".join(part for part in (chosen.format(country=country), used) if part)
