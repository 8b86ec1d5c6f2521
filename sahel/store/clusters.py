"""Claims become events one by one, in the order of intake: analysis/ decides what belongs together, this writes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select, union, update

from sahel.analysis.corroborate import best_fit, build_event, fits
from sahel.facts.claim_types import claim_types
from sahel.model import Claim, Event
from sahel.store import redirects, rows
from sahel.store.read_articles import claims_where
from sahel.store.read_events import load_events
from sahel.store.schema import claims, event_claims, events
from sahel.store.voices import voices_of
from sahel.store.write_readings import Change, delete_claims

_SIDES = (events.c.source, events.c.target)


def settle(connection: Connection, change: Change) -> set[str]:
    """Bring the events up to date after claims of one article were written; then delete the claims that are gone.

    Return the ids of all events that were written or are no more.
    """
    gone, touched = {claim.claim_id for claim in change.gone}, set[str]()
    old = _events_of(connection, (*change.gone, *change.altered))
    left = [one for one in old if not _reform(connection, one, gone, touched)]
    delete_claims(connection, change.gone)
    touched |= {place(connection, claim) for claim in change.new}
    for one in left:
        redirects.follow(connection, one, change)
    return touched


def place(connection: Connection, claim: Claim) -> str:
    """Put a claim into the event that it fits best, or let it found one; return the event's id."""
    found = candidates(connection, claim)
    voices = voices_of(connection, (claim, *(one for event in found for one in event.claims)))
    host = best_fit(claim, found, voices)
    return (
        _write(connection, host.event_id, (*host.claims, claim))
        if host
        else _write(connection, claim.claim_id, [claim])
    )


def refresh(connection: Connection, article_id: str) -> set[str]:
    """Write anew the rollups of all events that an article speaks of: its voice, publisher or date changed."""
    own = claims_where(connection, claims.c.article_id == article_id)
    return {_write(connection, one.event_id, one.claims) for one in _events_of(connection, own)}


def candidates(connection: Connection, claim: Claim) -> tuple[Event, ...]:
    """Return the events of the claim's type family and days that share a party, in order of intake; none if undated."""
    if claim.date_start is None or claim.date_end is None:
        return ()
    family = events.c.family == claim_types()[claim.type].family
    parties = [party for party in (claim.source, claim.target) if party]
    same_days = (events.c.date_start <= claim.date_end) & (events.c.date_end >= claim.date_start)
    # Each side by its own index: of an "or" over both SQLite makes a walk through the whole family.
    sides = (select(events.c.event_id).where(family, side.in_(parties), same_days) for side in _SIDES)
    return load_events(connection, events.c.event_id.in_(union(*sides)))


def _events_of(connection: Connection, said: Iterable[Claim]) -> tuple[Event, ...]:
    ids = [claim.claim_id for claim in said]
    mine = select(event_claims.c.event_id).where(event_claims.c.claim_id.in_(ids))
    return load_events(connection, events.c.event_id.in_(mine)) if ids else ()


def _reform(connection: Connection, old: Event, gone: set[str], touched: set[str]) -> bool:
    """Build an event again from the claims that remain, and tell whether any did; what no longer fits moves on."""
    touched.add(old.event_id)
    # Its founder first: the event keeps that id, though a claim from before may have joined since.
    ranked = sorted(old.claims, key=lambda claim: claim.claim_id != old.event_id)
    left = [claim for claim in ranked if claim.claim_id not in gone]
    _dissolve(connection, old.event_id)
    if not left:
        return False
    stay, strays = _sift(connection, left)
    touched.add(_write(connection, stay[0].claim_id, stay))
    redirects.move(connection, old.event_id, stay[0].claim_id)
    touched |= {place(connection, claim) for claim in strays}
    return True


def _sift(connection: Connection, said: Sequence[Claim]) -> tuple[list[Claim], list[Claim]]:
    """Return the claims that still belong with the first one, and those that do not."""
    stay, strays = [said[0]], list[Claim]()
    for claim in said[1:]:
        belongs = fits(claim, build_event(stay, voices_of(connection, stay)))
        (stay if belongs else strays).append(claim)
    return stay, strays


def _dissolve(connection: Connection, event_id: str) -> None:
    connection.execute(delete(event_claims).where(event_claims.c.event_id == event_id))
    connection.execute(delete(events).where(events.c.event_id == event_id))


def _write(connection: Connection, event_id: str, said: Sequence[Claim]) -> str:
    """Write the event of these claims under its id, that of the claim that founded it; return the id."""
    rollup = build_event(said, voices_of(connection, said), event_id)
    row = {**rows.event_row(rollup), "family": claim_types()[rollup.type].family}
    if not connection.execute(update(events).where(events.c.event_id == event_id).values(**row)).rowcount:
        connection.execute(insert(events).values(**row))
        redirects.forget(connection, event_id)
    have = select(event_claims.c.claim_id).where(event_claims.c.event_id == event_id)
    linked = set(connection.execute(have).scalars())
    fresh = [{"claim_id": one.claim_id, "event_id": event_id} for one in said if one.claim_id not in linked]
    if fresh:
        connection.execute(insert(event_claims), fresh)
    return event_id
