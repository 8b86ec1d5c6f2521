"""Queries for events: rollups as they were written, each with its claims, from the readers or as people judged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Column, ColumnElement, Connection, Table, select

from sahel.model import Claim, Event, IsoDate
from sahel.store import rows
from sahel.store.few import few_by_few
from sahel.store.read_articles import known_from
from sahel.store.review_schema import judged_event_claims, judged_events, judged_moved, judged_replaced
from sahel.store.schema import claims, event_claims, event_redirects, events


@dataclass(frozen=True, slots=True)
class Layer:
    """Where events lie: as the readers made them, or those that stand in their place since people judged."""

    events: Table
    links: Table
    order: Column[int]

    def counts(self) -> ColumnElement[bool]:
        """Return the condition that an event counts: it is not replaced, and not rejected."""
        if self.events is judged_events:
            return self.events.c.state != "rejected"
        return self.events.c.event_id.not_in(select(judged_replaced.c.event_id))


_AT_ONCE = 200
"""Events that are looked at together for the newest day."""

READ = Layer(events, event_claims, claims.c.seq)
JUDGED = Layer(judged_events, judged_event_claims, judged_event_claims.c.ord)


def load_events(
    connection: Connection, condition: ColumnElement[bool] | None = None, layer: Layer = READ
) -> tuple[Event, ...]:
    """Return the events for which a condition on their table holds, in order of intake of their first claims."""
    own = layer.events.c.event_id
    kept = condition if condition is not None else own.is_not(None)
    founder = claims.c.claim_id == own
    query = select(*rows.event_columns(layer.events)).outerjoin(claims, founder).where(kept).order_by(claims.c.seq, own)
    found = connection.execute(query).all()
    # The events first, then their claims: in one query SQLite would go through all claims for a few events.
    by_event = _claims_by_event(connection, [row[0] for row in found], layer)
    return tuple(rows.event_of(row, by_event[row[0]]) for row in found)


def _claims_by_event(connection: Connection, ids: Iterable[str], layer: Layer) -> dict[str, tuple[Claim, ...]]:
    links = layer.links
    said = select(links.c.event_id, *rows.CLAIM_COLUMNS).join(claims, claims.c.claim_id == links.c.claim_id)
    found: dict[str, tuple[Claim, ...]] = {}
    for some in few_by_few(ids):
        query = said.where(links.c.event_id.in_(some)).order_by(links.c.event_id, layer.order)
        grouped = groupby(connection.execute(query).all(), key=itemgetter(0))
        found |= {event_id: tuple(Claim(*row[1:]) for row in group) for event_id, group in grouped}
    return found


def events_of_ids(connection: Connection, ids: Iterable[str], layer: Layer = READ) -> tuple[Event, ...]:
    """Return the events of a layer with these ids, in no order."""
    own = layer.events.c.event_id
    return tuple(one for some in few_by_few(ids) for one in load_events(connection, own.in_(some), layer))


def event(connection: Connection, event_id: str) -> Event | None:
    """Return one event (a rejected one too) by its id, by one that it had before it moved, or by one of its claims."""
    wanted = _moved(connection, event_redirects, event_id)
    for candidate in dict.fromkeys((event_id, wanted, _moved(connection, judged_moved, wanted))):
        found = _standing(connection, candidate)
        if found:
            return found
    for layer in (JUDGED, READ):
        home = select(layer.links.c.event_id).where(layer.links.c.claim_id == event_id)
        found = _standing(connection, connection.execute(home).scalar_one_or_none())
        if found:
            return found
    return None


def _moved(connection: Connection, table: Table, event_id: str) -> str:
    moved = select(table.c.moved_to).where(table.c.event_id == event_id)
    return connection.execute(moved).scalar_one_or_none() or event_id


def _standing(connection: Connection, event_id: str | None) -> Event | None:
    if event_id is None:
        return None
    judged = load_events(connection, judged_events.c.event_id == event_id, JUDGED)
    return next(iter(judged or load_events(connection, (events.c.event_id == event_id) & READ.counts())), None)


def newest_evidence(connection: Connection) -> IsoDate | None:
    """Return the latest day of any dated event, no later than the day on which it became known.

    A plan for 2030 and an event known only as "in 2024" reach beyond what anybody has seen happen.
    """
    return max((day for layer in (READ, JUDGED) if (day := _newest(connection, layer))), default=None)


def _newest(connection: Connection, layer: Layer) -> IsoDate | None:
    own, best = layer.events.c, ""
    dated = select(own.event_id, own.date_end).where(own.date_end.is_not(None), layer.counts())
    # From the latest day back, as far as an event can still be newer than what was found: no walk through all.
    for some in connection.execute(dated.order_by(own.date_end.desc())).partitions(_AT_ONCE):
        if some[0].date_end <= best:
            break
        best = max(best, _newest_of(connection, layer, {row.event_id: row.date_end for row in some}))
    return best or None


def _newest_of(connection: Connection, layer: Layer, ends: dict[str, IsoDate]) -> IsoDate:
    """Return the latest day of some events, given their last days, no later than the day on which it was known."""
    links = layer.links
    said = select(links.c.event_id, claims.c.article_id).join(claims, claims.c.claim_id == links.c.claim_id)
    told = connection.execute(said.where(links.c.event_id.in_(list(ends)))).all()
    known = known_from(connection, {row.article_id for row in told})
    days = ((ends[row.event_id], known.get(row.article_id)) for row in told)
    return max((min(end, day or end) for end, day in days), default="")
