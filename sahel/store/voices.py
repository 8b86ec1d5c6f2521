"""Whose voice each article counts as: decided by analysis/, kept per article."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, insert, select, update

from sahel.analysis.voices import Voice, voice_of
from sahel.model import Article, Claim
from sahel.store.schema import voices

_FEW = 500


def write(connection: Connection, article: Article) -> None:
    """Write the voice of an article, given all its printings."""
    voice = voice_of(article)
    row = {"key": voice.key, "label": voice.label, "known": voice.known}
    if not connection.execute(update(voices).where(voices.c.article_id == article.id).values(**row)).rowcount:
        connection.execute(insert(voices).values(article_id=article.id, **row))


def voices_of(connection: Connection, said: Iterable[Claim]) -> dict[str, Voice]:
    """Return the voices of the articles that make these claims, by article id."""
    ids = {claim.article_id for claim in said}
    query = select(voices)
    few = query.where(voices.c.article_id.in_(ids)) if len(ids) <= _FEW else query
    return {row.article_id: Voice(row.key, row.label, row.known) for row in connection.execute(few)}


def all_voices(connection: Connection) -> dict[str, Voice]:
    """Return the voice of every article, by article id."""
    return {row.article_id: Voice(row.key, row.label, row.known) for row in connection.execute(select(voices))}
