"""The tables of the review: what people judged, which nobody overwrites, and what follows, which is worked out anew.

Tables that begin with ``judged_`` hold nothing of their own: they follow from the judgements and from what the readers
say. They refer to claims and events without foreign keys, as a re-read changes those before it works these out again.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from sahel.store.schema import metadata, rollup_columns

judgements = Table(
    "judgements",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("made_at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subjects", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("note", Text, nullable=False),
)

judgement_articles = Table(
    "judgement_articles",
    metadata,
    Column("article_id", Text, primary_key=True),
    Column("judgement_id", Text, primary_key=True),
)

judged_events = Table(
    "judged_events",
    metadata,
    Column("event_id", Text, primary_key=True),
    *rollup_columns(),
)

judged_event_claims = Table(
    "judged_event_claims",
    metadata,
    Column("claim_id", Text, primary_key=True),
    Column("event_id", Text, nullable=False),
    Column("ord", Integer, nullable=False),
    Index("judged_claims_of_event", "event_id"),
)

judged_replaced = Table("judged_replaced", metadata, Column("event_id", Text, primary_key=True))

judged_moved = Table(
    "judged_moved",
    metadata,
    Column("event_id", Text, primary_key=True),
    Column("moved_to", Text, nullable=False),
)

judged_written = Table("judged_written", metadata, Column("claim_id", Text, primary_key=True))

judged_aside = Table(
    "judged_aside",
    metadata,
    Column("claim_id", Text, primary_key=True),
    Column("judgement_id", Text, nullable=False),
)

judged_withdrawn = Table(
    "judged_withdrawn",
    metadata,
    Column("article_id", Text, primary_key=True),
    Column("judgement_id", Text, nullable=False),
)

REVIEW_TABLES = (
    judgements,
    judgement_articles,
    judged_events,
    judged_event_claims,
    judged_replaced,
    judged_moved,
    judged_written,
    judged_aside,
    judged_withdrawn,
)
