"""How a sentence tells a claim, by language: the words of its type, and how its modality turns the verb.

English words stand in claim_types.csv, French ones in claim_wording_fr.csv; modality_wording.csv has the patterns of
both. In French a name bends to the words before it (spoken_names.py): "{target:à}" is "au Niger".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sahel.facts.claim_types import Wording, claim_types
from sahel.facts.rows import Row
from sahel.facts.tables import table
from sahel.model import Lang, Modality


def _french(row: Row) -> Wording:
    participle = row.required("participle")
    return Wording(
        subject=row.required("subject"),
        verb=(row.required("infinitive"), participle, participle),
        object=row.required("object"),
        spoken=claim_types()[row.one_of("id", tuple(claim_types()))].wording.spoken,
    )


@cache
def _wordings(lang: Lang) -> Mapping[str, Wording]:
    if lang == "fr":
        return {row["id"]: _french(row) for row in table("claim_wording_fr", unique="id")}
    return {kind.id: kind.wording for kind in claim_types().values()}


@cache
def _patterns() -> Mapping[tuple[str, str, bool], str]:
    return {
        (row["lang"], row.required("modality"), row.yes("plural")): row.required("pattern")
        for row in table("modality_wording")
    }


def wording(claim_type: str, lang: Lang) -> Wording:
    """Return the words of a type of claim in a language."""
    return _wordings(lang)[claim_type]


def modality_pattern(modality: Modality, lang: Lang, plural: bool) -> str:
    """Return the pattern of a modality, with {subject}, {infinitive}, {past}, {participle} and {object}."""
    return _patterns()[lang, modality, plural]
