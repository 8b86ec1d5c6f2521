"""Queries for articles, their printings and what was read in them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import ColumnElement, Connection, Subquery, Table, func, select

from sahel.model import After, Article, Claim, Extraction, IsoDate, Lang
from sahel.store import rows
from sahel.store.few import few_by_few
from sahel.store.review_schema import judged_withdrawn
from sahel.store.schema import articles, claims, printings, readings


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the list of articles; ``known_from`` is its publication date or, without one, that of its intake."""

    id: str
    title: str | None
    lang: Lang
    published: IsoDate | None
    publisher: str | None
    url: str | None
    after: After | None
    known_from: IsoDate
    voice: str
    n_printings: int
    n_claims: int


def shown(article_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Return the condition that an article is not withdrawn."""
    return article_id.not_in(select(judged_withdrawn.c.article_id))


def is_held(connection: Connection, article_id: str) -> bool:
    """Tell whether an article is there, shown or not."""
    return connection.execute(select(articles.c.seq).where(articles.c.id == article_id)).first() is not None


def is_withdrawn(connection: Connection, article_id: str) -> bool:
    """Tell whether an article is withdrawn."""
    own = select(judged_withdrawn.c.article_id).where(judged_withdrawn.c.article_id == article_id)
    return connection.execute(own).first() is not None


def withdrawn_ids(connection: Connection) -> frozenset[str]:
    """Return the ids of the articles that are withdrawn."""
    return frozenset(connection.execute(select(judged_withdrawn.c.article_id)).scalars())


def known_dates(ids: Sequence[str] | None = None) -> Subquery:
    """Return the subquery (article_id, known_from) of all or some articles: published, else the day of first intake."""
    day = func.coalesce(func.min(printings.c.published), func.substr(func.min(printings.c.fetched_at), 1, 10))
    chosen = select(printings.c.article_id, day.label("known_from")).group_by(printings.c.article_id)
    some = chosen if ids is None else chosen.where(printings.c.article_id.in_(ids))
    return some.subquery("known_dates")


def article(connection: Connection, article_id: str) -> Article | None:
    """Return one article with its printings and their bytes, or None."""
    row = connection.execute(select(articles).where(articles.c.id == article_id)).one_or_none()
    if row is None:
        return None
    own = printings.c.article_id == article_id
    query = select(*rows.PRINTING_COLUMNS, printings.c.raw).where(own).order_by(printings.c.seq)
    printed = tuple(rows.printing_of(values[:-1], values[-1]) for values in connection.execute(query))
    return Article(row.id, row.title, row.text, row.lang, printed, row.given_id)


def extraction(connection: Connection, article_id: str, family: str | None = None) -> Extraction | None:
    """Return what was found in an article, by one family of readers or by all together; None where nobody looked."""
    own = readings.c.article_id == article_id
    query = select(readings.c.reader, readings.c.family).where(own).order_by(readings.c.read_at.desc())
    found = [row.reader for row in connection.execute(query) if family in (None, row.family)]
    if not found:
        return None
    places, actors, dates = (_mentions(connection, table, article_id, family) for table in (0, 1, 2))
    said = claims_where(connection, _of(claims, article_id, family))
    return Extraction(article_id, found[0], places, actors, dates, said)


def _of(table: Table, article_id: str, family: str | None) -> ColumnElement[bool]:
    own = table.c.article_id == article_id
    return own if family is None else own & (table.c.family == family)


def _mentions(connection: Connection, number: int, article_id: str, family: str | None) -> tuple[Any, ...]:
    table, record = rows.MENTION_TABLES[number]
    columns = [table.c[field.name] for field in fields(record)]
    query = select(*columns).where(_of(table, article_id, family)).order_by(table.c.start, table.c.family, table.c.ord)
    return tuple(record(*row) for row in connection.execute(query))


def claims_where(connection: Connection, condition: ColumnElement[bool]) -> tuple[Claim, ...]:
    """Return the claims for which a condition on their table holds, in order of intake."""
    query = select(*rows.CLAIM_COLUMNS).where(condition).order_by(claims.c.seq)
    return tuple(Claim(*row) for row in connection.execute(query))


def known_from(connection: Connection, ids: Collection[str] | None = None) -> dict[str, IsoDate]:
    """Return the day from which each article (of some, where ids are given) is known, by its id."""
    found: list[Any] = []
    for some in few_by_few(ids) if ids is not None else [None]:
        known = known_dates(some)
        found += connection.execute(select(known.c.article_id, known.c.known_from)).all()
    return {row.article_id: row.known_from for row in found}


def read_by_others(connection: Connection, reader: str) -> tuple[str, ...]:
    """Return the ids of articles that another version of a reader read, in order of intake."""
    older = (readings.c.family == rows.family(reader)) & (readings.c.reader != reader)
    query = select(articles.c.id).join(readings, readings.c.article_id == articles.c.id).where(older)
    return tuple(connection.execute(query.order_by(articles.c.seq)).scalars())
