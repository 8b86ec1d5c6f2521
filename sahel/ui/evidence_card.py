"""The evidence behind one pair: what changed in a sentence, and under it every quote, each with its way to the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import streamlit as st

from sahel.analysis.sentences import change_sentence
from sahel.analysis.ties import Pair, direction
from sahel.figures.event_words import pair_name
from sahel.figures.glyphs import glyph
from sahel.figures.marked_text import exact
from sahel.figures.signs import direction_label
from sahel.i18n import _
from sahel.model import Claim, Event, Tie
from sahel.ui.arc_reason import Evidence, arc_reason
from sahel.ui.event_columns import events_of_pair
from sahel.ui.ledgers import ledger_of
from sahel.ui.links import article_link, inside_href, pair_href
from sahel.ui.quotes import quote_html
from sahel.ui.scheme import palette
from sahel.ui.session import current_view, show_all_ties
from sahel.ui.situation import Situation

MOST_QUOTES = 8
"""Quotes on the card, of the heaviest events; all of them are on the page of the pair and on Evidence."""


def claims_of(told: Iterable[Event]) -> Iterator[Claim]:
    """Yield each claim of events once, in their order; one sentence may carry several."""
    seen: set[tuple[str, int, int, str]] = set()
    for event in told:
        for claim in event.claims:
            key = (claim.article_id, claim.evidence_start, claim.evidence_end, claim.type)
            if key not in seen:
                seen.add(key)
                yield claim


def _head(pair: Pair, tie: Tie | None) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="pair-head"):
        sign = glyph(direction(tie), palette(), size=14, thin=tie.thin) if tie else ""
        word = direction_label(direction(tie)) if tie else ""
        st.html(f'<div class="pair-name">{sign}<b>{exact(pair_name(pair))}</b><span>{exact(word)}</span></div>')
        st.button(_("Show all ties"), on_click=show_all_ties, key="leave")


def _reason(tie: Tie, situation: Situation) -> str:
    """Return why the arc of the tie is drawn as it is, and the way to the page of the pair."""
    view, asked = situation.view, current_view()
    told = events_of_pair(tie.pair, view.known)
    ledger = ledger_of(tie.pair, view.on, view.known) if view.on else ()
    why = arc_reason(tie, ledger, view, Evidence(told, asked))
    way = f'<a href="{exact(pair_href(tie.pair, asked))}" target="_self">{exact(_("Open pair page"))}</a>'
    return f'<p class="why">{why}</p><p class="why">{way}</p>'


def _quote(claim: Claim, situation: Situation) -> None:
    st.html(quote_html(claim, situation.shelf.rows.get(claim.article_id)))
    article_link(_("Open in article"), claim.article_id, claim.claim_id, key=f"open-{claim.claim_id}")


def _without_a_date(situation: Situation) -> None:
    """Draw what there is on a pair that no dated sentence of the view is about."""
    quotes = list(claims_of(situation.undated))[:MOST_QUOTES]
    if not quotes and situation.n_undated:
        said = _("No dated sentence in this view; undated ({n}).").format(n=situation.n_undated)
        href = exact(inside_href("", replace(current_view(), undated=True)))
        st.html(f'<p class="note pad"><a href="{href}" target="_self">{exact(said)}</a></p>')
    elif not quotes:
        st.html(f'<p class="note pad">{exact(_("Unknown: no sentence found yet."))}</p>')
    else:
        st.html(f'<p class="note pad">{exact(_("No dated sentence in this view. Undated:"))}</p>')
        for claim in quotes:
            _quote(claim, situation)


def evidence_card(pair: Pair, situation: Situation) -> None:
    """Draw the card of a pair."""
    tie = next((one for one in situation.ties if one.pair == pair), None)
    with st.container(key="pair", height="stretch", gap=None):
        _head(pair, tie)
        if tie is None:
            _without_a_date(situation)
            return
        st.html(f'<div class="lead pad"><p dir="auto">{exact(change_sentence(tie))}</p>{_reason(tie, situation)}</div>')
        claims = list(claims_of(tie.events))
        for claim in claims[:MOST_QUOTES]:
            _quote(claim, situation)
        if len(claims) > MOST_QUOTES:
            more = _("and {n} more on the page Evidence").format(n=len(claims) - MOST_QUOTES)
            href = exact(inside_href("evidence", current_view()))
            st.html(f'<p class="note pad"><a href="{href}" target="_self">{exact(more)}</a></p>')
