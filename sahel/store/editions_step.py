"""The step that brought editions and the workbench, as it was released: a later change is a step of its own."""

from __future__ import annotations

from sqlalchemy import Connection, text

_CREATE = (
    'CREATE TABLE editions (number INTEGER NOT NULL, frozen_at TEXT NOT NULL, "by" TEXT NOT NULL, title TEXT NOT NULL, '
    'lang TEXT NOT NULL, mark TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, known_to TEXT NOT NULL, "view" '
    "TEXT NOT NULL, content_hash TEXT NOT NULL, held_hash TEXT NOT NULL, payload BLOB NOT NULL, PRIMARY KEY (number))",
    "CREATE TABLE edition_texts (article_id TEXT NOT NULL, title TEXT, text TEXT NOT NULL, PRIMARY KEY (article_id))",
    "CREATE TABLE edition_articles (number INTEGER NOT NULL, article_id TEXT NOT NULL, "
    "PRIMARY KEY (number, article_id), FOREIGN KEY (number) REFERENCES editions (number))",
    "CREATE INDEX ix_edition_articles_article_id ON edition_articles (article_id)",
    'CREATE TABLE drafts ("view" TEXT NOT NULL, lang TEXT NOT NULL, "by" TEXT NOT NULL, saved_at TEXT NOT NULL, '
    'edits TEXT NOT NULL, PRIMARY KEY ("view", lang))',
    'CREATE TABLE watched (party TEXT NOT NULL, partner TEXT NOT NULL, "by" TEXT NOT NULL, added_at TEXT NOT NULL, '
    "PRIMARY KEY (party, partner))",
    'CREATE TABLE visits ("by" TEXT NOT NULL, at TEXT NOT NULL, seen_to INTEGER NOT NULL, PRIMARY KEY ("by"))',
    'CREATE TABLE saved_views (folded TEXT NOT NULL, name TEXT NOT NULL, "query" TEXT NOT NULL, "by" TEXT NOT NULL, '
    "saved_at TEXT NOT NULL, PRIMARY KEY (folded))",
    'CREATE TABLE settings ("key" TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY ("key"))',
)


def bring_editions(connection: Connection) -> None:
    """5: editions with the texts they rest on, drafts, the watch list, saved views, settings."""
    for statement in _CREATE:
        connection.execute(text(statement))
