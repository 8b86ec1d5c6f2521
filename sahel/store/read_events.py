"""Queries for events: rollups as they were written, each with its claims."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import cast

from sqlalchemy import ColumnElement, Connection, case, func, select

from sahel.model import Claim, Event, IsoDate
from sahel.store import rows
from sahel.store.read_articles import known_dates
from sahel.store.schema import claims, event_claims, event_redirects, events


def load_events(connection: Connection, condition: ColumnElement[bool] | None = None) -> tuple[Event, ...]:
    """Return the events for which a condition on their table holds, in order of intake of their first claims."""
    kept = condition if condition is not None else events.c.event_id.is_not(None)
    by_event = _claims_by_event(connection, kept)
    founder = claims.c.claim_id == events.c.event_id
    query = select(*rows.EVENT_COLUMNS).join(claims, founder).where(kept).order_by(claims.c.seq)
    return tuple(rows.event_of(row, by_event[row[0]]) for row in connection.execute(query).all())


def _claims_by_event(connection: Connection, condition: ColumnElement[bool]) -> dict[str, tuple[Claim, ...]]:
    query = (
        select(event_claims.c.event_id, *rows.CLAIM_COLUMNS)
        .join(events, events.c.event_id == event_claims.c.event_id)
        .join(claims, claims.c.claim_id == event_claims.c.claim_id)
        .where(condition)
        .order_by(event_claims.c.event_id, claims.c.seq)
    )
    grouped = groupby(connection.execute(query).all(), key=itemgetter(0))
    return {event_id: tuple(Claim(*row[1:]) for row in group) for event_id, group in grouped}


def event(connection: Connection, event_id: str) -> Event | None:
    """Return one event by its id, or by one that it had before it moved; None where there is none."""
    moved = select(event_redirects.c.moved_to).where(event_redirects.c.event_id == event_id)
    wanted = connection.execute(moved).scalar_one_or_none() or event_id
    return next(iter(load_events(connection, events.c.event_id == wanted)), None)


def newest_evidence(connection: Connection) -> IsoDate | None:
    """Return the latest day of any dated event, no later than the day on which it became known.

    A plan for 2030 and an event known only as "in 2024" reach beyond what anybody has seen happen.
    """
    known = known_dates()
    day = case((events.c.date_end > known.c.known_from, known.c.known_from), else_=events.c.date_end)
    query = (
        select(func.max(day))
        .select_from(events)
        .join(event_claims, event_claims.c.event_id == events.c.event_id)
        .join(claims, claims.c.claim_id == event_claims.c.claim_id)
        .join(known, known.c.article_id == claims.c.article_id)
    )
    return cast("IsoDate | None", connection.execute(query).scalar_one_or_none())
