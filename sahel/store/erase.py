"""Erasing a withdrawn article: nothing of its words is left in the file, only the hash of its text and "withdrawn"."""

from __future__ import annotations

from sqlalchemy import Connection, delete, exists, select, text, update

from sahel.i18n import _
from sahel.store import fulltext
from sahel.store.clusters import settle
from sahel.store.read_articles import claims_where
from sahel.store.review_schema import judgement_articles, judgements
from sahel.store.schema import (
    actor_mentions,
    articles,
    claims,
    fingerprints,
    intakes,
    place_mentions,
    printings,
    readings,
    timexes,
    voices,
)
from sahel.store.write_readings import Change

_OF_ITS_WORDS = (place_mentions, actor_mentions, timexes, readings, printings, intakes)


def is_erased(connection: Connection, article_id: str) -> bool:
    """Tell whether the text of an article was erased; it is never taken in again."""
    mine = judgement_articles.c.article_id == article_id
    made = judgements.join(judgement_articles, judgements.c.id == judgement_articles.c.judgement_id)
    erased = exists().select_from(made).where(mine & (judgements.c.kind == "erase"))
    return bool(connection.execute(select(erased)).scalar_one())


def erase(connection: Connection, article_id: str) -> set[str]:
    """Erase an article's text, printings and readings; return the ids of the readers' events that this touched."""
    connection.execute(text("PRAGMA secure_delete = ON"))
    row = connection.execute(select(articles).where(articles.c.id == article_id)).one()
    gone = claims_where(connection, claims.c.article_id == article_id)
    touched = settle(connection, Change(gone=gone, new=(), altered=()))
    fulltext.erase(connection, row.seq, row.title, row.text)
    for table in _OF_ITS_WORDS:
        connection.execute(delete(table).where(table.c.article_id == article_id))
    connection.execute(delete(fingerprints).where(fingerprints.c.seq == row.seq))
    # Near-copies look up the voice of the first of them: it stays one, but tells no name and no title.
    voice = {"key": f"article:{article_id}", "label": _("withdrawn"), "known": False}
    connection.execute(update(voices).where(voices.c.article_id == article_id).values(**voice))
    bare = {"title": None, "text": "", "given_id": None}
    connection.execute(update(articles).where(articles.c.id == article_id).values(**bare))
    return touched
