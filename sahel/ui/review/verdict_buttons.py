"""Accept, reject, put off, back: a key each."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from sahel.desk.review import accept, reject
from sahel.i18n import _
from sahel.model import Event
from sahel.ui.review.acting import act
from sahel.ui.review.waiting import skip, step_back

REASON = "review-reason"
"""Where the session keeps the reason for whatever is judged next."""

Judge = Callable[..., object]


def _verdict(label: str, key: str, letter: str, judge: Judge, event: Event | None) -> None:
    st.button(
        label,
        type="primary" if letter == "A" else "secondary",
        shortcut=letter,
        on_click=act,
        args=(judge, event.event_id if event else "", REASON),
        disabled=event is None,
        key=key,
    )


def verdict_buttons(event: Event | None) -> None:
    """Draw the buttons; without an event only Back can be pressed."""
    with st.container(key="verdicts", horizontal=True, gap="small"):
        _verdict(_("Accept"), "accept", "A", accept, event)
        _verdict(_("Reject"), "reject", "D", reject, event)
        skipped = (event.event_id if event else "",)
        st.button(_("Skip"), shortcut="K", on_click=skip, args=skipped, disabled=event is None, key="skip")
        # Never disabled: its key, struck right after another, would be lost while the page still draws.
        st.button(_("Back"), shortcut="B", on_click=step_back, key="back")
