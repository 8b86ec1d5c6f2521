"""Near-copies of what the store holds: fingerprints find them, the texts decide; they have the first one's voice."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, insert, select, update

from sahel.analysis.near_copies import fingerprints, is_near_copy
from sahel.facts.constants import constants
from sahel.store import clusters, voices
from sahel.store.read_articles import article as stored_article
from sahel.store.schema import articles, meta, near_copies
from sahel.store.schema import fingerprints as noted

UNCOMPARED = "uncompared"
"""The key in ``meta`` that a migration sets where articles came in before near-copies were looked for."""


def note(connection: Connection, article_id: str, text: str) -> bool:
    """Note the fingerprints of an article that is new; where it is a near-copy, note of what, and return True."""
    seq = connection.execute(select(articles.c.seq).where(articles.c.id == article_id)).scalar_one()
    own = fingerprints(text)
    first = _first(connection, seq, text, own)
    _write(connection, seq, own)
    if first is not None:
        connection.execute(insert(near_copies).values(article_id=article_id, first_id=first))
    return first is not None


def catch_up(connection: Connection) -> None:
    """Look for near-copies among all articles, in order of intake, if a migration asks for it."""
    if connection.execute(delete(meta).where(meta.c.key == UNCOMPARED)).rowcount:
        for article_id in connection.execute(select(articles.c.id).order_by(articles.c.seq)).scalars().all():
            _compare(connection, article_id)


def forget(connection: Connection, article_id: str) -> tuple[str, ...]:
    """Drop what is noted of an article that is about to be erased; return the ids of its copies, whose voice is new.

    They now are copies of the one among them that came first. Their events are to be refreshed.
    """
    gone = connection.execute(select(articles.c.seq, articles.c.text).where(articles.c.id == article_id)).one()
    own = noted.c.value.in_(fingerprints(gone.text)) & (noted.c.seq == gone.seq)
    connection.execute(delete(noted).where(own))
    connection.execute(delete(near_copies).where(near_copies.c.article_id == article_id))
    heir = stored_article(connection, next(iter(voices.copies_of(connection, article_id)), ""))
    if heir is None:
        return ()
    connection.execute(delete(near_copies).where(near_copies.c.article_id == heir.id))
    connection.execute(update(near_copies).where(near_copies.c.first_id == article_id).values(first_id=heir.id))
    return voices.write(connection, heir)


def _compare(connection: Connection, article_id: str) -> None:
    article = stored_article(connection, article_id)
    if article is not None and note(connection, article_id, article.text):
        voices.write(connection, article)
        clusters.refresh(connection, article_id)


def _first(connection: Connection, seq: int, text: str, own: Sequence[int]) -> str | None:
    """Return the id of the article that came first of those of which this one is a near-copy, or None."""
    for candidate in _alike(connection, seq, own):
        row = connection.execute(select(articles.c.id, articles.c.text).where(articles.c.seq == candidate)).one()
        if is_near_copy(text, row.text):
            return voices.first_of(connection, row.id) or row.id
    return None


def _alike(connection: Connection, seq: int, own: Sequence[int]) -> Sequence[int]:
    """Return the numbers of the few earlier articles that share most fingerprints, at least two where there are two."""
    shared = func.count()
    query = (
        select(noted.c.seq)
        .where(noted.c.value.in_(own) & (noted.c.seq < seq))
        .group_by(noted.c.seq)
        .having(shared >= min(2, len(own)))
        .order_by(shared.desc(), noted.c.seq)
    )
    return connection.execute(query.limit(constants().near_copies.most_compared)).scalars().all()


def _write(connection: Connection, seq: int, own: Sequence[int]) -> None:
    """Note fingerprints, but not those that many texts bear: so a look-up costs the same however large the store."""
    many = func.count() >= constants().near_copies.most_bearers
    query = select(noted.c.value).where(noted.c.value.in_(own)).group_by(noted.c.value).having(many)
    common = set(connection.execute(query).scalars())
    if fresh := [{"value": value, "seq": seq} for value in own if value not in common]:
        connection.execute(insert(noted), fresh)
