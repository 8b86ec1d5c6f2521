"""What was read: for the silence meter, every article with its day, its voice and the states that it tells of."""

from __future__ import annotations

from sqlalchemy import Connection, select, union

from sahel.analysis.silence import Read
from sahel.facts.countries import countries
from sahel.store.read_articles import known_dates, shown
from sahel.store.review_schema import judged_aside
from sahel.store.schema import claims, place_mentions, voices


def _told(connection: Connection) -> dict[str, set[str]]:
    standing = claims.c.claim_id.not_in(select(judged_aside.c.claim_id))
    named = union(
        select(place_mentions.c.article_id, place_mentions.c.iso3.label("party")),
        select(claims.c.article_id, claims.c.source).where(standing),
        select(claims.c.article_id, claims.c.target).where(standing),
    )
    found: dict[str, set[str]] = {}
    for article_id, party in connection.execute(named):
        if party in countries():
            found.setdefault(article_id, set()).add(party)
    return found


def reads(connection: Connection) -> tuple[Read, ...]:
    """Return every article that is not withdrawn, in the order of the days from which they are known."""
    told, known = _told(connection), known_dates()
    query = (
        select(known.c.article_id, known.c.known_from, voices.c.key)
        .join(voices, voices.c.article_id == known.c.article_id)
        .where(shown(known.c.article_id))
        .order_by(known.c.known_from, known.c.article_id)
    )
    rows = connection.execute(query).all()
    return tuple(Read(row.article_id, row.known_from, row.key, frozenset(told.get(row.article_id, ()))) for row in rows)
