"""How a sentence tells a claim, by language: the words of its type, and how its modality turns the verb.

English words stand in claim_types.csv, French ones in claim_wording_fr.csv; modality_wording.csv has the patterns of
both. In French a name bends to the words before it (spoken_names.py): "{target:à}" is "au Niger".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sahel.facts.claim_types import Wording, claim_types
from sahel.facts.tables import required, table
from sahel.model import Lang, Modality

_FRENCH = "claim_wording_fr"
_PATTERNS = "modality_wording"


def _french(row: Mapping[str, str]) -> Wording:
    participle = required(row, "participle", _FRENCH)
    return Wording(
        subject=required(row, "subject", _FRENCH),
        verb=(required(row, "infinitive", _FRENCH), participle, participle),
        object=required(row, "object", _FRENCH),
        spoken=claim_types()[row["id"]].wording.spoken,
    )


@cache
def _wordings(lang: Lang) -> Mapping[str, Wording]:
    if lang == "fr":
        return {required(row, "id", _FRENCH): _french(row) for row in table(_FRENCH)}
    return {kind.id: kind.wording for kind in claim_types().values()}


@cache
def _patterns() -> Mapping[tuple[str, str, bool], str]:
    return {
        (row["lang"], required(row, "modality", _PATTERNS), row["plural"] == "yes"): required(row, "pattern", _PATTERNS)
        for row in table(_PATTERNS)
    }


def wording(claim_type: str, lang: Lang) -> Wording:
    """Return the words of a type of claim in a language."""
    return _wordings(lang)[claim_type]


def modality_pattern(modality: Modality, lang: Lang, plural: bool) -> str:
    """Return the pattern of a modality, with {subject}, {infinitive}, {past}, {participle} and {object}."""
    return _patterns()[lang, modality, plural]
