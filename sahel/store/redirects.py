"""Old ids of events: a link that somebody saved leads to where its claims went."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select, update

from sahel.facts.claim_types import claim_types
from sahel.model import Claim, Event
from sahel.store.schema import event_claims, event_redirects
from sahel.store.write_readings import Change


def move(connection: Connection, old: str, new: str) -> None:
    """Let an id that no event carries any more lead to another event, and with it all ids that led to it."""
    if old == new:
        return
    table = event_redirects
    connection.execute(update(table).where(table.c.moved_to == old).values(moved_to=new))
    forget(connection, old)
    connection.execute(insert(table).values(event_id=old, moved_to=new))


def forget(connection: Connection, event_id: str) -> None:
    """Drop the redirect of an id that an event carries (again)."""
    connection.execute(delete(event_redirects).where(event_redirects.c.event_id == event_id))


def follow(connection: Connection, vanished: Event, change: Change) -> None:
    """Redirect an event all of whose claims are gone to the event of the claim that took their place, if one did."""
    heir = next((claim for claim in change.new if any(_succeeds(claim, old) for old in vanished.claims)), None)
    if heir is None:
        connection.execute(delete(event_redirects).where(event_redirects.c.moved_to == vanished.event_id))
        return
    home = select(event_claims.c.event_id).where(event_claims.c.claim_id == heir.claim_id)
    move(connection, vanished.event_id, connection.execute(home).scalar_one())


def _succeeds(new: Claim, old: Claim) -> bool:
    """Tell whether a claim says again what an older one said: same article, parties and type family, other details."""
    families = {claim_types()[claim.type].family for claim in (new, old)}
    same_parties = {new.source, new.target} == {old.source, old.target}
    return new.article_id == old.article_id and same_parties and len(families) == 1
