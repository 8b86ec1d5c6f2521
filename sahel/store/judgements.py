"""Rows of judgements: written once, never changed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, insert, select

from sahel.analysis.review.in_force import with_undoing
from sahel.analysis.review.payload import articles_of
from sahel.analysis.review.records import Judgement
from sahel.model import IsoDate
from sahel.store.review_schema import judgement_articles, judgements

# By the time they were made, not that of an import; those of one second in the order in which they came in.
_ORDER = (judgements.c.made_at, judgements.c.seq)


def _row(judgement: Judgement) -> dict[str, Any]:
    return {
        "id": judgement.id,
        "made_at": judgement.made_at,
        "by": judgement.by,
        "kind": judgement.kind,
        "subjects": json.dumps(judgement.subjects, ensure_ascii=False),
        "payload": json.dumps(judgement.payload, ensure_ascii=False, sort_keys=True),
        "note": judgement.note,
    }


def _judgement(row: Any) -> Judgement:  # noqa: ANN401 (a row of the table)
    subjects, payload = tuple(json.loads(row.subjects)), json.loads(row.payload)
    return Judgement(row.id, row.made_at, row.by, row.kind, subjects, payload, row.note)


def write(connection: Connection, made: Iterable[Judgement]) -> None:
    """Add judgements, none of which is there yet."""
    for one in made:
        connection.execute(insert(judgements).values(**_row(one)))
        links = [{"article_id": article, "judgement_id": one.id} for article in sorted(articles_of(one))]
        if links:
            connection.execute(insert(judgement_articles), links)


def known_ids(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Return which of these judgements are there already."""
    wanted = set(ids)
    return {one for one in connection.execute(select(judgements.c.id)).scalars() if one in wanted}


def any_made(connection: Connection) -> bool:
    """Tell whether anybody ever judged anything."""
    return bool(connection.execute(select(exists().select_from(judgements))).scalar_one())


def any_since(connection: Connection, day: IsoDate) -> bool:
    """Tell whether anybody judged anything after a day."""
    later = exists().where(func.substr(judgements.c.made_at, 1, 10) > day)
    return bool(connection.execute(select(later)).scalar_one())


def all_made(connection: Connection, condition: ColumnElement[bool] | None = None) -> tuple[Judgement, ...]:
    """Return every judgement in the order made, each with the undo that is in force against it.

    ``condition`` narrows what is returned, not what may have undone it.
    """
    made = with_undoing(map(_judgement, connection.execute(select(judgements).order_by(*_ORDER))))
    if condition is None:
        return made
    wanted = set(connection.execute(select(judgements.c.id).where(condition)).scalars())
    return tuple(one for one in made if one.id in wanted)


def bears_on(connection: Connection, article_id: str) -> bool:
    """Tell whether any judgement is about an article or what it says."""
    mine = select(judgement_articles.c.judgement_id).where(judgement_articles.c.article_id == article_id)
    return connection.execute(mine.limit(1)).first() is not None
