"""The list of articles: one row each, of what came in and of what people judged since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, func, or_, select

from sahel.model import After
from sahel.store.moves import moved_since
from sahel.store.read_articles import ArticleRow, withdrawn_ids
from sahel.store.review_schema import judged_aside, judged_written
from sahel.store.schema import claims
from sahel.store.sqlite import raw_rows
from sahel.store.version import version

# Without the records and joins of the other queries: these read every row of the store, or those of some articles.
_ARTICLES = """
SELECT articles.id, articles.title, articles.lang, voices.label, articles.seq
FROM articles JOIN voices ON voices.article_id = articles.id
"""
_PRINTED = """
SELECT article_id, published, publisher, url, after_publisher, after_title, after_url, fetched_at
FROM printings {which} ORDER BY article_id, seq
"""
_CLAIMED = """
SELECT article_id, count(*) FROM claims
WHERE claim_id NOT IN (SELECT claim_id FROM judged_written) {which} GROUP BY article_id
"""
_SOME = "article_id IN (SELECT value FROM json_each(?))"

Numbered = tuple[int, ArticleRow]


@dataclass(frozen=True, slots=True)
class ArticleRows:
    """The articles of a store, the newest first: ``rows`` are those that are not withdrawn, as people judged.

    ``came_in``: all of them, with their numbers in the order of intake and what readers say. ``version``: the store's.
    """

    version: int
    came_in: tuple[Numbered, ...]
    rows: tuple[ArticleRow, ...]


def article_rows(connection: Connection, before: ArticleRows | None = None) -> ArticleRows:
    """Return every article of a store; ``before``: those of an earlier version, of which what did not move stays."""
    came_in = _came_in(connection, before)
    return ArticleRows(version(connection), came_in, _as_judged(connection, came_in))


def _came_in(connection: Connection, before: ArticleRows | None) -> tuple[Numbered, ...]:
    moved = moved_since(connection, before.version) if before else None
    if before is None or moved is None:
        return _newest_first(_made(connection))
    kept = (one for one in before.came_in if one[1].id not in moved.articles)
    return _newest_first([*kept, *_made(connection, moved.articles)]) if moved else before.came_in


def _newest_first(rows: list[Numbered]) -> tuple[Numbered, ...]:
    by_intake = sorted(rows, key=itemgetter(0))
    return tuple(sorted(by_intake, key=lambda one: one[1].known_from, reverse=True))


def _made(connection: Connection, ids: frozenset[str] | None = None) -> list[Numbered]:
    """Return the rows of all articles, or of some, in no order."""
    article, own, also = ("", "", "") if ids is None else (f"WHERE voices.{_SOME}", f"WHERE {_SOME}", f"AND {_SOME}")
    found = raw_rows(connection, _PRINTED.format(which=own), ids)
    printed = {key: [*some] for key, some in groupby(found, key=itemgetter(0))}
    claimed = dict(raw_rows(connection, _CLAIMED.format(which=also), ids))
    # What was erased has no printing left.
    held = (row for row in raw_rows(connection, _ARTICLES + article, ids) if row[0] in printed)
    return [(row[4], _row(row, printed[row[0]], claimed.get(row[0], 0))) for row in held]


def _first(printed: list[tuple[Any, ...]], at: int) -> Any:  # noqa: ANN401 (of the type of that column)
    return next((one[at] for one in printed if one[at]), None)


def _row(row: tuple[Any, ...], printed: list[tuple[Any, ...]], n_claims: int) -> ArticleRow:
    """Return the row of an article as its record (model.Article) would tell it, without a record of each printing."""
    published = min((one[1] for one in printed if one[1]), default=None)
    after = next((After(*one[4:7]) for one in printed if any(one[4:7])), None)
    return ArticleRow(
        id=row[0],
        title=row[1],
        lang=row[2],
        published=published,
        publisher=_first(printed, 2),
        url=_first(printed, 3),
        after=after,
        known_from=published or min((one[7] for one in printed if one[7]), default="")[:10],
        voice=row[3],
        n_printings=len(printed),
        n_claims=n_claims,
    )


def _as_judged(connection: Connection, came_in: tuple[Numbered, ...]) -> tuple[ArticleRow, ...]:
    hidden, counted = withdrawn_ids(connection), _counted_anew(connection)
    shown = (row for _number, row in came_in if row.id not in hidden)
    return tuple(replace(row, n_claims=counted[row.id]) if row.id in counted else row for row in shown)


def _counted_anew(connection: Connection) -> Mapping[str, int]:
    """Return how many claims stand in each article of which people set some aside or wrote some."""
    aside, written = select(judged_aside.c.claim_id), select(judged_written.c.claim_id)
    judged = or_(claims.c.claim_id.in_(aside), claims.c.claim_id.in_(written))
    touched = select(claims.c.article_id).where(judged).distinct()
    standing = func.count().filter(claims.c.claim_id.not_in(aside))
    query = select(claims.c.article_id, standing).where(claims.c.article_id.in_(touched)).group_by(claims.c.article_id)
    return {row[0]: row[1] for row in connection.execute(query)}
