"""The trigger lexicon: ``geodata/lexicon/triggers_<lang>.yaml`` compiled for matching word by word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sahel.errors import TableError
from sahel.extract.claims.inflection import Form, inflect
from sahel.facts.claim_types import claim_types
from sahel.facts.tables import settings
from sahel.model import Effect, Lang, Modality

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Trigger:
    """Which words name an act and where its parties stand; the fields are explained at the head of the YAML file."""

    order: int
    type: str
    past_type: str | None
    nominal: bool
    with_words: Words
    and_with: Words
    not_with: Words
    who: Words
    object_has: Words
    sentence_has: Words
    source: tuple[str, ...]
    target: tuple[str, ...]
    every: tuple[str, ...]
    source_is: str | None
    target_is: str | None
    country_may: bool
    reciprocal: bool
    complement: bool
    effect: Effect | None
    modality: Modality | None


@dataclass(frozen=True, slots=True)
class Head:
    """One way in which a trigger's head may be written: its words after the first, and the form of the first."""

    rest: tuple[str, ...]
    form: Form | None
    trigger: Trigger


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All heads by their first word, and the words that change what a sentence says of its act."""

    heads: Mapping[str, tuple[Head, ...]]
    modality: Mapping[str, Words]


def _words(value: object, sets: Mapping[str, list[str]]) -> Words:
    """Expand the names of sets in a word or list of words; raise KeyError for a name in capitals that is no set."""
    items: Iterable[Any] = value if isinstance(value, list) else [value] if value else []
    return frozenset(word for item in items for word in (sets[item] if str(item).isupper() else [str(item)]))


def _trigger(order: int, entry: Mapping[str, Any], sets: Mapping[str, list[str]]) -> Trigger:
    return Trigger(
        order=order,
        type=entry["type"],
        past_type=entry.get("past_type"),
        nominal="noun" in entry,
        with_words=_words(entry.get("with"), sets),
        and_with=_words(entry.get("and_with"), sets),
        not_with=_words(entry.get("not_with"), sets),
        who=_words(entry.get("who"), sets),
        object_has=_words(entry.get("object_has"), sets),
        sentence_has=_words(entry.get("sentence_has"), sets),
        source=tuple(entry.get("source", ())),
        target=tuple(entry.get("target", ())),
        every=tuple(entry.get("all", ())),
        source_is=entry.get("source_is"),
        target_is=entry.get("target_is"),
        country_may=bool(entry.get("country_may", False)),
        reciprocal=bool(entry.get("reciprocal", False)) or claim_types()[entry["type"]].symmetric,
        complement=bool(entry.get("complement", False)),
        effect=entry.get("effect"),
        modality=entry.get("modality"),
    )


def _spellings(head: str, nominal: bool, lang: Lang) -> Iterable[tuple[tuple[str, ...], Form | None]]:
    words = tuple(head.split())
    if nominal:
        return [(words, None)]
    return [((form, *words[1:]), kind) for form, kind in inflect(words[0], lang)]


def _add(heads: list[Head], head: Head) -> None:
    """Add a head unless it is there as another form of the same verb (a past and a participle written alike)."""
    if not any(known.trigger is head.trigger and known.rest == head.rest for known in heads):
        heads.append(head)


@lru_cache(maxsize=2)
def lexicon(lang: Lang) -> Lexicon:
    """Return the compiled trigger lexicon of a language; raise TableError where an entry cannot be used."""
    name = f"lexicon/triggers_{lang}"
    raw = settings(name)
    heads: dict[str, list[Head]] = defaultdict(list)
    try:
        for order, entry in enumerate(raw["triggers"]):
            trigger = _trigger(order, entry, raw["sets"])
            for head in entry.get("noun") or entry["verb"]:
                for words, form in _spellings(head, trigger.nominal, lang):
                    _add(heads[words[0]], Head(words[1:], form, trigger))
        modality = {key: frozenset(words) for key, words in raw["modality"].items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise TableError(f"{name}.yaml", f"an entry cannot be used ({error!r})") from error
    return Lexicon({word: tuple(found) for word, found in heads.items()}, modality)
