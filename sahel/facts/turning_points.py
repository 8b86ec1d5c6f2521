"""Turning points: days on which a relation is known to have turned, listed before the climate was written."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import cast, get_args

from sahel.errors import TableError
from sahel.facts.iso_days import iso_day
from sahel.facts.tables import required, table
from sahel.i18n import _
from sahel.model import Effect, IsoDate


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """One turn: ``partner`` None is a coup; ``chronology_id``: the row of the chronology that tells it."""

    id: str
    date: IsoDate
    party: str
    partner: str | None
    type: str
    effect: Effect
    chronology_id: str


def _row(row: dict[str, str]) -> TurningPoint:
    name = "turning_points"
    effect = required(row, "effect", name)
    if effect not in get_args(Effect):
        raise TableError(f"{name}.csv", _("“{value}” is no effect").format(value=effect))
    return TurningPoint(
        id=required(row, "id", name),
        date=iso_day(required(row, "date", name)) or "",
        party=required(row, "party", name),
        partner=row["partner"] or None,
        type=required(row, "type", name),
        effect=cast("Effect", effect),
        chronology_id=required(row, "chronology_id", name),
    )


@cache
def turning_points() -> tuple[TurningPoint, ...]:
    """Return the turning points of geodata/, oldest first."""
    return tuple(map(_row, table("turning_points")))
