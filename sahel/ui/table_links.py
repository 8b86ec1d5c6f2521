"""Where the cells of the two tables of the situation page lead: a number to its rows, an event to its sentence."""

from __future__ import annotations

from collections.abc import Iterable

from sahel.analysis.corroborate import lead
from sahel.analysis.pair_code import pair_code
from sahel.analysis.ties import pair_of
from sahel.figures.tables import Hrefs
from sahel.model import Event, Tie, View
from sahel.ui.evidence_href import evidence_href
from sahel.ui.links import inside_href
from sahel.ui.session import narrowed

_TIE, _EVENTS, _TIE_PUBLISHERS = 0, 3, 4
_DATE, _WHAT, _PUBLISHERS = 0, 2, 5
"""Columns of the table of ties, and of that of events."""


def tie_hrefs(ties: Iterable[Tie], asked: View) -> list[Hrefs]:
    """Return for each tie the ways to its pair, to the table of its events, and to its articles."""
    views = [narrowed(asked, tie.pair) for tie in ties]
    return [
        {
            _TIE: inside_href("", view),
            _EVENTS: inside_href("", view, show="Table"),
            _TIE_PUBLISHERS: inside_href("evidence", view),
        }
        for view in views
    ]


def _event_hrefs(event: Event, asked: View) -> Hrefs:
    first, pair = lead(event.claims), pair_of(event)
    sentence = evidence_href(first.article_id, first.claim_id, asked)
    if pair is None:
        return {_DATE: sentence, _WHAT: sentence, _PUBLISHERS: sentence}
    # Every sentence of every publisher stands on the page of the pair, which shows one event where it is told to.
    all_of_them = inside_href("partners", View(known=asked.known), pair=pair_code(pair), focus=event.event_id)
    return {_DATE: sentence, _WHAT: sentence, _PUBLISHERS: all_of_them}


def event_hrefs(events: Iterable[Event], asked: View) -> list[Hrefs]:
    """Return for each event the ways to the sentence that speaks for it, and to all its sentences."""
    return [_event_hrefs(event, asked) for event in events]
