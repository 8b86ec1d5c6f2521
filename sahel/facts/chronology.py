"""The chronology: dated acts between parties, each with a summary in our own words and the report that it follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast, get_args

from sahel.errors import TableError
from sahel.facts.claim_types import claim_types
from sahel.facts.constants import constants
from sahel.facts.prefix_dates import interval
from sahel.facts.tables import GEODATA, required, table
from sahel.i18n import _
from sahel.model import Domain, Effect, IsoDate, Modality

READER = "human:chronology"
"""The reader that a chronology row counts as; no other reader replaces what it says."""

_TABLE = "chronology"


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


def _one_of(row: Mapping[str, str], key: str, allowed: tuple[str, ...]) -> str:
    value = required(row, key, _TABLE)
    if value not in allowed:
        why = _("“{value}” in column {key} is none of {allowed}")
        raise TableError(f"{_TABLE}.csv", why.format(value=value, key=key, allowed=", ".join(allowed)))
    return value


def _days(row: Mapping[str, str]) -> tuple[IsoDate, IsoDate]:
    # A month is stored as its first day; date_precision tells the two apart.
    prefix = required(row, "date", _TABLE)
    precision = _one_of(row, "date_precision", ("day", "month", "year"))
    try:
        return interval({"day": prefix, "month": prefix[:7], "year": prefix[:4]}[precision])
    except ValueError as error:
        raise TableError(f"{_TABLE}.csv", str(error)) from error


def _row(row: Mapping[str, str]) -> ChronologyRow:
    start, end = _days(row)
    return ChronologyRow(
        event_id=required(row, "event_id", _TABLE),
        date_start=start,
        date_end=end,
        actor=required(row, "actor", _TABLE),
        partner=row["partner"] or None,
        type=_one_of(row, "event_type", tuple(claim_types())),
        domain=cast("Domain", _one_of(row, "domain", get_args(Domain))),
        effect=cast("Effect", _one_of(row, "effect", get_args(Effect))),
        modality=cast("Modality", _one_of(row, "modality", get_args(Modality))),
        place=row["place"] or None,
        lat=float(row["lat"]) if row["lat"] else None,
        lon=float(row["lon"]) if row["lon"] else None,
        summary=required(row, "summary", _TABLE),
        source_publisher=row["source_publisher"] or None,
        source_title=row["source_title"] or None,
        source_url=row["source_url"] or None,
        certainty=_one_of(row, "confidence", tuple(constants().chronology_confidence)),
    )


def read_chronology(folder: Path) -> tuple[ChronologyRow, ...]:
    """Read the chronology of a folder, in its order; raise TableError where a row cannot be used."""
    return tuple(map(_row, table(_TABLE, folder)))


@cache
def chronology() -> tuple[ChronologyRow, ...]:
    """Return the chronology of geodata/, oldest first."""
    return read_chronology(GEODATA)
