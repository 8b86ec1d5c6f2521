"""Inflection: every form of a verb that a trigger names by its infinitive, with what the form says about time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Literal

from sahel.facts.tables import settings
from sahel.model import Lang

Form = Literal["inf", "pres", "past", "part", "fut", "cond", "ger"]
Inflected = Iterator[tuple[str, Form]]

_ER_ENDINGS: dict[Form, tuple[str, ...]] = {
    "inf": ("er",),
    "pres": ("e", "ent", "ons"),
    "past": ("a", "èrent", "ait", "aient"),
    "part": ("é", "ée", "és", "ées"),
    "fut": ("era", "eront"),
    "cond": ("erait", "eraient"),
    "ger": ("ant",),
}


@lru_cache(maxsize=2)
def verb_table(lang: Lang) -> dict[str, Any]:
    """Return the verb table of a language (``geodata/lexicon/verbs_en.yaml`` or ``verbs_fr.yaml``)."""
    return dict(settings(f"lexicon/verbs_{lang}"))


def inflect(verb: str, lang: Lang) -> Inflected:
    """Yield (form in lower case, what form it is) for a verb given by its infinitive."""
    return _inflect_french(verb) if lang == "fr" else _inflect_english(verb)


def _inflect_english(verb: str) -> Inflected:
    yield verb, "inf"
    yield _third_person(verb), "pres"
    stem = verb + verb[-1] if verb in verb_table("en")["doubling"] else verb
    past, participle = verb_table("en")["irregular"].get(verb, (None, None))
    if past is None:
        past = participle = _regular_past(verb, stem)
    yield past, "past"
    yield participle, "part"
    yield (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else stem) + "ing", "ger"


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def _regular_past(verb: str, stem: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return stem + "ed"


def _inflect_french(verb: str) -> Inflected:
    irregular = verb_table("fr")["irregular"].get(verb)
    if irregular is not None:
        for form, words in irregular.items():
            for word in words:
                yield word, form
        return
    stem = verb[:-2]
    for form, endings in _ER_ENDINGS.items():
        for ending in endings:
            yield _soft(stem if ending == "ons" else _open(verb, stem, form), ending) + ending, form


def _open(verb: str, stem: str, form: Form) -> str:
    """Give a stem the vowel that it has before a silent ending (rappelle, achète, cède, déploie)."""
    if form not in {"pres", "fut", "cond"}:
        return stem
    if stem.endswith(("oy", "uy")):
        return stem[:-1] + "i"
    if verb in verb_table("fr")["doubling"]:
        return stem + stem[-1]
    closed = form == "pres" and stem[-2:-1] == "é"
    mute = stem[-2:-1] == "e" and stem[-1] not in "aeiou"
    return stem[:-2] + "è" + stem[-1] if closed or mute else stem


def _soft(stem: str, ending: str) -> str:
    """Keep the sound of a stem in -c or -g before a or o (annonça, exigeons)."""
    if ending[0] in "ao" and stem.endswith("c"):
        return stem[:-1] + "ç"
    if ending[0] in "ao" and stem.endswith("g"):
        return stem + "e"
    return stem
