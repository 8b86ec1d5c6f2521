"""People and bodies, and for whom they spoke when: one row a term, one ``person`` id whatever the terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from sahel.facts.alliances import alliances
from sahel.facts.amendments import Amendments, amendments
from sahel.facts.prefix_dates import first_day, last_day
from sahel.facts.rows import Row
from sahel.facts.tables import GEODATA, split_list, table
from sahel.model import IsoDate


@dataclass(frozen=True, slots=True)
class Term:
    """One office of one person; ``country`` is the state or bloc that it speaks for. Dates are prefixes, "" if open."""

    person: str
    name: str
    aliases: tuple[str, ...]
    country: str
    role: str
    since: str
    until: str

    def holds(self, on: IsoDate) -> bool:
        """Whether the term may have been running on a day (both its ends included)."""
        begin, end = first_day(self.since), last_day(self.until)
        return (begin is None or begin <= on) and (end is None or on <= end)


def _term(row: Row) -> Term:
    return Term(
        person=row.required("person"),
        name=row.required("name"),
        aliases=split_list(row["aliases"]),
        country=row["country"],
        role=row["role"],
        since=row.date_prefix("from"),
        until=row.date_prefix("to"),
    )


def read_terms(folder: Path) -> tuple[Term, ...]:
    """Read the terms of a folder; raise TableError where a row cannot be used."""
    return tuple(map(_term, table("actors", folder, unique="id")))


@cache
def listed_terms() -> tuple[Term, ...]:
    """Return the terms of geodata/, in the table's order."""
    return read_terms(GEODATA)


def terms() -> tuple[Term, ...]:
    """Return the terms in force: those of geodata/, or as people amended them where a reader reads by amendments."""
    amended = amendments().terms
    return listed_terms() if amended is None else amended


@lru_cache(maxsize=4)
def _by_person(by: Amendments) -> Mapping[str, tuple[Term, ...]]:
    people: dict[str, list[Term]] = {}
    for term in listed_terms() if by.terms is None else by.terms:
        people.setdefault(term.person, []).append(term)
    return {person: tuple(held) for person, held in people.items()}


def terms_by_person() -> Mapping[str, tuple[Term, ...]]:
    """Return the terms in force of each person."""
    return _by_person(amendments())


def _first_state(entities: list[str]) -> str | None:
    states = [entity for entity in entities if entity not in alliances()]
    return next(iter(states or entities), None)


def speaks_for(person: str, on: IsoDate | None) -> str | None:
    """Return the state or bloc that a person spoke for on a day; None where nobody can tell.

    Of several terms on one day the state's wins, then the one begun last. Without a day, the answer is
    certain only if all terms agree.
    """
    held = [term for term in terms_by_person().get(person, ()) if term.country]
    if on is None:
        entities = {term.country for term in held}
        return entities.pop() if len(entities) == 1 else None
    running = sorted((term for term in held if term.holds(on)), key=lambda term: term.since, reverse=True)
    return _first_state([term.country for term in running])
