"""The version of what a store holds: a number that grows with every change."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from sahel.store.schema import meta

_VERSION = meta.c.key == "version"
_READINGS = meta.c.key == "readings"


def version(connection: Connection) -> int:
    """Return the number."""
    return int(connection.execute(select(meta.c.value).where(_VERSION)).scalar_one())


def readings_version(connection: Connection) -> int:
    """Return the version since which articles and what readers say of them are as they are; judgements aside."""
    found = connection.execute(select(meta.c.value).where(_READINGS)).scalar_one_or_none()
    # A store of before this was noted: nothing tells, so everything may be new.
    return version(connection) if found is None else int(found)


def move_on(connection: Connection) -> None:
    """Let it grow: whatever is cached under the old one is no longer asked for."""
    _grow(connection)
    _note_readings(connection, version(connection))


def move_on_as_judged(connection: Connection) -> None:
    """Let it grow after people judged: what readers say has stayed."""
    _note_readings(connection, readings_version(connection))
    _grow(connection)


def _grow(connection: Connection) -> None:
    connection.execute(update(meta).where(_VERSION).values(value=meta.c.value + 1))


def _note_readings(connection: Connection, since: int) -> None:
    if not connection.execute(update(meta).where(_READINGS).values(value=since)).rowcount:
        connection.execute(insert(meta).values(key="readings", value=since))
