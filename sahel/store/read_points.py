"""Where places named in articles lie: the points of mentions that mean the place itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, select

from sahel.store.few import few_by_few
from sahel.store.read_articles import shown
from sahel.store.schema import place_mentions

Points = dict[tuple[str, str], tuple[float, float]]
"""Latitude and longitude by article id and name of the place; of several mentions the first in the text."""


def _placed(connection: Connection, ids: list[str]) -> Iterable[tuple[str, str, float, float]]:
    table = place_mentions
    query = select(table.c.article_id, table.c.name, table.c.lat, table.c.lon).where(
        table.c.article_id.in_(ids),
        shown(table.c.article_id),
        table.c.use == "literal",
        table.c.lat.is_not(None),
        table.c.lon.is_not(None),
    )
    for row in connection.execute(query.order_by(table.c.start, table.c.family, table.c.ord)):
        yield row.article_id, row.name, row.lat, row.lon


def points(connection: Connection, article_ids: Collection[str]) -> Points:
    """Return the points of the places that some articles name; those of withdrawn articles are not shown."""
    found: Points = {}
    for ids in few_by_few(article_ids):
        for article, name, lat, lon in _placed(connection, ids):
            found.setdefault((article, name), (lat, lon))
    return found
