"""Which states and blocs the monitor follows, and how a pair of parties is ordered (geodata/scope.yaml)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sahel.facts.checked_settings import checked_settings


@dataclass(frozen=True, slots=True)
class Scope:
    """What geodata/scope.yaml says; the functions below tell what each means."""

    sahel_states: tuple[str, ...]
    sahel_blocs: tuple[str, ...]
    kinds_told_as_a_member: tuple[str, ...]
    kinds_that_are_forces: tuple[str, ...]
    map_blocs: tuple[str, ...]
    bloc_capitals: Mapping[str, str]
    names: Mapping[str, Mapping[str, str]]


@cache
def _scope() -> Scope:
    return checked_settings(Scope, "scope")


def sahel_states() -> tuple[str, ...]:
    """Return the five states, ISO3, in the order in which they are shown."""
    return _scope().sahel_states


@cache
def sahel_blocs() -> frozenset[str]:
    """Return the blocs that Sahel states made or act through."""
    return frozenset(_scope().sahel_blocs)


def map_blocs() -> tuple[str, ...]:
    """Return the blocs that fill countries on the map; of several that fit, the first fills."""
    return _scope().map_blocs


@cache
def kinds_told_as_a_member() -> frozenset[str]:
    """Return the kinds of alliances whose act may be told as that of one of their members."""
    return frozenset(_scope().kinds_told_as_a_member)


@cache
def kinds_that_are_forces() -> frozenset[str]:
    """Return the kinds of alliances that are forces of a state rather than bodies of several."""
    return frozenset(_scope().kinds_that_are_forces)


def bloc_capitals() -> Mapping[str, str]:
    """Return, for a bloc that a map may draw to, the state in whose capital it sits."""
    return _scope().bloc_capitals


def given_names() -> Mapping[str, Mapping[str, str]]:
    """Return names that replace those of the tables: name, text (inside a sentence), label (on the map)."""
    return _scope().names


def is_sahel_party(entity: str | None) -> bool:
    """Whether an act of this party is one that the monitor keeps: a Sahel state or one of its blocs."""
    return entity in sahel_states() or entity in sahel_blocs()


def tie_pair(a: str, b: str) -> tuple[str, str]:
    """Return the pair of a tie: the Sahel state first; where both or neither is one, in alphabetical order.

    A bloc is a partner like any other: Niger and ECOWAS are ``("NER", "ECOWAS")``, and so are Niger and the AES.
    """
    first, second = sorted((a, b), key=lambda entity: (entity not in sahel_states(), entity))
    return first, second
