"""The step that brought near-copies, as it was released: a later change of these tables is a step of its own."""

from __future__ import annotations

from sqlalchemy import Connection, text

_CREATE = (
    "CREATE TABLE fingerprints (value INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (value, seq), "
    "FOREIGN KEY (seq) REFERENCES articles (seq)) WITHOUT ROWID",
    "CREATE TABLE near_copies (article_id TEXT NOT NULL, first_id TEXT NOT NULL, PRIMARY KEY (article_id), "
    "FOREIGN KEY (article_id) REFERENCES articles (id), FOREIGN KEY (first_id) REFERENCES articles (id))",
    "CREATE INDEX ix_near_copies_first_id ON near_copies (first_id)",
    # What came in before has yet to be compared: done once all steps are through (copies.catch_up).
    "INSERT INTO meta (key, value) VALUES ('uncompared', 1)",
)


def bring_near_copies(connection: Connection) -> None:
    """3: fingerprints of the texts, and which article is a near-copy of which."""
    for statement in _CREATE:
        connection.execute(text(statement))
