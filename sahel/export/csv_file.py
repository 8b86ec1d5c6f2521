"""CSV: one row a claim, with its event; for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from sahel.export.csv_cells import write_rows
from sahel.export.short_quote import short_quote
from sahel.facts.countries import entity_name
from sahel.model import Claim, Event

_OF_EVENT = (
    ("event_id", "event_id"),
    ("event_source", "source"),
    ("event_target", "target"),
    ("event_type", "type"),
    ("event_effect", "effect"),
    ("event_domain", "domain"),
    ("event_date_start", "date_start"),
    ("event_date_end", "date_end"),
    ("event_place", "place"),
    ("p", "p"),
    ("state", "state"),
    ("n_sources", "n_sources"),
    ("verified", "verified"),
)
_NAMES = ("source_name", "target_name")
_OF_CLAIM = (
    *("claim_id", "article_id", "publisher", "published", "source", "target", "type", "effect", "domain"),
    *("date_start", "date_end", "date_text", "date_rule", "modality", "place", "speaker"),
    *("evidence_start", "evidence_end", "group", "confidence", "reader"),
)
HEADER = (*(name for name, _field in _OF_EVENT), *_NAMES, *_OF_CLAIM, "quote", "quote_cut", "handling_mark")
"""The columns: the event's, its parties' names, the claim's own, its words, and the mark of the file on every row."""


def _row(event: Event, claim: Claim, mark: str) -> list[object]:
    own = [getattr(event, field) for _name, field in _OF_EVENT]
    names = [entity_name(event.source), entity_name(event.target) if event.target else None]
    said = [getattr(claim, field) for field in _OF_CLAIM]
    return [*own, *names, *said, *short_quote(claim), mark or None]


def write(events: Iterable[Event], handle: TextIO, mark: str = "", *, semicolons: bool = False) -> None:
    """Write a header and one row for every claim of every event; unknown is an empty cell."""
    rows = (_row(event, claim, mark) for event in events for claim in event.claims)
    write_rows(handle, HEADER, rows, semicolons=semicolons)
