"""The events of a store as columns: read once for each version of the store, every sum of a page is made of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from sqlalchemy import Connection, select

from sahel.analysis.clocks import as_known as event_as_known
from sahel.analysis.columns.build import ClaimRow, assembled, columns_of
from sahel.analysis.columns.clock import as_known, straddling
from sahel.analysis.columns.records import Columns, Heard, joined, merged
from sahel.analysis.columns.words import Words, day_number, day_numbers, iso_day, numbers
from sahel.analysis.review.records import READER as PERSON
from sahel.analysis.voices import Voice
from sahel.facts.chronology import READER as CHRONOLOGY
from sahel.model import Event, IsoDate
from sahel.store.moves import Moves, moved_since
from sahel.store.overlay import overlay_as_known
from sahel.store.read_events import JUDGED, READ, events_of_ids, load_events
from sahel.store.review_schema import judged_replaced
from sahel.store.sqlite import raw_rows
from sahel.store.version import version
from sahel.store.voices import voices_of

Raw = list[tuple[Any, ...]]

# Without the records and joins of the other queries: these read every row of the store.
_ARTICLES = """
SELECT articles.id, voices.key, voices.label, voices.known, articles.seq
FROM articles JOIN voices ON voices.article_id = articles.id ORDER BY articles.seq
"""
_PRINTED = "SELECT article_id, published, substr(fetched_at, 1, 10) FROM printings"
_SOME = "(SELECT value FROM json_each(?))"
_EVENTS = """
SELECT event_id, source, target, type, effect, domain, date_start, date_end, place, p, state, n_sources, verified
FROM events
"""
_SOME_EVENTS = f"{_EVENTS} WHERE event_id IN {_SOME}"
_SAID = f"""
SELECT claims.claim_id, article_id, modality, confidence, CASE WHEN family = '{CHRONOLOGY}' THEN date_end END,
    reader LIKE '{PERSON}%' AND reader != '{CHRONOLOGY}', seq
FROM claims
"""
_CLAIMS = f"{_SAID} ORDER BY seq"
_SOME_CLAIMS = f"{_SAID} JOIN event_claims USING (claim_id) WHERE event_id IN {_SOME} ORDER BY seq"
_LINKS = "SELECT claim_id, event_id FROM event_claims"
_SOME_LINKS = f"{_LINKS} WHERE event_id IN {_SOME}"


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
    links, claims, events = (raw_rows(connection, query) for query in (_LINKS, _CLAIMS, _EVENTS))
    return _made_of(links, claims, events, _heard(connection), ())


def _made_of(links: Raw, claims: Raw, events: Raw, heard: Heard, known: Sequence[str]) -> Columns:
    """Return columns of rows of links, claims and events; ``known`` are parties that have a number already."""
    home: dict[str, str] = dict(links)
    seq = {row[0]: row[6] for row in claims}
    # The order of intake is that of the first claims, whose ids the events bear.
    ordered = sorted(events, key=lambda row: seq[row[0]])
    at = {row[0]: number for number, row in enumerate(ordered)}
    said = sorted((row for row in claims if row[0] in home), key=lambda row: at[home[row[0]]])
    told = ClaimRow(
        ids=[row[0] for row in said],
        row=[at[home[row[0]]] for row in said],
        article=[row[1] for row in said],
        modality=[row[2] for row in said],
        confidence=[row[3] for row in said],
        by_person=[row[5] for row in said],
        known=[row[4] for row in said],
    )
    made = assembled(heard, known, ordered, told)
    order = np.array([seq[row[0]] for row in ordered], dtype=np.int64)
    return replace(made, rows=replace(made.rows, order=order))


def _moved_on(connection: Connection, before: EventColumns, moved: Moves) -> Columns:
    """Return the readers' events where only some have moved; the rest is that of an earlier version."""
    read, heard = before.read, _heard(connection)
    # What an article says is known from another day where that of the article changed.
    late = np.flatnonzero(heard.known[: len(read.heard.known)] != read.heard.known)
    gone = np.array([one in moved.events for one in read.rows.ids.tolist()], dtype=bool)
    gone[read.said.row[np.isin(read.said.article, late)]] = True
    ids = moved.events.union(read.rows.ids[gone].tolist())
    links, claims, events = (raw_rows(connection, one, ids) for one in (_SOME_LINKS, _SOME_CLAIMS, _SOME_EVENTS))
    fresh = _made_of(links, claims, events, heard, read.parties)
    stamp = before.stamped + np.arange(len(fresh))
    return merged(read.take(~gone), replace(fresh, rows=replace(fresh.rows, stamp=stamp)))


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

    ``version``: that of the store which they are of, read in the same moment. ``stamped``: the first stamp that no
    event had yet, in all columns that were made from one whole reading, which is what ``lineage`` stands for.
    """

    version: int
    read: Columns
    counting: Columns
    stamped: int
    lineage: object


def event_columns(connection: Connection, before: EventColumns | None = None) -> EventColumns:
    """Return the events of a store as columns; ``before``: those of an earlier version, of which the same stay.

    Each is to be ``before`` once only, or stamps would be given twice.
    """
    moved = moved_since(connection, before.version) if before else None
    held = before if moved is not None else None
    read = _read(connection, held, moved)
    stamped = max(held.stamped if held else 0, int(read.rows.stamp.max(initial=-1)) + 1)
    replaced = connection.execute(select(judged_replaced.c.event_id)).scalars().all()
    counting = _instead(read, replaced, load_events(connection, JUDGED.counts(), JUDGED))
    return EventColumns(version(connection), read, counting, stamped, held.lineage if held else object())


def _read(connection: Connection, held: EventColumns | None, moved: Moves | None) -> Columns:
    if held is None:
        return _readers_columns(connection)
    return _moved_on(connection, held, moved) if moved else held.read


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
