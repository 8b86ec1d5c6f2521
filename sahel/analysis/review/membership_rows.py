"""Rows of memberships as people added and corrected them, over those of geodata/, which stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sahel.analysis.review.records import Judgement
from sahel.facts.alliances import Membership


def membership_payload(row: Membership | None, replaces: Membership | None) -> dict[str, Any]:
    """Return the payload of a judgement that adds a row, puts it in place of another, or takes that one out."""
    return {"row": asdict(row) if row else None, "replaces": asdict(replaces) if replaces else None}


def _row(given: Mapping[str, str] | None) -> Membership | None:
    return Membership(**given) if given else None  # type: ignore[arg-type]


def _meant(rows: Sequence[Membership], old: Membership) -> int | None:
    """Return where the row stands that was replaced: that of the same days, or the only one of its standing.

    An upgrade of geodata/ may have corrected a date of it meanwhile; then it is still the row that a person corrected.
    """
    mine = (old.alliance, old.member, old.standing)
    alike = [n for n, row in enumerate(rows) if (row.alliance, row.member, row.standing) == mine]
    exact = [n for n in alike if rows[n].since == old.since]
    return next(iter(exact), alike[0] if len(alike) == 1 else None)


def amended(rows: Iterable[Membership], judgements: Iterable[Judgement]) -> tuple[Membership, ...]:
    """Return rows of memberships under the judgements in force, in the order made."""
    found = list(rows)
    for one in judgements:
        if one.kind != "membership":
            continue
        new, old = _row(one.payload["row"]), _row(one.payload["replaces"])
        at = _meant(found, old) if old else None
        if at is None:
            found += [new] if new else []
        else:
            found[at : at + 1] = [new] if new else []
    return tuple(found)
