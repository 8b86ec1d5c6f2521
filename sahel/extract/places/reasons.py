"""Reasons: in plain words, why a name was taken for this place and read in this way."""

from __future__ import annotations

from functools import lru_cache

from sahel.facts.countries import name_in_text
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
    return "; ".join(part for part in (chosen.format(country=_called(country)), used) if part)


@lru_cache(maxsize=4096)
def why_not(lack: str, country: str | None) -> str:
    """Return why a place of the same name is not meant, as a user reads it; ``country`` is its ISO3, if it has one."""
    key = lack if country else f"{lack}_anywhere"
    sentences = _sentences()["why_not"]
    return _(sentences.get(key, sentences[lack])).format(country=_called(country or ""))


def _called(country: str) -> str:
    return name_in_text(country) if country else ""
