"""Writing what one reader found: it replaces what its own family found before, and nobody else's."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Table, delete, insert, select, update

from sahel.errors import BadReadingError
from sahel.model import Article, Claim, Extraction
from sahel.store import rows
from sahel.store.read_articles import claims_where, extraction
from sahel.store.schema import claims, readings


@dataclass(frozen=True, slots=True)
class Change:
    """What a re-read did to the claims of an article: those gone, and those new or said otherwise (all as now)."""

    gone: tuple[Claim, ...]
    new: tuple[Claim, ...]
    altered: tuple[Claim, ...]


def check(article: Article, found: Extraction) -> None:
    """Raise BadReadingError where a span does not cover the very characters that it claims to quote."""
    text = article.text
    spans = [(one.start, one.end, one.text) for one in found.places]
    spans += [(one.start, one.end, one.text) for one in found.actors]
    spans += [(one.start, one.end, one.text) for one in found.dates]
    spans += [(one.evidence_start, one.evidence_end, one.quote) for one in found.claims]
    for start, end, quoted in spans:
        if not quoted or text[start:end] != quoted:
            raise BadReadingError(article.title or article.id, quoted)


def is_same(connection: Connection, found: Extraction) -> bool:
    """Tell whether the store already holds exactly this reading."""
    known = extraction(connection, found.article_id, rows.family(found.reader))
    return known is not None and _content(known) == _content(found)


def _content(found: Extraction) -> tuple[object, ...]:
    said = sorted((one for one in found.claims if one.relevant), key=lambda one: one.claim_id)
    mentions = (sorted(map(repr, group)) for group in (found.places, found.actors, found.dates))
    return found.reader, *mentions, said


def compare(connection: Connection, found: Extraction) -> Change:
    """Return what a reading changes; claims that mean nothing for the Sahel are not kept."""
    own = (claims.c.article_id == found.article_id) & (claims.c.family == rows.family(found.reader))
    old = {one.claim_id: one for one in claims_where(connection, own)}
    kept = {one.claim_id: one for one in found.claims if one.relevant}
    return Change(
        gone=tuple(one for key, one in old.items() if key not in kept),
        new=tuple(one for key, one in kept.items() if key not in old),
        altered=tuple(one for key, one in kept.items() if key in old and one != old[key]),
    )


def write_mentions(connection: Connection, found: Extraction, now: str) -> None:
    """Write the reading and its mentions, in place of those of the same family."""
    family = rows.family(found.reader)
    for (table, _record), mentions in zip(rows.MENTION_TABLES, (found.places, found.actors, found.dates), strict=True):
        _clear(connection, table, found.article_id, family)
        key = {"article_id": found.article_id, "family": family}
        if mentions:
            connection.execute(insert(table), [{**key, "ord": n, **rows.as_row(m)} for n, m in enumerate(mentions)])
    _clear(connection, readings, found.article_id, family)
    connection.execute(insert(readings).values(**key, reader=found.reader, read_at=now))


def _clear(connection: Connection, table: Table, article_id: str, family: str) -> None:
    connection.execute(delete(table).where((table.c.article_id == article_id) & (table.c.family == family)))


def write_claims(connection: Connection, change: Change) -> None:
    """Write new and altered claims; an altered one keeps its place in the order of intake."""
    if change.new:
        connection.execute(insert(claims), [rows.claim_row(one) for one in change.new])
    for one in change.altered:
        connection.execute(update(claims).where(claims.c.claim_id == one.claim_id).values(**rows.claim_row(one)))


def delete_claims(connection: Connection, gone: tuple[Claim, ...]) -> None:
    """Delete claims, which by now belong to no event."""
    if gone:
        connection.execute(delete(claims).where(claims.c.claim_id.in_([one.claim_id for one in gone])))


def reader_of(connection: Connection, article_id: str, family: str) -> str | None:
    """Return the version of a family that read an article last, or None."""
    own = (readings.c.article_id == article_id) & (readings.c.family == family)
    return connection.execute(select(readings.c.reader).where(own)).scalar_one_or_none()
