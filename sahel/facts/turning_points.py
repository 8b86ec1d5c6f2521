"""Turning points: days on which a relation is known to have turned, listed before the climate was written."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import get_args

from sahel.facts.iso_days import iso_day
from sahel.facts.rows import Row
from sahel.facts.tables import table
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


def _row(row: Row) -> TurningPoint:
    date = iso_day(row["date"])
    if date is None:
        raise row.fault(_("“{value}” in column {column} is no day").format(value=row["date"], column="date"))
    return TurningPoint(
        id=row["id"],
        date=date,
        party=row.required("party"),
        partner=row["partner"] or None,
        type=row.required("type"),
        effect=row.one_of("effect", get_args(Effect)),
        chronology_id=row.required("chronology_id"),
    )


@cache
def turning_points() -> tuple[TurningPoint, ...]:
    """Return the turning points of geodata/, oldest first."""
    return tuple(map(_row, table("turning_points", unique="id")))
