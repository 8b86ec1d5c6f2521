"""Landmarks: coups and summits whose days are known, so that "the July coup" is a day and not a month."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from sahel.extract.dates.named import text, whole
from sahel.extract.dates.spans import days
from sahel.extract.dates.spot import Spot
from sahel.extract.dates.thread import Thread
from sahel.extract.document import Document
from sahel.facts.rows import Row
from sahel.facts.tables import split_list, table
from sahel.model import IsoDate

_AROUND, _BEFORE, _OPENING = 400, 600, 3000
"""Characters around a landmark in its sentence, before these, and at the start of a text: all may name its country."""


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
    rows = [_landmark(row) for row in table("lexicon/landmarks", unique="id")]
    return tuple(sorted(rows, key=lambda row: row.first))


def _landmark(row: Row) -> Landmark:
    words = "|".join(map(re.escape, split_list(row.required("near"))))
    first = row.required("date_start")
    return Landmark(
        row["id"],
        row.required("kind"),
        first,
        row["date_end"] or first,
        re.compile(rf"\b(?:{words})\b"),
    )


def _context(document: Document, spot: Spot) -> tuple[str, ...]:
    """Return the folded texts in which the country of a landmark may be named, nearest first."""
    sentence = document.sentences[spot.sentence]
    start, end = max(sentence.start, spot.start - _AROUND), min(sentence.end, spot.end + _AROUND)
    folded = document.folded
    return folded[start:end], folded[max(0, start - _BEFORE) : start], folded[:_OPENING]


def known(thread: Thread, kind: str, spot: Spot, fits: Callable[[Landmark], bool]) -> Landmark | None:
    """Return the landmark meant: of that kind, as described, past by publication, its country named nearby.

    Where several fit, the latest is meant; without a publication date there must be a single one.
    """
    today = thread.published.isoformat() if thread.published else "9999"
    fitting = [row for row in landmarks() if row.kind == kind and row.first <= today and fits(row)]
    for context in _context(thread.document, spot):
        named = [row for row in fitting if row.near.search(context)]
        if named:
            return named[-1] if thread.published or len(named) == 1 else None
    return None


def landmark_day(thread: Thread, spot: Spot) -> IsoDate | None:
    """Return the first day of the landmark that a spot names ("two weeks after the July coup")."""
    kind, month, year = text(spot.slots, "landmark"), whole(spot.slots, "month"), whole(spot.slots, "year")
    if kind is None:
        return None

    def fits(row: Landmark) -> bool:
        return month in (None, int(row.first[5:7])) and year in (None, int(row.first[:4]))

    found = known(thread, kind, spot, fits)
    return found.first if found else None


def refined(thread: Thread, spot: Spot, value: str) -> tuple[IsoDate, IsoDate] | None:
    """Return the days of the landmark that a month or year beside it names ("the July coup", "le putsch de 2023")."""
    kind, span = _beside(thread, spot), days(value)
    if kind is None or span is None:
        return None
    first, last = span[0].isoformat(), span[1].isoformat()
    row = known(thread, kind, spot, lambda row: first <= row.first <= last)
    return (row.first, row.last) if row else None


def _beside(thread: Thread, spot: Spot) -> str | None:
    """Return the kind of the landmark noun close after a spot ("the July coup"), or before it ("coup of")."""
    tokens = thread.document.tokens
    nearby = (*range(spot.last + 1, spot.last + 3), *range(spot.first - 1, spot.first - 6, -1))
    words = (tokens[i].lower for i in nearby if 0 <= i < len(tokens))
    kinds = (thread.words.value("landmark", word) for word in words)
    return next((kind for kind in kinds if isinstance(kind, str)), None)
