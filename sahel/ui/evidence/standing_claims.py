"""The claims of an article that stand: without those that a person corrected or rejected."""

from __future__ import annotations

from dataclasses import replace

from sahel.model import Extraction
from sahel.ui.event_columns import events_of_article


def standing(article_id: str, given: Extraction | None) -> Extraction | None:
    """Return what was read with those claims only that are part of an event, by all that is known."""
    if given is None:
        return None
    held = {claim.claim_id for event in events_of_article(article_id, None) for claim in event.claims}
    return replace(given, claims=tuple(claim for claim in given.claims if claim.claim_id in held))
