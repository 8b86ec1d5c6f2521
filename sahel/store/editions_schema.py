"""The tables of editions, which nobody changes, and of the workbench: drafts, watch list, saved views, settings."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from sahel.store.columns import Packed
from sahel.store.schema import metadata

# ``held_hash`` is that of the payload; it differs from ``content_hash``, that of what was frozen, once words of an
# erased article were taken out of it.
editions = Table(
    "editions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("frozen_at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("lang", Text, nullable=False),
    Column("mark", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("until", Text, nullable=False),
    Column("known_to", Text, nullable=False),
    Column("view", Text, nullable=False),
    Column("content_hash", Text, nullable=False),
    Column("held_hash", Text, nullable=False),
    Column("payload", Packed, nullable=False),
)

# A copy beside the article: this one stays as it was, whatever becomes of the other, until its text is erased.
edition_texts = Table(
    "edition_texts",
    metadata,
    Column("article_id", Text, primary_key=True),
    Column("title", Text),
    Column("text", Text, nullable=False),
)

edition_articles = Table(
    "edition_articles",
    metadata,
    Column("number", Integer, ForeignKey("editions.number"), primary_key=True),
    Column("article_id", Text, primary_key=True, index=True),
)

drafts = Table(
    "drafts",
    metadata,
    Column("view", Text, primary_key=True),
    Column("lang", Text, primary_key=True),
    Column("by", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
    Column("edits", Text, nullable=False),
)

# ``partner`` is "" where a party is watched whoever it deals with.
watched = Table(
    "watched",
    metadata,
    Column("party", Text, primary_key=True),
    Column("partner", Text, primary_key=True),
    Column("by", Text, nullable=False),
    Column("added_at", Text, nullable=False),
)

# What a person had seen when last here: articles are numbered in the order in which they came in.
visits = Table(
    "visits",
    metadata,
    Column("by", Text, primary_key=True),
    Column("at", Text, nullable=False),
    Column("seen_to", Integer, nullable=False),
)

# ``folded``: two names that differ in case or accents only are one.
saved_views = Table(
    "saved_views",
    metadata,
    Column("folded", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
)

settings = Table("settings", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

EDITION_TABLES = (editions, edition_texts, edition_articles, drafts, watched, visits, saved_views, settings)
