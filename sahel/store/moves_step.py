"""The step that began to note what moves, as it was released: a later change is a step of its own."""

from __future__ import annotations

from sqlalchemy import Connection, text

_STATEMENTS = (
    "CREATE TABLE moves (version INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, "
    "PRIMARY KEY (version, kind, id)) WITHOUT ROWID",
    "INSERT INTO meta (key, value) SELECT 'moves_since', value FROM meta WHERE key = 'version'",
)


def note_what_moves(connection: Connection) -> None:
    """8: what each change moves is noted, so that a page need not read a large store anew after an intake."""
    for statement in _STATEMENTS:
        connection.execute(text(statement))
