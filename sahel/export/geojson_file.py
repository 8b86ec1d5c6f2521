"""GeoJSON (RFC 7946): one feature an event, at its place; where it has none the geometry is null, never made up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TextIO

from sahel.export.objects import compact, writable
from sahel.export.short_quote import short_quote
from sahel.export.where import Place, PlaceOf
from sahel.facts.claim_types import claim_types
from sahel.facts.countries import entity_name
from sahel.facts.tables import table
from sahel.model import Claim, Event

_DECIMALS = 5
"""About a metre: no place of a gazetteer is known better."""


def _point(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {"type": "Point", "coordinates": [round(place.lon, _DECIMALS), round(place.lat, _DECIMALS)]}


def _quote(claim: Claim) -> dict[str, Any]:
    words, cut = short_quote(claim)
    return {
        "quote": words,
        "quote_cut": cut,
        "article_id": claim.article_id,
        "start": claim.evidence_start,
        "end": claim.evidence_end,
        "publisher": claim.publisher,
        "published": claim.published,
        "modality": claim.modality,
    }


def _properties(event: Event) -> dict[str, Any]:
    kind = claim_types().get(event.type)
    return {
        "source": event.source,
        "source_name": entity_name(event.source),
        "target": event.target,
        "target_name": entity_name(event.target) if event.target else None,
        "type": event.type,
        "type_label": kind.label if kind else None,
        "effect": event.effect,
        "domain": event.domain,
        "date_start": event.date_start,
        "date_end": event.date_end,
        "place": event.place,
        "p": event.p,
        "state": event.state,
        "n_sources": event.n_sources,
        "verified": event.verified,
        "quotes": [_quote(claim) for claim in event.claims],
    }


def _feature(event: Event, place_of: PlaceOf) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": event.event_id,
        "geometry": _point(place_of(event)),
        "properties": _properties(event),
    }


def _members(mark: str) -> dict[str, Any]:
    """Return what is said of the whole file beside its features; readers pass over members that they do not know."""
    sources = [{key: value or None for key, value in row.items()} for row in table("data_sources")]
    return {"type": "FeatureCollection", "handling_mark": mark or None, "sources": sources}


def write(events: Iterable[Event], handle: TextIO, place_of: PlaceOf, mark: str = "") -> None:
    """Write a collection of features, one event after the other, with the sources of its data and their licences."""
    handle.write(compact(_members(mark)).removesuffix("}") + ',"features":[')
    before = "\n"
    for event in events:
        handle.write(before + writable(compact(_feature(event, place_of))))
        before = ",\n"
    handle.write("\n]}\n")
