"""Whose voice each article counts as: decided by analysis/, kept per article."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, insert, select, update

from sahel.analysis.voices import Voice, voice_of
from sahel.model import Article, Claim
from sahel.store.few import few_by_few
from sahel.store.schema import articles, near_copies, voices


def write(connection: Connection, article: Article) -> tuple[str, ...]:
    """Write the voice of an article, given all its printings, and that of its near-copies; return their ids, its first.

    A near-copy has the voice of the article that came first, whoever printed it.
    """
    first = first_of(connection, article.id)
    voice = voices_of_ids(connection, [first])[first] if first else voice_of(article)
    same = (article.id, *copies_of(connection, article.id))
    for one in same:
        _put(connection, one, voice)
    return same


def _put(connection: Connection, article_id: str, voice: Voice) -> None:
    row = {"key": voice.key, "label": voice.label, "known": voice.known}
    if not connection.execute(update(voices).where(voices.c.article_id == article_id).values(**row)).rowcount:
        connection.execute(insert(voices).values(article_id=article_id, **row))


def first_of(connection: Connection, article_id: str) -> str | None:
    """Return the article of which this one is a near-copy, the one that came first, or None."""
    own = near_copies.c.article_id == article_id
    return connection.execute(select(near_copies.c.first_id).where(own)).scalar_one_or_none()


def copies_of(connection: Connection, article_id: str) -> tuple[str, ...]:
    """Return the near-copies of an article that came first, in order of intake."""
    taken = select(near_copies.c.article_id).join(articles, articles.c.id == near_copies.c.article_id)
    own = taken.where(near_copies.c.first_id == article_id).order_by(articles.c.seq)
    return tuple(connection.execute(own).scalars())


def voices_of(connection: Connection, said: Iterable[Claim]) -> dict[str, Voice]:
    """Return the voices of the articles that make these claims, by article id."""
    return voices_of_ids(connection, {claim.article_id for claim in said})


def voices_of_ids(connection: Connection, ids: Collection[str]) -> dict[str, Voice]:
    """Return the voices of these articles, by article id."""
    queries = (select(voices).where(voices.c.article_id.in_(some)) for some in few_by_few(ids))
    rows = (row for query in queries for row in connection.execute(query))
    return {row.article_id: Voice(row.key, row.label, row.known) for row in rows}


def all_voices(connection: Connection) -> dict[str, Voice]:
    """Return the voice of every article, by article id."""
    return {row.article_id: Voice(row.key, row.label, row.known) for row in connection.execute(select(voices))}
