"""Landmarks: coups and summits whose days are known, so that "the July coup" is a day and not a month."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sahel.extract.dates.named import text
from sahel.extract.dates.spans import days
from sahel.extract.dates.spot import Spot
from sahel.extract.dates.thread import Thread
from sahel.extract.document import Document
from sahel.facts.tables import required, split_list, table
from sahel.model import IsoDate

_TABLE = "lexicon/landmarks"


@dataclass(frozen=True)
class Landmark:
    """A happening that texts date others by: its kind, its days, and the words near which it is meant."""

    id: str
    kind: str
    first: IsoDate
    last: IsoDate
    near: re.Pattern[str]


@lru_cache(maxsize=1)
def landmarks() -> tuple[Landmark, ...]:
    """Return the rows of geodata/lexicon/landmarks.csv, oldest first."""
    rows = [_landmark(row) for row in table(_TABLE)]
    return tuple(sorted(rows, key=lambda row: row.first))


def _landmark(row: dict[str, str]) -> Landmark:
    words = "|".join(map(re.escape, split_list(required(row, "near", _TABLE))))
    first = required(row, "date_start", _TABLE)
    return Landmark(
        required(row, "id", _TABLE),
        required(row, "kind", _TABLE),
        first,
        row["date_end"] or first,
        re.compile(rf"\b(?:{words})\b"),
    )


def _context(document: Document, sentence: int) -> tuple[str, ...]:
    """Return the folded texts in which the country of a landmark may be named, nearest first."""
    span = document.sentences[sentence]
    return (
        document.folded[span.start : span.end],
        document.folded[max(0, span.start - 600) : span.start],
        document.folded[:3000],
    )


def known(thread: Thread, kind: str, sentence: int, within: str | None) -> Landmark | None:
    """Return the landmark meant: of that kind, inside ``within`` if given, already past, its country named nearby.

    Where several fit, the latest is meant; without a publication date there must be a single one.
    """
    span = days(within)
    fitting = [row for row in landmarks() if row.kind == kind and _fits(thread, row, span)]
    for context in _context(thread.document, sentence):
        named = [row for row in fitting if row.near.search(context)]
        if named:
            return named[-1] if thread.published or len(named) == 1 else None
    return None


def _fits(thread: Thread, row: Landmark, span: object) -> bool:
    if thread.published and row.first > thread.published.isoformat():
        return False
    if not isinstance(span, tuple):
        return True
    return bool(span[0].isoformat() <= row.first <= span[1].isoformat())


def landmark_day(thread: Thread, spot: Spot) -> IsoDate | None:
    """Return the first day of the landmark that a spot names ("two weeks after the coup")."""
    kind = text(spot.slots, "landmark")
    found = known(thread, kind, spot.sentence, None) if kind else None
    return found.first if found else None


def refined(thread: Thread, spot: Spot, value: str) -> tuple[IsoDate, IsoDate] | None:
    """Return the days of the landmark that a month or year beside it names ("the July coup", "le putsch de 2023")."""
    kind = _beside(thread, spot)
    row = known(thread, kind, spot.sentence, value) if kind and days(value) else None
    return (row.first, row.last) if row else None


def _beside(thread: Thread, spot: Spot) -> str | None:
    """Return the kind of the landmark noun that stands right after a spot, or before it with "of" between."""
    tokens = thread.document.tokens
    nearby = [
        tokens[i].lower
        for i in (spot.last + 1, spot.last + 2, spot.first - 1, spot.first - 2, spot.first - 3)
        if 0 <= i < len(tokens)
    ]
    kinds = (thread.words.value("landmark", word) for word in nearby)
    return next((kind for kind in kinds if isinstance(kind, str)), None)
