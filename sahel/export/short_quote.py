"""No quote that leaves the house is longer than sixty words, and so no article's full text leaves it."""

from __future__ import annotations

from sahel.briefing.quoting import shortened
from sahel.model import Claim, Span


def short_quote(claim: Claim) -> tuple[str, bool]:
    """Return the words of a claim as they may be exported, and whether they were cut after the sixtieth."""
    span, cut = shortened(claim.quote, Span(0, len(claim.quote)))
    return span.of(claim.quote), cut
