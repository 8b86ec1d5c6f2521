"""What the latest changes moved: whoever holds what the store was reads only this, and not the whole store, anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, Table, Text, delete, insert, select, update

from sahel.store.schema import meta, metadata
from sahel.store.version import version

moves = Table(
    "moves",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    sqlite_with_rowid=False,
)

EVENT, ARTICLE = "event", "article"
SINCE = "moves_since"
"""The key in ``meta`` of the version after which every move is noted."""

_KEPT, _EVERY = 512, 64
"""Versions of which moves are kept, and after how many the older ones are deleted."""


@dataclass(frozen=True, slots=True)
class Moves:
    """Ids of the readers' events that were written or dissolved, and of the articles that came in or were read anew.

    False where there are none: people may have judged, but what readers say is as it was.
    """

    events: frozenset[str]
    articles: frozenset[str]

    def __bool__(self) -> bool:
        return bool(self.events or self.articles)


def note(connection: Connection, events: Iterable[str], articles: Iterable[str]) -> None:
    """Note what the change to the present version moved."""
    now = version(connection)
    known = {(row.kind, row.id) for row in connection.execute(select(moves).where(moves.c.version == now))}
    told = {*((EVENT, one) for one in events), *((ARTICLE, one) for one in articles)} - known
    if told:
        connection.execute(insert(moves), [{"version": now, "kind": kind, "id": one} for kind, one in sorted(told)])
    if now % _EVERY == 0:
        _forget(connection, now - _KEPT)


def moved_since(connection: Connection, before: int) -> Moves | None:
    """Return what has moved after a version; None where that is so long ago that nobody knows."""
    since = connection.execute(select(meta.c.value).where(meta.c.key == SINCE)).scalar_one_or_none()
    if since is None or before < since:
        return None
    found = connection.execute(select(moves.c.kind, moves.c.id).where(moves.c.version > before)).all()
    events, articles = (frozenset(row.id for row in found if row.kind == kind) for kind in (EVENT, ARTICLE))
    return Moves(events, articles)


def _forget(connection: Connection, before: int) -> None:
    connection.execute(delete(moves).where(moves.c.version <= before))
    connection.execute(update(meta).where((meta.c.key == SINCE) & (meta.c.value < before)).values(value=before))
