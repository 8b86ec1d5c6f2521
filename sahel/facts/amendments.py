"""What people added to the tables that readers read by, in force while one reader reads.

The tables of geodata/ stay as they are. A reader that was opened with amendments puts them in force for as long as it
reads (``amending``); everything that asks for terms of office or further names then sees them, in that thread alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sahel.facts.actors import Term


@dataclass(frozen=True, slots=True)
class Alias:
    """A further name of a party that the tables know: a person, a state's organ, a bloc or another body."""

    surface: str
    entity: str


@dataclass(frozen=True, eq=False)
class Amendments:
    """Terms of office as amended (None: those of geodata/) and further names; compared by identity, as caches need."""

    terms: tuple[Term, ...] | None = None
    aliases: tuple[Alias, ...] = ()

    @cached_property
    def id(self) -> str:
        """A short hash of what is amended, "" for none: part of the id of a reader that reads by it."""
        if self.terms is None and not self.aliases:
            return ""
        return hashlib.sha256(repr((self.terms, self.aliases)).encode()).hexdigest()[:6]


NONE = Amendments()
"""The tables as they are."""

_in_force: ContextVar[Amendments] = ContextVar("amendments", default=NONE)


def amendments() -> Amendments:
    """Return the amendments in force in this thread."""
    return _in_force.get()


@contextmanager
def amending(given: Amendments) -> Iterator[None]:
    """Put amendments in force inside a ``with``."""
    token = _in_force.set(given)
    try:
        yield
    finally:
        _in_force.reset(token)
