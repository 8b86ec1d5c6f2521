"""Where the claims of an article lead: to the page of their pair, at their event, and to their own sentence."""

from __future__ import annotations

from collections.abc import Callable

from sahel.analysis.pair_code import pair_code
from sahel.analysis.ties import pair_of
from sahel.figures.tables import Hrefs
from sahel.model import Claim, Event, View
from sahel.ui.event_columns import events_of_article
from sahel.ui.evidence_href import evidence_href
from sahel.ui.links import inside_href, pair_href

_WHO, _WHEN, _SENTENCE = 0, 1, 4
"""Columns of the table of claims."""


def _events_of(article_id: str, asked: View) -> dict[str, Event]:
    """Return the events that the claims of an article are part of, by claim."""
    told = events_of_article(article_id, asked.known)
    return {claim.claim_id: event for event in told for claim in event.claims if claim.article_id == article_id}


def claim_hrefs(article_id: str, asked: View) -> Callable[[Claim], Hrefs]:
    """Return what tells, for a claim of an article, where the cells of its row lead."""
    held = _events_of(article_id, asked)

    def hrefs(claim: Claim) -> Hrefs:
        own = {_SENTENCE: evidence_href(article_id, claim.claim_id, asked)}
        event = held.get(claim.claim_id)
        pair = pair_of(event) if event else None
        if event is None or pair is None:
            return own
        wide = View(known=asked.known)
        at_event = inside_href("partners", wide, pair=pair_code(pair), focus=event.event_id)
        return own | {_WHO: pair_href(pair, asked), _WHEN: at_event}

    return hrefs
