"""The step that brought the indexes by the last day, as it was released: a later change is a step of its own."""

from __future__ import annotations

from sqlalchemy import Connection, text

_ANEW = (
    "DROP INDEX events_by_source",
    "DROP INDEX events_by_target",
    "CREATE INDEX events_by_source ON events (family, source, date_end, date_start)",
    "CREATE INDEX events_by_target ON events (family, target, date_end, date_start)",
)


def index_the_last_days(connection: Connection) -> None:
    """7: what a claim of today may join ends today or later; by their first days, all that ever was came before it."""
    for statement in _ANEW:
        connection.execute(text(statement))
