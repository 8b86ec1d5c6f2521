"""The step that brought the tables of the review, as it was released: a later change of them is a step of its own."""

from __future__ import annotations

from sqlalchemy import Connection, text

_CREATE = (
    'CREATE TABLE judgements (seq INTEGER NOT NULL, id TEXT NOT NULL, made_at TEXT NOT NULL, "by" TEXT NOT NULL, '
    "kind TEXT NOT NULL, subjects TEXT NOT NULL, payload TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (seq), "
    "UNIQUE (id))",
    "CREATE TABLE judgement_articles (article_id TEXT NOT NULL, judgement_id TEXT NOT NULL, "
    "PRIMARY KEY (article_id, judgement_id))",
    "CREATE TABLE judged_events (event_id TEXT NOT NULL, family TEXT NOT NULL, source TEXT NOT NULL, target TEXT, "
    "type TEXT NOT NULL, effect TEXT NOT NULL, domain TEXT NOT NULL, date_start TEXT, date_end TEXT, place TEXT, "
    "p FLOAT NOT NULL, state TEXT NOT NULL, n_sources INTEGER NOT NULL, verified BOOLEAN NOT NULL, "
    "PRIMARY KEY (event_id))",
    "CREATE TABLE judged_event_claims (claim_id TEXT NOT NULL, event_id TEXT NOT NULL, ord INTEGER NOT NULL, "
    "PRIMARY KEY (claim_id))",
    "CREATE INDEX judged_claims_of_event ON judged_event_claims (event_id)",
    "CREATE TABLE judged_replaced (event_id TEXT NOT NULL, PRIMARY KEY (event_id))",
    "CREATE TABLE judged_moved (event_id TEXT NOT NULL, moved_to TEXT NOT NULL, PRIMARY KEY (event_id))",
    "CREATE TABLE judged_written (claim_id TEXT NOT NULL, PRIMARY KEY (claim_id))",
    "CREATE TABLE judged_aside (claim_id TEXT NOT NULL, judgement_id TEXT NOT NULL, PRIMARY KEY (claim_id))",
    "CREATE TABLE judged_withdrawn (article_id TEXT NOT NULL, judgement_id TEXT NOT NULL, PRIMARY KEY (article_id))",
)


def bring_the_review(connection: Connection) -> None:
    """4: judgements, and what follows from them; a store that had none has nothing to work out."""
    for statement in _CREATE:
        connection.execute(text(statement))
