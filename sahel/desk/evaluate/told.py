"""What the reader said of a text, in the form in which it is compared."""

from __future__ import annotations

from sahel.desk.evaluate.records import Act, Actor, Marks, Place
from sahel.model import Claim, Extraction, PlaceMention


def told(found: Extraction) -> Marks:
    """Return the reader's marks, without claims that make no tie: those of one party, and those of no relevance."""
    return Marks(
        tuple(map(_place, found.places)),
        tuple(Actor(actor.start, actor.end, actor.entity) for actor in found.actors),
        tuple(_act(claim, claim.target) for claim in found.claims if claim.target and claim.relevant),
    )


def _place(place: PlaceMention) -> Place:
    return Place(place.start, place.end, place.text, place.name, place.lat, place.lon, place.iso3, place.use)


def _act(claim: Claim, target: str) -> Act:
    return Act(
        start=claim.evidence_start,
        end=claim.evidence_end,
        source=claim.source,
        target=target,
        type=claim.type,
        direction=claim.effect,
        first=claim.date_start,
        last=claim.date_end or claim.date_start,
        modality=claim.modality,
        confidence=claim.confidence,
    )
