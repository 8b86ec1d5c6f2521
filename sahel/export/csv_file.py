"""CSV: one row a claim, with its event; for spreadsheets.

UTF-8 *with* a byte-order mark, as spreadsheets otherwise take French and Arabic for another charset; line ends are
CR LF (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front, and only there is a
quote not exact.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import TextIO

from sahel.facts.countries import entity_name
from sahel.model import Claim, Event

ENCODING = "utf-8-sig"

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
    *("evidence_start", "evidence_end", "quote", "group", "confidence", "reader"),
)
HEADER = (*(name for name, _field in _OF_EVENT), *_NAMES, *_OF_CLAIM)
"""The columns: the event's, its parties' names, then the claim's own."""

# Full-width forms too: some spreadsheets take them for the plain ones.
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def harmless(value: object) -> object:
    """Return a cell that no spreadsheet runs: text that opens like a formula gets an apostrophe in front."""
    if isinstance(value, str) and value.startswith(_STARTS_A_FORMULA):
        return f"'{value}"
    return value


def _row(event: Event, claim: Claim) -> list[object]:
    own = [getattr(event, field) for _name, field in _OF_EVENT]
    names = [entity_name(event.source), entity_name(event.target) if event.target else None]
    said = [getattr(claim, field) for field in _OF_CLAIM]
    return [harmless(cell) for cell in (*own, *names, *said)]


def write(events: Iterable[Event], handle: TextIO) -> None:
    """Write a header and one row for every claim of every event; unknown is an empty cell."""
    rows = csv.writer(handle)
    rows.writerow(HEADER)
    rows.writerows(_row(event, claim) for event in events for claim in event.claims)
