"""Word lists of geodata/lexicon/ that tell names from other words, each read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sahel.errors import TableError
from sahel.facts.tables import GEODATA, settings
from sahel.geo.fold import fold


def word_file(name: str) -> frozenset[str]:
    """Return the folded words of ``geodata/lexicon/<name>.txt``; a line that begins with ``#`` is a comment."""
    path = GEODATA / "lexicon" / f"{name}.txt"
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise TableError(f"lexicon/{name}.txt", str(error)) from error
    return frozenset(word for line in lines if not line.startswith("#") for word in fold(line).split())


def words(values: Any) -> frozenset[str]:  # noqa: ANN401
    """Return the folded words of a list in a YAML file (YAML takes ``on`` and ``no`` for truth values)."""
    spelled = {True: "on", False: "no"}
    return frozenset(fold(str(spelled.get(value, value) if isinstance(value, bool) else value)) for value in values)


@dataclass(frozen=True, slots=True)
class NameWords:
    """What the lists say about single folded words."""

    function: frozenset[str]
    calendar: frozenset[str]
    no_person: frozenset[str]
    ordinary: frozenset[str]
    given: frozenset[str]
    titles: frozenset[str]
    official: frozenset[str]
    office: frozenset[str]
    particles: frozenset[str]
    suffixes: frozenset[str]
    bylines: frozenset[str]
    org_last: frozenset[str]
    org_first: Mapping[str, frozenset[str]]
    org_joiners: Mapping[str, frozenset[str]]
    org_inside: frozenset[str]


@lru_cache(maxsize=1)
def name_words() -> NameWords:
    """Return all word lists about names."""
    openers, titles = settings("lexicon/openers"), settings("lexicon/titles")
    organisations = settings("lexicon/organisation_words")
    return NameWords(
        function=words(openers["function_words"]),
        calendar=words(openers["calendar"]),
        no_person=words(openers["no_person"]),
        ordinary=word_file("ordinary_words"),
        given=word_file("given_names"),
        titles=words(titles["titles"]),
        official=words(titles["official"]),
        office=words(titles["office"]),
        particles=words(titles["particles"]),
        suffixes=words(titles["suffixes"]),
        bylines=words(settings("lexicon/bylines")),
        org_last=words(organisations["last"]),
        org_first={kind: words(values) for kind, values in organisations["first"].items()},
        org_joiners={kind: words(values) for kind, values in organisations["joiners"].items()},
        org_inside=words(organisations["inside"]),
    )
