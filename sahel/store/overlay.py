"""What follows from the judgements: worked out anew in the transaction of whatever changed, and written whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Table, delete, exists, insert, select

from sahel.analysis.review.corrected import correction_id
from sahel.analysis.review.in_force import in_force, withdrawn
from sahel.analysis.review.records import Judgement, Overlay
from sahel.analysis.review.replay import replay
from sahel.facts.claim_types import claim_types
from sahel.model import Claim, IsoDate
from sahel.store import judgements, rows
from sahel.store.read_articles import claims_where
from sahel.store.readers_world import ReadersWorld
from sahel.store.review_schema import (
    judged_aside,
    judged_event_claims,
    judged_events,
    judged_moved,
    judged_replaced,
    judged_withdrawn,
    judged_written,
)
from sahel.store.schema import claims, events

_DERIVED = (judged_events, judged_event_claims, judged_replaced, judged_moved, judged_aside, judged_withdrawn)


def work_out(connection: Connection, made: Sequence[Judgement], known: IsoDate | None = None) -> Overlay:
    """Return what judgements make of the readers' events, as known on a day (None: the latest)."""
    hidden, holding = withdrawn(made), in_force(made, known)
    return replay(holding, ReadersWorld(connection, holding, hidden), hidden)


def overlay_as_known(connection: Connection, known: IsoDate | None) -> Overlay | None:
    """Return what judgements made of events on an earlier day, or None where that is as it is written now."""
    if known is None or not judgements.any_since(connection, known):
        return None
    return work_out(connection, judgements.all_made(connection), known)


def written_by(connection: Connection, corrections: Iterable[Judgement]) -> dict[str, Judgement]:
    """Return the corrections whose claims stand now, by the id of the claim that each wrote."""
    made = {correction_id(one): one for one in corrections}
    standing = connection.execute(select(judged_written.c.claim_id)).scalars()
    return {claim_id: made[claim_id] for claim_id in standing if claim_id in made}


def renew(connection: Connection) -> None:
    """Work out and write what follows from all judgements."""
    made = judgements.all_made(connection)
    overlay = work_out(connection, made)
    _clear(connection)
    _write_claims(connection, overlay.written)
    _write(connection, overlay)
    _put(connection, judged_withdrawn, ("article_id", "judgement_id"), withdrawn(made).items())


def renew_after(connection: Connection, article_id: str, touched: set[str]) -> None:
    """Renew after an article came in or was read anew, if any judgement can have to do with it.

    ``touched``: ids of the readers' events that this wrote or dissolved.
    """
    if judgements.any_made(connection) and _matters(connection, article_id, touched):
        renew(connection)


def _matters(connection: Connection, article_id: str, touched: set[str]) -> bool:
    if judgements.bears_on(connection, article_id):
        return True
    replaced = select(judged_replaced.c.event_id).where(judged_replaced.c.event_id.in_(touched))
    return connection.execute(replaced.limit(1)).first() is not None or _is_near_a_correction(connection, touched)


def _is_near_a_correction(connection: Connection, touched: set[str]) -> bool:
    """Tell whether a claim that a person wrote might fit one of these events better than where it is."""
    written = claims.c.claim_id.in_(select(judged_written.c.claim_id))
    shares = events.c.source.in_((claims.c.source, claims.c.target)) | events.c.target.in_(
        (claims.c.source, claims.c.target)
    )
    same_days = (events.c.date_start <= claims.c.date_end) & (events.c.date_end >= claims.c.date_start)
    meeting = exists().where(written & shares & same_days & events.c.event_id.in_(touched))
    return bool(connection.execute(select(meeting)).scalar_one())


def _clear(connection: Connection) -> None:
    for table in _DERIVED:
        connection.execute(delete(table))


def _write_claims(connection: Connection, written: Iterable[Claim]) -> None:
    """Write the claims of people in place of those they wrote before; one that stays keeps its row and its number."""
    now = {claim.claim_id: claim for claim in written}
    before = {
        claim.claim_id: claim
        for claim in claims_where(connection, claims.c.claim_id.in_(select(judged_written.c.claim_id)))
    }
    changed = [key for key, claim in before.items() if now.get(key) != claim]
    connection.execute(delete(claims).where(claims.c.claim_id.in_(changed)))
    fresh = [rows.claim_row(claim) for key, claim in now.items() if before.get(key) != claim]
    if fresh:
        connection.execute(insert(claims), fresh)
    connection.execute(delete(judged_written))
    _put(connection, judged_written, ("claim_id",), ((key,) for key in now))


def _write(connection: Connection, overlay: Overlay) -> None:
    found = [{**rows.event_row(one), "family": claim_types()[one.type].family} for one in overlay.events]
    if found:
        connection.execute(insert(judged_events), found)
    said = (
        (claim.claim_id, event.event_id, number)
        for event in overlay.events
        for number, claim in enumerate(event.claims)
    )
    _put(connection, judged_event_claims, ("claim_id", "event_id", "ord"), said)
    _put(connection, judged_replaced, ("event_id",), ((one,) for one in sorted(overlay.replaced)))
    _put(connection, judged_moved, ("event_id", "moved_to"), overlay.moved.items())
    _put(connection, judged_aside, ("claim_id", "judgement_id"), overlay.aside.items())


def _put(connection: Connection, table: Table, names: Sequence[str], values: Iterable[Iterable[str | int]]) -> None:
    found = [dict(zip(names, row, strict=True)) for row in values]
    if found:
        connection.execute(insert(table), found)
