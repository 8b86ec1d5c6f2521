"""What was read: for the silence meter, every article with its day, its voice and the states that it tells of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Table, select

from sahel.analysis.silence import Read
from sahel.facts.countries import countries
from sahel.store.moves import moved_since
from sahel.store.read_articles import withdrawn_ids
from sahel.store.review_schema import judged_aside, judged_written
from sahel.store.sqlite import raw_rows
from sahel.store.version import version

# Without the records and joins of the other queries: these read every row of the store, or those of some articles.
_SOME = "WHERE article_id IN (SELECT value FROM json_each(?))"
_PRINTED = """
SELECT article_id, COALESCE(min(published), substr(min(fetched_at), 1, 10)) FROM printings {some} GROUP BY article_id
"""
_VOICES = "SELECT article_id, key FROM voices {some}"
_PLACES = "SELECT DISTINCT article_id, iso3 FROM place_mentions {some}"
_CLAIMS = "SELECT article_id, source, target, claim_id FROM claims {some}"
_ARTICLES = "SELECT article_id FROM claims WHERE claim_id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Reads:
    """What was read, in the order of the days from which it is known: ``read``, without what is withdrawn.

    ``came_in``: every article by its id, with what readers say. ``version``: the store's.
    """

    version: int
    came_in: Mapping[str, Read]
    read: tuple[Read, ...]


def reads(connection: Connection, before: Reads | None = None) -> Reads:
    """Return every article that was read; ``before``: those of an earlier version, of which what did not move stays."""
    came_in = _came_in(connection, before)
    return Reads(version(connection), came_in, _as_judged(connection, came_in))


def _came_in(connection: Connection, before: Reads | None) -> Mapping[str, Read]:
    moved = moved_since(connection, before.version) if before else None
    if before is not None and moved is not None and not moved:
        return before.came_in
    by_people = _ids(connection, judged_written)
    if before is None or moved is None:
        return _made(connection, None, by_people)
    kept = {key: read for key, read in before.came_in.items() if key not in moved.articles}
    return kept | _made(connection, moved.articles, by_people)


def _ids(connection: Connection, judged: Table) -> frozenset[str]:
    return frozenset(connection.execute(select(judged.c.claim_id)).scalars())


def _made(connection: Connection, ids: frozenset[str] | None, but: frozenset[str]) -> dict[str, Read]:
    """Return all articles, or some, by their ids; ``but``: claims that do not count."""
    some = "" if ids is None else _SOME
    printed, voices, places, said = (
        raw_rows(connection, query.format(some=some), ids) for query in (_PRINTED, _VOICES, _PLACES, _CLAIMS)
    )
    told: dict[str, set[str]] = {}
    for article_id, party in places:
        told.setdefault(article_id, set()).add(party)
    for article_id, source, target, claim_id in said:
        if claim_id not in but:
            told.setdefault(article_id, set()).update((source, target))
    voice, states = dict(voices), countries().keys()
    return {key: Read(key, day, voice[key], frozenset(told.get(key, set()) & states)) for key, day in printed}


def _as_judged(connection: Connection, came_in: Mapping[str, Read]) -> tuple[Read, ...]:
    aside, written = _ids(connection, judged_aside), _ids(connection, judged_written)
    # Only in these does a judgement change of whom an article tells.
    touched = {row[0] for row in raw_rows(connection, _ARTICLES, aside | written)}
    judged = _made(connection, frozenset(touched), aside) if touched else {}
    hidden = withdrawn_ids(connection)
    shown = (judged.get(key, read) for key, read in came_in.items() if key not in hidden)
    return tuple(sorted(shown, key=lambda read: (read.day, read.article_id)))
