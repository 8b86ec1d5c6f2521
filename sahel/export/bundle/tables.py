"""The tables of a bundle: a row an event, a row a claim, a row an article. Their columns are in export_columns.csv."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sahel.briefing.records import Basis, Source
from sahel.export.short_quote import short_quote
from sahel.export.where import PlaceOf
from sahel.facts.countries import entity_name
from sahel.facts.tables import table
from sahel.figures.event_words import type_label
from sahel.i18n import language
from sahel.model import Claim, Event

Row = Mapping[str, Any]
"""Values by the name of their column; None is unknown."""

_OF_EVENT = (
    "event_id",
    "source",
    "target",
    "type",
    "effect",
    "domain",
    "date_start",
    "date_end",
    "place",
    "p",
    "state",
)
_OF_CLAIM = (
    *("claim_id", "article_id", "publisher", "published", "source", "target", "type", "effect", "domain"),
    *("date_start", "date_end", "date_text", "date_rule", "modality", "place", "speaker", "evidence_start"),
    *("evidence_end", "group", "confidence", "reader"),
)


def columns(file: str) -> dict[str, str]:
    """Return the columns of a table in order, each with what it holds, in the language that is spoken."""
    told = "about_fr" if language() == "fr" else "about"
    return {row["column"]: row[told] for row in table("export_columns") if row["file"] == file}


def _event(event: Event, place_of: PlaceOf) -> dict[str, Any]:
    place = place_of(event)
    return {name: getattr(event, name) for name in _OF_EVENT} | {
        "source_name": entity_name(event.source),
        "target_name": entity_name(event.target) if event.target else None,
        "type_label": type_label(event.type),
        "lat": place.lat if place else None,
        "lon": place.lon if place else None,
        "n_sources": event.n_sources,
        "verified": event.verified,
        "n_claims": len(event.claims),
    }


def event_rows(basis: Basis, place_of: PlaceOf) -> Iterator[Row]:
    """Yield a row for each event."""
    return (_event(event, place_of) for event in basis.events)


def _claim(event: Event, claim: Claim) -> dict[str, Any]:
    words, cut = short_quote(claim)
    return {name: getattr(claim, name) for name in _OF_CLAIM} | {
        "event_id": event.event_id,
        "also": " ".join(f"{span.start}-{span.end}" for span in claim.also) or None,
        "quote": words,
        "quote_cut": cut,
    }


def claim_rows(basis: Basis) -> Iterator[Row]:
    """Yield a row for each claim, event by event."""
    return (_claim(event, claim) for event in basis.events for claim in event.claims)


def _article(source: Source, basis: Basis, withdrawn: frozenset[str]) -> dict[str, Any]:
    voice = basis.voices.get(source.article_id)
    return {
        "article_id": source.article_id,
        "title": source.title,
        "publisher": source.publisher,
        "published": source.published,
        "url": source.url,
        "lang": source.lang,
        "voice": voice.key if voice else None,
        "withdrawn": source.article_id in withdrawn,
    }


def article_rows(basis: Basis, withdrawn: frozenset[str]) -> Iterator[Row]:
    """Yield a row for each article; never its text."""
    return (_article(source, basis, withdrawn) for source in basis.sources)
