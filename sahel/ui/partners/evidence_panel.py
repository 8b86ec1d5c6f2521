"""The sentences behind a pair: all of them, the newest first, or those of the event or rung that is looked at."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from sahel.analysis.ledger import Rung
from sahel.analysis.sentences import event_sentence
from sahel.figures.marked_text import exact
from sahel.figures.rungs import rung_words
from sahel.i18n import _, ngettext
from sahel.model import Claim, Event, View
from sahel.ui.change_list import panel_title
from sahel.ui.evidence_href import linked_quote
from sahel.ui.partners.choice import focus, look_at
from sahel.ui.partners.pair_data import PairPage
from sahel.ui.source_words import source_html

MOST_QUOTES = 8
"""Quotes that stand open."""
MOST_FOLDED = 60
"""Quotes behind the fold; whoever needs more has the page Evidence."""


def distinct(claims: Iterable[Claim]) -> list[Claim]:
    """Return claims once a sentence and type: a sentence may tell several acts, and be coded for several parties."""
    found: dict[tuple[str, int, int, str], Claim] = {}
    for claim in claims:
        found.setdefault((claim.article_id, claim.evidence_start, claim.evidence_end, claim.type), claim)
    return list(found.values())


def _quotes(claims: Iterable[Claim], page: PairPage, asked: View) -> str:
    rows = page.situation.shelf.rows
    return "".join(linked_quote(claim, rows.get(claim.article_id), asked) for claim in claims)


def _folded(claims: list[Claim], page: PairPage, asked: View) -> str:
    first, rest = claims[:MOST_QUOTES], claims[MOST_QUOTES : MOST_QUOTES + MOST_FOLDED]
    if not rest:
        return _quotes(first, page, asked)
    more = ngettext("Show {n} more sentence", "Show {n} more sentences", len(rest)).format(n=len(rest))
    fold = f'<details class="more-quotes"><summary>{exact(more)}</summary>{_quotes(rest, page, asked)}</details>'
    return _quotes(first, page, asked) + fold


def _newest(events: Iterable[Event]) -> list[Claim]:
    ordered = sorted(events, key=lambda event: (event.date_end or "", event.event_id), reverse=True)
    return distinct(claim for event in ordered for claim in event.claims)


def _looked_at(page: PairPage, what: str) -> tuple[list[Event], list[tuple[str, Rung]]]:
    """Return the events, or the rungs with their kinds, that the link looks at."""
    events = [event for event in page.events if event.event_id in what.split(",")]
    kind, _dot, stage = what.partition(".")
    entries = page.assessment.ledger if page.assessment and stage else ()
    rungs = [(kind, rung) for entry in entries if entry.kind == kind for rung in entry.stages if rung.stage == stage]
    return events, list(reversed(rungs))


def _rung_html(kind: str, rung: Rung, page: PairPage, asked: View) -> str:
    claims = distinct(page.claims[one] for one in rung.claims if one in page.claims)
    source = f'<p class="note pad">{source_html(rung.source)}</p>' if rung.source else ""
    return f'<p class="rung">{exact(rung_words(rung, kind))}</p>{source}{_quotes(claims, page, asked)}'


def _event_html(event: Event, page: PairPage, asked: View) -> str:
    said = f'<p class="rung" dir="auto">{exact(event_sentence(event))}</p>'
    return said + _quotes(distinct(event.claims), page, asked)


def _chosen(page: PairPage, asked: View) -> str:
    events, rungs = _looked_at(page, focus() or "")
    parts = [_event_html(event, page, asked) for event in events]
    return "".join([*parts, *(_rung_html(kind, rung, page, asked) for kind, rung in rungs)])


def _all(page: PairPage, asked: View) -> None:
    claims = _newest(page.filtered)
    end = ngettext("{n} sentence", "{n} sentences", len(claims)).format(n=len(claims))
    st.html(panel_title(_("Evidence"), _("newest first"), end))
    none = _("Unknown: no sentence found yet, or none under these filters.")
    st.html(_folded(claims, page, asked) or f'<p class="note pad">{exact(none)}</p>')
    for said in _left_out(claims, page):
        st.html(f'<p class="note pad">{exact(said)}</p>')


def _left_out(claims: list[Claim], page: PairPage) -> list[str]:
    """Say how many sentences are not listed: beyond the longest list, or outside the view."""
    beyond = len(claims) - MOST_QUOTES - MOST_FOLDED
    there = distinct(claim for event in page.events for claim in event.claims)
    outside = len(there) - len(claims)
    said = []
    if beyond > 0:
        said.append(_("and {n} more on the page Evidence").format(n=beyond))
    if outside > 0:
        text = ngettext(
            "{n} more sentence is undated, after the period or outside the filters.",
            "{n} more sentences are undated, after the period or outside the filters.",
            outside,
        )
        said.append(text.format(n=outside))
    return said


def evidence_panel(page: PairPage, asked: View) -> None:
    """Draw the panel: what is looked at, or all sentences of the view."""
    chosen = _chosen(page, asked)
    if not chosen:
        with st.container(key="panel-evidence", gap=None):
            _all(page, asked)
        return
    # It stays in sight beside the ladder that was clicked.
    with st.container(key="panel-chosen", gap=None):
        st.html(panel_title(_("Evidence"), _("of what you chose")))
        st.html(chosen)
        with st.container(key="link-all"):
            st.button(_("Show all sentences"), on_click=look_at, args=(None,), type="tertiary", key="all")
