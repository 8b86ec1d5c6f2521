"""The version of what a store holds: a number that grows with every change."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from sahel.store.schema import meta

_VERSION = meta.c.key == "version"


def version(connection: Connection) -> int:
    """Return the number."""
    return int(connection.execute(select(meta.c.value).where(_VERSION)).scalar_one())


def move_on(connection: Connection) -> None:
    """Let it grow: whatever is cached under the old one is no longer asked for."""
    connection.execute(update(meta).where(_VERSION).values(value=meta.c.value + 1))
