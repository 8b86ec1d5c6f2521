"""How much a store holds that is shown."""

from __future__ import annotations

from sqlalchemy import Connection, Select, func, select

from sahel.store.read_articles import shown
from sahel.store.read_events import JUDGED, READ
from sahel.store.review_schema import judged_aside
from sahel.store.schema import articles, claims, printings


def counts(connection: Connection) -> dict[str, int]:
    """Return how many articles, printings, claims and events there are, without what people set aside."""
    standing = claims.c.claim_id.not_in(select(judged_aside.c.claim_id))
    counted: dict[str, Select[int]] = {
        "articles": select(func.count()).select_from(articles).where(shown(articles.c.id)),
        "printings": select(func.count()).select_from(printings).where(shown(printings.c.article_id)),
        "claims": select(func.count()).select_from(claims).where(shown(claims.c.article_id) & standing),
    }
    found = {name: connection.execute(query).scalar_one() for name, query in counted.items()}
    events = [select(func.count()).select_from(layer.events).where(layer.counts()) for layer in (READ, JUDGED)]
    return found | {"events": sum(connection.execute(query).scalar_one() for query in events)}
