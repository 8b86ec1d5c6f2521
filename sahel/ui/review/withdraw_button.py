"""Withdrawing an article, from whatever page shows it: a small button that asks for name and reason."""

from __future__ import annotations

import streamlit as st

from sahel.desk.review import withdraw
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.ui.review.acting import act, name_field, reason_field, refusal


def withdraw_button(article_id: str) -> None:
    """Draw the button. The article is gone from every page with the next run; the history brings it back."""
    reason = f"withdraw-reason-{article_id[:12]}"
    with st.popover(_("Withdraw this article"), key=f"withdraw-{article_id[:12]}"):
        about = _("It is hidden everywhere at once, and so is all that it says. The page Review brings it back.")
        st.html(f'<p class="note">{exact(about)}</p>')
        name_field(f"withdraw-name-{article_id[:12]}")
        reason_field(reason, _("Reason"))
        st.button(
            _("Withdraw"), on_click=act, args=(withdraw, article_id, reason), key=f"withdraw-now-{article_id[:12]}"
        )
        refusal()
