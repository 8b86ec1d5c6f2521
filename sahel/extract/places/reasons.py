"""Reasons: in plain words, why a name was taken for this place and read in this way."""

from __future__ import annotations

from functools import lru_cache

from sahel.facts.tables import settings
from sahel.i18n import _
from sahel.model import Place


@lru_cache(maxsize=1)
def _sentences() -> dict[str, dict[str, str]]:
    sentences: dict[str, dict[str, str]] = settings("lexicon/place_reasons")
    return sentences


def reason_of(choice: str, cue: str, place: Place | None) -> str:
    """Return the reason for a choice and a use, as a user reads it."""
    chosen = _(_sentences()["choice"].get(choice, ""))
    used = _(_sentences()["use"].get(cue, ""))
    country = place.iso3 if place is not None and place.iso3 else ""
    return "; ".join(part for part in (chosen.format(country=country), used) if part)
