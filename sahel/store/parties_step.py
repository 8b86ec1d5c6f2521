"""The step that brought the indexes by parties, as it was released: a later change is a step of its own."""

from __future__ import annotations

from sqlalchemy import Connection, text

_CREATE = (
    "CREATE INDEX events_of_source ON events (source, target)",
    "CREATE INDEX events_of_target ON events (target, source)",
)


def index_the_parties(connection: Connection) -> None:
    """6: events are found by their parties, whatever their type."""
    for statement in _CREATE:
        connection.execute(text(statement))
