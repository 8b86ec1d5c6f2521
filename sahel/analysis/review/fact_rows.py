"""Rows of facts as people added and corrected them, over those of geodata/, which stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Generic, TypeVar

from sahel.analysis.review.records import Judgement, Kind
from sahel.facts.actors import Term
from sahel.facts.alliances import Membership
from sahel.facts.amendments import Alias

Row = TypeVar("Row", Membership, Term, Alias)


@dataclass(frozen=True, slots=True)
class FactTable(Generic[Row]):
    """A table whose rows people may amend.

    ``kind``: of the judgements that do it; ``make``: a row from plain values; ``same``: what two versions of one row
    have in common, whatever of it was corrected; ``since``: the day on which it begins.
    """

    kind: Kind
    make: Callable[[Mapping[str, Any]], Row]
    same: Callable[[Row], Hashable]
    since: Callable[[Row], str]


MEMBERSHIPS: FactTable[Membership] = FactTable(
    "membership",
    lambda given: Membership(**given),
    lambda row: (row.alliance, row.member, row.standing),
    lambda row: row.since,
)
TERMS: FactTable[Term] = FactTable(
    "term",
    lambda given: Term(**{**given, "aliases": tuple(given["aliases"])}),
    lambda row: (row.person, row.country, row.role),
    lambda row: row.since,
)
ALIASES: FactTable[Alias] = FactTable("alias", lambda given: Alias(**given), lambda row: row, lambda _row: "")


def row_payload(row: Membership | Term | Alias | None, replaces: Membership | Term | Alias | None) -> dict[str, Any]:
    """Return the payload of a judgement that adds a row, puts it in place of another, or takes that one out."""
    return {"row": asdict(row) if row else None, "replaces": asdict(replaces) if replaces else None}


def row_of(table: FactTable[Row], given: Mapping[str, Any] | None) -> Row | None:
    """Return the row of a payload; raise TypeError or KeyError for values that are none."""
    return table.make(given) if given else None


def _meant(table: FactTable[Row], rows: Sequence[Row], old: Row) -> int | None:
    """Return where the row stands that was replaced: that which begins then, or the only one of its kind.

    An upgrade of geodata/ may have corrected a date of it meanwhile; then it is still the row that a person corrected.
    """
    alike = [n for n, row in enumerate(rows) if table.same(row) == table.same(old)]
    exact = [n for n in alike if table.since(rows[n]) == table.since(old)]
    return next(iter(exact), alike[0] if len(alike) == 1 else None)


def amended(table: FactTable[Row], rows: Iterable[Row], judgements: Iterable[Judgement]) -> tuple[Row, ...]:
    """Return rows of a table under the judgements in force, in the order made."""
    found = list(rows)
    for one in judgements:
        if one.kind != table.kind:
            continue
        new, old = row_of(table, one.payload["row"]), row_of(table, one.payload["replaces"])
        at = _meant(table, found, old) if old else None
        if at is None:
            found += [new] if new else []
        else:
            found[at : at + 1] = [new] if new else []
    return tuple(found)
