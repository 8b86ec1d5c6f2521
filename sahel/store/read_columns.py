"""The events of a store as columns: read once for each version of the store, every sum of a page is made of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from sqlalchemy import Connection, select

from sahel.analysis.clocks import as_known as event_as_known
from sahel.analysis.columns.build import ClaimRow, assembled, columns_of
from sahel.analysis.columns.clock import as_known, straddling
from sahel.analysis.columns.records import Columns, Heard, joined
from sahel.analysis.columns.words import Words, day_number, day_numbers, iso_day, numbers
from sahel.analysis.review.records import READER as PERSON
from sahel.analysis.voices import Voice
from sahel.facts.chronology import READER as CHRONOLOGY
from sahel.model import Event, IsoDate
from sahel.store.overlay import overlay_as_known
from sahel.store.read_events import JUDGED, READ, events_of_ids, load_events
from sahel.store.review_schema import judged_replaced
from sahel.store.sqlite import raw_rows
from sahel.store.version import readings_version, version
from sahel.store.voices import voices_of

# Without the records and joins of the other queries: these read every row of the store.
_ARTICLES = """
SELECT articles.id, voices.key, voices.label, voices.known, articles.seq
FROM articles JOIN voices ON voices.article_id = articles.id ORDER BY articles.seq
"""
_PRINTED = "SELECT article_id, published, substr(fetched_at, 1, 10) FROM printings"
_EVENTS = """
SELECT event_id, source, target, type, effect, domain, date_start, date_end, place, p, state, n_sources, verified
FROM events
"""
_CLAIMS = f"""
SELECT claim_id, article_id, modality, confidence, CASE WHEN family = '{CHRONOLOGY}' THEN date_end END,
    reader LIKE '{PERSON}%' AND reader != '{CHRONOLOGY}'
FROM claims ORDER BY seq
"""
_LINKS = "SELECT claim_id, event_id FROM event_claims"


def _known_days(connection: Connection) -> dict[str, IsoDate]:
    """Return the day from which each article is known: published, else the day of the first intake (known_dates)."""
    published: dict[str, IsoDate] = {}
    fetched: dict[str, IsoDate] = {}
    for article, day, taken in raw_rows(connection, _PRINTED):
        for found, one in ((published, day), (fetched, taken)):
            if one is not None and (article not in found or one < found[article]):
                found[article] = one
    return fetched | published


def _heard(connection: Connection) -> Heard:
    rows, known = raw_rows(connection, _ARTICLES), _known_days(connection)
    ids, voices = [row[0] for row in rows], {row[1:4]: Voice(row[1], row[2], bool(row[3])) for row in rows}
    keys, labels = Words(), Words()
    return Heard(
        ids=tuple(ids),
        number=Words(ids),
        seq=np.array([row[4] for row in rows], dtype=np.int64),
        known=day_numbers([known.get(one) for one in ids]),
        voice=numbers([row[1] for row in rows], keys),
        n_voices=len(keys) - 1,
        label=numbers([row[2] for row in rows], labels),
        labels=labels.words(),
        voices={row[0]: voices[row[1:4]] for row in rows},
    )


def _readers_columns(connection: Connection) -> Columns:
    """Return all events as the readers made them, in the order of intake; no judgement touches these."""
    home = dict(raw_rows(connection, _LINKS))
    every = raw_rows(connection, _CLAIMS)
    place = {row[0]: at for at, row in enumerate(every)}
    # The order of intake is that of the first claims, whose ids the events bear.
    events = sorted(raw_rows(connection, _EVENTS), key=lambda row: place[row[0]])
    at = {row[0]: number for number, row in enumerate(events)}
    said = sorted((row for row in every if row[0] in home), key=lambda row: at[home[row[0]]])
    claims = ClaimRow(
        ids=[row[0] for row in said],
        row=[at[home[row[0]]] for row in said],
        article=[row[1] for row in said],
        modality=[row[2] for row in said],
        confidence=[row[3] for row in said],
        by_person=[row[5] for row in said],
        known=[row[4] for row in said],
    )
    return assembled(_heard(connection), (), events, claims)


def _instead(read: Columns, replaced: Iterable[str], judged: Iterable[Event]) -> Columns:
    """Return the readers' events without those that were replaced, and after them those that people made of them."""
    gone = frozenset(replaced)
    made = [event for event in judged if event.state != "rejected"]
    if not gone and not made:
        return read
    kept = read.take(np.array([one not in gone for one in read.rows.ids], dtype=bool))
    return joined(kept, columns_of(made, read.heard, read.parties))


@dataclass(frozen=True, slots=True)
class EventColumns:
    """The readers' events, which no judgement touches, and those that count, some of them as people judged.

    ``version``: that of the store which they are of, read in the same moment; ``readings``: that since which the
    readers' events are as they are.
    """

    version: int
    readings: int
    read: Columns
    counting: Columns


def event_columns(connection: Connection, before: EventColumns | None = None) -> EventColumns:
    """Return the events of a store as columns; ``before``: those of an earlier version, of which the same stay."""
    readings = readings_version(connection)
    read = before.read if before and before.readings == readings else _readers_columns(connection)
    replaced = connection.execute(select(judged_replaced.c.event_id)).scalars().all()
    judged = load_events(connection, JUDGED.counts(), JUDGED)
    return EventColumns(version(connection), readings, read, _instead(read, replaced, judged))


def columns_as_known(connection: Connection, held: EventColumns, known: IsoDate) -> Columns:
    """Return the events as known on a day, and as people had judged by then."""
    overlay = overlay_as_known(connection, known)
    made = {} if overlay is None else {event.event_id: event for event in overlay.events}
    base = held.counting if overlay is None else _instead(held.read, overlay.replaced, overlay.events)
    day = day_number(known)
    ids = base.rows.ids[straddling(base, day)].tolist()
    layers = (READ, JUDGED) if overlay is None else (READ,)
    there = {one.event_id: one for layer in layers for one in events_of_ids(connection, ids, layer)} | made
    partly = [there[one] for one in ids]
    voices = voices_of(connection, (claim for event in partly for claim in event.claims))
    days = _days_of(base, partly)
    seen = [event_as_known(event, known, days, voices) for event in partly]
    return as_known(base, day, columns_of([one for one in seen if one], base.heard, base.parties))


def _days_of(columns: Columns, events: Iterable[Event]) -> dict[str, IsoDate]:
    heard = columns.heard
    articles = {claim.article_id for event in events for claim in event.claims}
    return {article: iso_day(int(heard.known[heard.number[article]])) or "" for article in articles}
