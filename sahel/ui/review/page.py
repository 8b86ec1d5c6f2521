"""The page Review: one event at a time, and beside it what was judged."""

from __future__ import annotations

from typing import get_args

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.analysis.review.queue import Item, Why
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import View
from sahel.ui.change_list import panel_title
from sahel.ui.review.acting import name_field, reason_field, refusal
from sahel.ui.review.correcting import correcting
from sahel.ui.review.facts import facts_panel
from sahel.ui.review.history_panel import history_panel
from sahel.ui.review.item_panel import item_panel
from sahel.ui.review.regrouping import joining, splitting
from sahel.ui.review.verdict_buttons import REASON, verdict_buttons
from sahel.ui.review.waiting import Before, Waiting, before_the_person, gather, put_off


def headline(queue: Waiting) -> str:
    """Return how many events wait, and why, in one sentence."""
    n = len(queue)
    if not n:
        return _("Nothing waits for you in this view.")
    counted = queue.order.counts()
    reasons = [why for why in get_args(Why) if counted[why]]
    parts = [_counted(why, counted[why]) for why in reasons] if len(reasons) > 1 else [_all(why, n) for why in reasons]
    pattern = ngettext("{n} event waits for you: {parts}.", "{n} events wait for you: {parts}.", n)
    return pattern.format(n=n, parts=", ".join(parts))


def _counted(why: Why, n: int) -> str:
    words = {
        "sources differ": ngettext("on {n} sources differ", "on {n} sources differ", n),
        "doubtful": ngettext("{n} is doubtful", "{n} are doubtful", n),
        "thin": ngettext("{n} rests on one voice", "{n} rest on one voice", n),
    }
    return words[why].format(n=n)


def _all(why: Why, n: int) -> str:
    words = {
        "sources differ": ngettext("sources differ on it", "sources differ on each", n),
        "doubtful": ngettext("it is doubtful", "each is doubtful", n),
        "thin": ngettext("it rests on one voice", "each rests on one voice", n),
    }
    return words[why]


def _state(queue: Waiting) -> str:
    view = queue.view
    parts = [ngettext("{n} event in this view", "{n} events in this view", queue.n_events).format(n=queue.n_events)]
    if view.since and view.until:
        period = _("period {since} to {until}")
        parts.append(period.format(since=day_label(view.since), until=day_label(view.until)))
    if view.known:
        known = _("as known on {day}: what was judged since is not in it")
        parts.append(known.format(day=day_label(view.known)))
    parts.append(_("skipped ({n})").format(n=len(put_off())))
    return '<div class="state">' + "".join(f"<span>{exact(part)}</span>" for part in parts) + "</div>"


def _sentences(queue: Waiting, before: Before | None) -> None:
    with st.container(key="waiting", gap=None):
        st.html(panel_title(_("Before you"), _("its sentences, and what the reader made of them")))
        if before is not None:
            item_panel(before.item, before.at, len(queue))
            return
        skipped = _("All that waits was skipped; Back brings it again.")
        st.html(f'<p class="note pad">{exact(skipped if len(queue) else _("No event of this view waits."))}</p>')


def _judging(item: Item | None, asked: View) -> None:
    with st.container(key="judging", gap="small"):
        refusal()
        left, right = st.columns(2, gap="small")
        with left:
            name_field()
        with right:
            reason_field(REASON)
        verdict_buttons(item.event if item else None)
        if item is not None:
            with st.container(key="correcting", gap="small"):
                correcting(item.event)
            splitting(item.event)
            joining(item.event, asked)


def review_page(asked: View) -> None:
    """Draw the page."""
    queue = gather(asked)
    before = before_the_person(queue)
    st.html(f'<h1 class="headline">{exact(headline(queue))}</h1>')
    left, right = st.columns([54, 46], gap="small")
    with left:
        _sentences(queue, before)
    with right:
        _judging(before.item if before else None, asked)
        facts_panel()
        history_panel()
    st.html(_state(queue))
