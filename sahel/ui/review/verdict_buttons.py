"""Accept, reject, put off, back: a key each."""

from __future__ import annotations

import streamlit as st

from sahel.desk.review import accept, reject
from sahel.i18n import _
from sahel.model import Event
from sahel.ui.review.acting import act, reason_field
from sahel.ui.review.waiting import put_off, skip, step_back

REASON = "review-reason"


def verdict_buttons(event: Event) -> None:
    """Draw the buttons and the field for a reason, which holds for whatever is judged next."""
    reason_field(REASON)
    with st.container(key="verdicts", horizontal=True, gap="small"):
        st.button(
            _("Accept"), type="primary", shortcut="A", on_click=act, args=(accept, event.event_id, REASON), key="accept"
        )
        st.button(_("Reject"), shortcut="D", on_click=act, args=(reject, event.event_id, REASON), key="reject")
        st.button(_("Skip"), shortcut="K", on_click=skip, args=(event.event_id,), key="skip")
        back_button()


def back_button() -> None:
    """Draw the button that brings back what was skipped last."""
    st.button(_("Back"), shortcut="B", on_click=step_back, disabled=not put_off(), key="back")
