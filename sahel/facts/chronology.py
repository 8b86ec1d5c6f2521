"""The chronology: dated acts between parties, each with a summary in our own words and the report that it follows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

from sahel.facts.claim_types import claim_types
from sahel.facts.constants import constants
from sahel.facts.countries import is_known_entity
from sahel.facts.prefix_dates import interval
from sahel.facts.rows import Row
from sahel.facts.tables import GEODATA, table
from sahel.i18n import _
from sahel.model import Domain, Effect, IsoDate, Modality

READER = "human:chronology"
"""The reader that a chronology row counts as; no other reader replaces what it says."""


@dataclass(frozen=True, slots=True)
class ChronologyRow:
    """One act. ``certainty`` is ``verified`` (a page saying so was read) or ``known`` (general knowledge)."""

    event_id: str
    date_start: IsoDate
    date_end: IsoDate
    actor: str
    partner: str | None
    type: str
    domain: Domain
    effect: Effect
    modality: Modality
    place: str | None
    lat: float | None
    lon: float | None
    summary: str
    source_publisher: str | None
    source_title: str | None
    source_url: str | None
    certainty: str

    @property
    def confidence(self) -> float:
        """The probability that the row is right."""
        return constants().chronology_confidence[self.certainty]


def _days(row: Row) -> tuple[IsoDate, IsoDate]:
    # A month is stored as its first day; date_precision tells the two apart.
    day = row.required("date")
    precision = row.one_of("date_precision", ("day", "month", "year"))
    try:
        return interval({"day": day, "month": day[:7], "year": day[:4]}[precision])
    except ValueError as error:
        raise row.fault(str(error)) from error


def _party(row: Row, column: str) -> str | None:
    entity = row[column]
    if entity and not is_known_entity(entity):
        why = _("“{value}” in column {column} is no country, alliance or person that another table names")
        raise row.fault(why.format(value=entity, column=column))
    return entity or None


def _row(row: Row) -> ChronologyRow:
    start, end = _days(row)
    return ChronologyRow(
        event_id=row["event_id"],
        date_start=start,
        date_end=end,
        actor=_party(row, "actor") or row.required("actor"),
        partner=_party(row, "partner"),
        type=row.one_of("event_type", tuple(claim_types())),
        domain=row.one_of("domain", get_args(Domain)),
        effect=row.one_of("effect", get_args(Effect)),
        modality=row.one_of("modality", get_args(Modality)),
        place=row["place"] or None,
        lat=row.number_or_none("lat"),
        lon=row.number_or_none("lon"),
        summary=row.required("summary"),
        source_publisher=row["source_publisher"] or None,
        source_title=row["source_title"] or None,
        source_url=row["source_url"] or None,
        certainty=row.one_of("confidence", tuple(constants().chronology_confidence)),
    )


def read_chronology(folder: Path) -> tuple[ChronologyRow, ...]:
    """Read the chronology of a folder, in its order; raise TableError where a row cannot be used."""
    return tuple(map(_row, table("chronology", folder, unique="event_id")))


@cache
def chronology() -> tuple[ChronologyRow, ...]:
    """Return the chronology of geodata/, oldest first."""
    return read_chronology(GEODATA)
