"""The tables. Columns carry the names of the records in model.py, so that a row and a record are the same list."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text

from sahel.store.columns import Candidates, Packed, Spans

metadata = MetaData()


def _article() -> Column[str]:
    """A reference to an article, part of the primary key."""
    return Column("article_id", Text, ForeignKey("articles.id"), primary_key=True)


def _mention_key() -> tuple[Column[str], Column[str], Column[int]]:
    """The key of a mention: article, family of the reader that found it, and its place in the reader's list."""
    return _article(), Column("family", Text, primary_key=True), Column("ord", Integer, primary_key=True)


def _span() -> tuple[Column[int], Column[int], Column[str]]:
    """Where a mention stands, and its exact characters."""
    return Column("start", Integer, nullable=False), Column("end", Integer, nullable=False), Column("text", Text)


meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Integer, nullable=False))

articles = Table(
    "articles",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("title", Text),
    Column("text", Text, nullable=False),
    Column("lang", Text, nullable=False),
    Column("given_id", Text),
)

printings = Table(
    "printings",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("article_id", Text, ForeignKey("articles.id"), nullable=False, index=True),
    Column("publisher", Text),
    Column("url", Text),
    Column("published", Text),
    Column("fetched_at", Text),
    Column("origin", Text),
    Column("raw", Packed),
    Column("after_publisher", Text),
    Column("after_title", Text),
    Column("after_url", Text),
)

# Every printing as it came in, even where it was later folded into a fuller one: what tells a duplicate.
intakes = Table("intakes", metadata, _article(), Column("key", Text, primary_key=True))

readings = Table(
    "readings",
    metadata,
    _article(),
    Column("family", Text, primary_key=True),
    Column("reader", Text, nullable=False),
    Column("read_at", Text, nullable=False),
)

place_mentions = Table(
    "place_mentions",
    metadata,
    *_mention_key(),
    *_span(),
    Column("name", Text, nullable=False),
    Column("lat", Float),
    Column("lon", Float),
    Column("iso3", Text),
    Column("geonameid", Integer),
    Column("use", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("level", Text, nullable=False),
    Column("place_id", Text),
    Column("reason", Text, nullable=False),
    Column("candidates", Candidates, nullable=False, server_default="[]"),
)

actor_mentions = Table(
    "actor_mentions",
    metadata,
    *_mention_key(),
    *_span(),
    Column("entity", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("speaks_for", Text),
)

timexes = Table(
    "timexes",
    metadata,
    *_mention_key(),
    *_span(),
    Column("type", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("date_start", Text),
    Column("date_end", Text),
    Column("rule", Text, nullable=False),
)

claims = Table(
    "claims",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("claim_id", Text, nullable=False, unique=True),
    Column("article_id", Text, ForeignKey("articles.id"), nullable=False),
    Column("family", Text, nullable=False),
    Column("publisher", Text),
    Column("published", Text),
    Column("source", Text, nullable=False),
    Column("target", Text),
    Column("type", Text, nullable=False),
    Column("effect", Text, nullable=False),
    Column("domain", Text, nullable=False),
    Column("date_start", Text),
    Column("date_end", Text),
    Column("date_text", Text, nullable=False),
    Column("date_rule", Text, nullable=False),
    Column("modality", Text, nullable=False),
    Column("place", Text),
    Column("speaker", Text),
    Column("evidence_start", Integer, nullable=False),
    Column("evidence_end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("also", Spans, nullable=False),
    Column("group", Text),
    Column("relevant", Boolean, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("reader", Text, nullable=False),
    Index("claims_of_article", "article_id", "family"),
    Index("claims_by_date", "date_end", "date_start"),
    Index("claims_by_source", "source"),
    Index("claims_by_target", "target"),
)


def rollup_columns() -> list[Column[Any]]:
    """Return what is kept of an event beside its claims, of the readers' events and of those that people judged."""
    return [
        Column("family", Text, nullable=False),
        Column("source", Text, nullable=False),
        Column("target", Text),
        Column("type", Text, nullable=False),
        Column("effect", Text, nullable=False),
        Column("domain", Text, nullable=False),
        Column("date_start", Text),
        Column("date_end", Text),
        Column("place", Text),
        Column("p", Float, nullable=False),
        Column("state", Text, nullable=False),
        Column("n_sources", Integer, nullable=False),
        Column("verified", Boolean, nullable=False),
    ]


events = Table(
    "events",
    metadata,
    Column("event_id", Text, ForeignKey("claims.claim_id"), primary_key=True),
    *rollup_columns(),
    # By the last day first: what a claim of today may join is then a few rows, however many lie before it.
    Index("events_by_source", "family", "source", "date_end", "date_start"),
    Index("events_by_target", "family", "target", "date_end", "date_start"),
    Index("events_by_date", "date_end", "date_start"),
    Index("events_of_source", "source", "target"),
    Index("events_of_target", "target", "source"),
)

event_claims = Table(
    "event_claims",
    metadata,
    Column("claim_id", Text, ForeignKey("claims.claim_id"), primary_key=True),
    Column("event_id", Text, ForeignKey("events.event_id"), nullable=False, index=True),
)

event_redirects = Table(
    "event_redirects",
    metadata,
    Column("event_id", Text, primary_key=True),
    Column("moved_to", Text, nullable=False, index=True),
)

voices = Table(
    "voices",
    metadata,
    _article(),
    Column("key", Text, nullable=False, index=True),
    Column("label", Text, nullable=False, index=True),
    Column("known", Boolean, nullable=False),
)

# A few numbers that stand for an article's text: two texts that have a long stretch in common share some.
fingerprints = Table(
    "fingerprints",
    metadata,
    Column("value", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, ForeignKey("articles.seq"), primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

near_copies = Table(
    "near_copies",
    metadata,
    _article(),
    Column("first_id", Text, ForeignKey("articles.id"), nullable=False, index=True),
)
