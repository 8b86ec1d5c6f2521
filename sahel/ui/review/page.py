"""The page Review: one event at a time, and beside it what was judged."""

from __future__ import annotations

from collections import Counter
from typing import get_args

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.analysis.review.queue import Why
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import View
from sahel.ui.change_list import panel_title
from sahel.ui.review.acting import name_field, refusal
from sahel.ui.review.correcting import correcting
from sahel.ui.review.history_panel import history_panel
from sahel.ui.review.item_panel import item_panel, why_label
from sahel.ui.review.regrouping import joining, splitting
from sahel.ui.review.verdict_buttons import back_button, verdict_buttons
from sahel.ui.review.waiting import Waiting, before_the_person, gather, put_off


def headline(queue: Waiting) -> str:
    """Return how many events wait, and why, in one sentence."""
    n = len(queue.items)
    if not n:
        return _("Nothing waits for you in this view.")
    counted = Counter(item.why for item in queue.items)
    parts = [f"{counted[why]} {why_label(why)}" for why in get_args(Why) if counted[why]]
    pattern = ngettext("{n} event waits for you: {parts}.", "{n} events wait for you: {parts}.", n)
    return pattern.format(n=n, parts=", ".join(parts))


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


def _nothing_left(queue: Waiting) -> None:
    note = _("All that waits was skipped; Back brings it again.") if queue.items else _("No event of this view waits.")
    st.html(f'<p class="note pad">{exact(note)}</p>')
    with st.container(key="verdicts", horizontal=True):
        back_button()


def _judging(queue: Waiting, asked: View) -> None:
    item = before_the_person(queue)
    with st.container(key="waiting", gap=None):
        st.html(panel_title(_("Before you"), _("judged by key: the letter stands on each button")))
        if item is None:
            _nothing_left(queue)
            return
        item_panel(item, queue.items.index(item) + 1, len(queue.items))
        with st.container(key="judging", gap="small"):
            refusal()
            verdict_buttons(item.event)
            with st.container(key="correcting", gap="small"):
                correcting(item.event)
            splitting(item.event)
            joining(item.event, asked)


def review_page(asked: View) -> None:
    """Draw the page."""
    queue = gather(asked)
    left, right = st.columns([64, 36], vertical_alignment="bottom", gap="small")
    left.html(f'<h1 class="headline">{exact(headline(queue))}</h1>')
    with right:
        name_field()
    left, right = st.columns([64, 36], gap="small")
    with left:
        _judging(queue, asked)
    with right:
        history_panel()
    st.html(_state(queue))
