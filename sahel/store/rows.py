"""Records to rows and back: the columns of a table are the fields of its record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Column, Table

from sahel.model import ActorMention, After, Claim, Event, PlaceMention, Printing, Timex
from sahel.store import schema

CLAIM_COLUMNS = [schema.claims.c[field.name] for field in fields(Claim)]
MENTION_TABLES: tuple[tuple[Table, type[PlaceMention] | type[ActorMention] | type[Timex]], ...] = (
    (schema.place_mentions, PlaceMention),
    (schema.actor_mentions, ActorMention),
    (schema.timexes, Timex),
)
_EVENT_FIELDS = [field.name for field in fields(Event) if field.name != "claims"]
_AFTER = ("after_publisher", "after_title", "after_url")
_PRINTING_FIELDS = ("publisher", "url", "published", "fetched_at", "origin")
PRINTING_COLUMNS = [schema.printings.c[name] for name in (*_PRINTING_FIELDS, *_AFTER)]


def as_row(record: object, names: Iterable[str] | None = None) -> dict[str, Any]:
    """Return the values of a record's fields (all, or those named) by column name."""
    chosen = names or [field.name for field in fields(record)]  # type: ignore[arg-type]
    return {name: getattr(record, name) for name in chosen}


def claim_row(claim: Claim) -> dict[str, Any]:
    """Return the row of a claim."""
    return {**as_row(claim), "family": family(claim.reader)}


def event_row(event: Event) -> dict[str, Any]:
    """Return the row of an event, without its claims and its type family."""
    return as_row(event, _EVENT_FIELDS)


def event_columns(table: Table) -> list[Column[Any]]:
    """Return the columns of an event, in the order of its fields, in a table of events."""
    return [table.c[name] for name in _EVENT_FIELDS]


def event_of(row: Sequence[Any], claims: tuple[Claim, ...]) -> Event:
    """Return the event of a row of ``event_columns``."""
    return Event(claims=claims, **dict(zip(_EVENT_FIELDS, row, strict=True)))


def printing_row(article_id: str, printing: Printing) -> dict[str, Any]:
    """Return the row of a printing."""
    after = printing.after or After(None, None, None)
    report = dict(zip(_AFTER, (after.publisher, after.title, after.url), strict=True))
    return {"article_id": article_id, "raw": printing.raw, **as_row(printing, _PRINTING_FIELDS), **report}


def printing_of(row: Sequence[Any], raw: bytes = b"") -> Printing:
    """Return the printing of a row of PRINTING_COLUMNS."""
    own = dict(zip(_PRINTING_FIELDS, row, strict=False))
    report = tuple(row[len(own) :])
    return Printing(**own, raw=raw, after=After(*report) if any(report) else None)


def family(reader: str) -> str:
    """Return the family of a reader: ``rules@1f2e`` is a version of ``rules``; ``human:chronology`` is its own."""
    return reader.split("@")[0]
