"""The second clock: an event as it was known on an earlier day, from the claims that were known by then."""

from __future__ import annotations

from collections.abc import Mapping

from sahel.analysis.corroborate import build_event, is_chronology
from sahel.analysis.review.verdict import judged_as
from sahel.analysis.voices import Voices
from sahel.model import Claim, Event, IsoDate

KnownFrom = Mapping[str, IsoDate]
"""The day from which each article is known, by article id: its publication or, without one, its intake."""


def known_since(claim: Claim, known_from: KnownFrom) -> IsoDate:
    """Return the day from which a claim is known; a row of the chronology is from the last day of its own interval."""
    if is_chronology(claim) and claim.date_end:
        return claim.date_end
    return known_from[claim.article_id]


def as_known(event: Event, known: IsoDate | None, known_from: KnownFrom, voices: Voices) -> Event | None:
    """Return an event as known on a day: dates, p and voices of the claims known by then; None if there were none.

    A verdict that the event bears stays on it: whether it was known by then is for whoever replays the judgements.
    The event keeps its id, even where its first claim came later. ``known`` None is the latest: all that is known.
    """
    if known is None:
        return event
    seen = [claim for claim in event.claims if known_since(claim, known_from) <= known]
    if len(seen) == len(event.claims):
        return event
    return judged_as(build_event(seen, voices, event.event_id), event) if seen else None
