"""Writing an article: the text once, a row for every printing, and the voice it counts as."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, delete, insert, select, update

from sahel.model import Article, Printing
from sahel.store import fulltext, printings, rows
from sahel.store.read_articles import article as stored_article
from sahel.store.schema import articles, claims, intakes
from sahel.store.schema import printings as printing_table


def unseen(connection: Connection, article: Article) -> tuple[Printing, ...]:
    """Return the printings of an article that never came in before; one without any counts as one bare printing."""
    taken = select(intakes.c.key).where(intakes.c.article_id == article.id)
    keys = set(connection.execute(taken).scalars())
    return tuple(one for one in article.printings or (Printing(),) if printings.key(one) not in keys)


def merged(connection: Connection, article: Article) -> Article:
    """Return the article as it will be stored: the text known already, with the new printings folded in."""
    known = stored_article(connection, article.id)
    base = known or replace(article, printings=())
    return replace(base, printings=printings.fold_all(base.printings, unseen(connection, article)))


def write(connection: Connection, whole: Article, taken: Iterable[Printing], now: str) -> None:
    """Write an article with all its printings (``whole``), and note those that came in now (``taken``)."""
    if not connection.execute(select(articles.c.seq).where(articles.c.id == whole.id)).first():
        _write_text(connection, whole)
    connection.execute(delete(printing_table).where(printing_table.c.article_id == whole.id))
    stamped = [replace(one, fetched_at=one.fetched_at or now) for one in whole.printings]
    connection.execute(insert(printing_table), [rows.printing_row(whole.id, one) for one in stamped])
    keys = {printings.key(one) for one in (*taken, *whole.printings)}
    have = set(connection.execute(select(intakes.c.key).where(intakes.c.article_id == whole.id)).scalars())
    if fresh := keys - have:
        connection.execute(insert(intakes), [{"article_id": whole.id, "key": one} for one in sorted(fresh)])
    _date_claims(connection, whole)


def _write_text(connection: Connection, article: Article) -> None:
    row = rows.as_row(article, ("id", "title", "text", "lang", "given_id"))
    written = connection.execute(insert(articles).values(**row).returning(articles.c.seq))
    fulltext.add(connection, written.scalar_one(), article.title, article.text)


def _date_claims(connection: Connection, article: Article) -> None:
    """Tell the claims of readers that do not read again who printed the article, and when."""
    own = update(claims).where(claims.c.article_id == article.id)
    connection.execute(own.values(publisher=article.publisher, published=article.published))
