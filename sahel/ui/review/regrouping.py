"""Splitting an event, and joining it with others that may tell of the same happening."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.sentences import coded_sentence
from sahel.desk.review import join, split
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.model import Event, View
from sahel.ui.review.acting import act
from sahel.ui.review.verdict_buttons import REASON
from sahel.ui.review.waiting import to_join

MOST_OFFERED = 12
"""Events that are offered to be joined, the nearest in time."""


def _split(event: Event, key: str) -> None:
    numbers = st.session_state.get(key) or []
    act(split, [event.claims[number - 1].claim_id for number in numbers], REASON)


def splitting(event: Event) -> None:
    """Draw the choice of sentences that tell of something else; nothing where there is only one."""
    if len(event.claims) < 2:
        return
    key = f"split-{event.event_id}"
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="splitting"):
        label = _("Sentences that tell of something else")
        st.pills(label, range(1, len(event.claims) + 1), selection_mode="multi", key=key)
        st.button(_("Split off"), shortcut="S", on_click=_split, args=(event, key), key="split")


def _join(event: Event, key: str) -> None:
    act(join, [event.event_id, *(st.session_state.get(key) or [])], REASON)


def joining(event: Event, asked: View) -> None:
    """Draw the choice of events that tell of the same, or say that there is none near."""
    near = {one.event_id: coded_sentence(one) for one in to_join(event, asked)[:MOST_OFFERED]}
    if not near:
        note = _("No other event of these parties and this kind is near in time.")
        st.html(f'<p class="note">{exact(note)}</p>')
        return
    key = f"join-{event.event_id}"
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="joining"):
        st.multiselect(
            _("Events that tell of the same"),
            list(near),
            format_func=near.__getitem__,
            placeholder=_("{n} near in time").format(n=len(near)),
            key=key,
            width="stretch",
        )
        st.button(_("Join"), shortcut="J", on_click=_join, args=(event, key), key="join")
