"""Which states and blocs the monitor follows, and how a pair of parties is ordered (geodata/scope.yaml)."""

from __future__ import annotations

from functools import cache
from typing import Any

from sahel.facts.tables import settings


@cache
def _scope() -> dict[str, Any]:
    scope: dict[str, Any] = settings("scope")
    return scope


@cache
def sahel_states() -> tuple[str, ...]:
    """Return the five states, ISO3, in the order in which they are shown."""
    return tuple(_scope()["sahel_states"])


@cache
def sahel_blocs() -> frozenset[str]:
    """Return the blocs that Sahel states made or act through."""
    return frozenset(_scope()["sahel_blocs"])


@cache
def map_blocs() -> tuple[str, ...]:
    """Return the blocs that fill countries on the map; of several that fit, the first fills."""
    return tuple(_scope()["map_blocs"])


@cache
def kinds_told_as_a_member() -> frozenset[str]:
    """Return the kinds of alliances whose act may be told as that of one of their members."""
    return frozenset(_scope()["kinds_told_as_a_member"])


@cache
def kinds_that_are_forces() -> frozenset[str]:
    """Return the kinds of alliances that are forces of a state rather than bodies of several."""
    return frozenset(_scope()["kinds_that_are_forces"])


@cache
def bloc_capitals() -> dict[str, str]:
    """Return, for a bloc that a map may draw to, the state in whose capital it sits."""
    return dict(_scope()["bloc_capitals"])


@cache
def given_names() -> dict[str, dict[str, str]]:
    """Return names that replace those of the tables: name, text (inside a sentence), label (on the map)."""
    return dict(_scope()["names"])


def is_sahel_party(entity: str | None) -> bool:
    """Whether an act of this party is one that the monitor keeps: a Sahel state or one of its blocs."""
    return entity in sahel_states() or entity in sahel_blocs()


def tie_pair(a: str, b: str) -> tuple[str, str]:
    """Return the pair of a tie: the Sahel state first; where both or neither is one, in alphabetical order.

    A bloc is a partner like any other: Niger and ECOWAS are ``("NER", "ECOWAS")``, and so are Niger and the AES.
    """
    first, second = sorted((a, b), key=lambda entity: (entity not in sahel_states(), entity))
    return first, second
