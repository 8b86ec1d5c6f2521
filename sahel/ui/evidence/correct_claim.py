"""Correcting a claim where it is read: the fields of the page Review, beside the sentence that the link chose."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.model import Extraction, View
from sahel.ui.event_columns import events_of_article
from sahel.ui.review import correcting_fields, refusal


def correct_claim(given: Extraction, standing: Extraction, claim_id: str | None, asked: View) -> None:
    """Draw the button for the claim that is chosen, and say how many do not stand any more.

    ``given`` is all that was read, ``standing`` the same without what a person corrected or rejected.
    """
    refusal()
    told = events_of_article(given.article_id, asked.known)
    event = next((event for event in told for claim in event.claims if claim.claim_id == claim_id), None)
    if event is not None:
        chosen = tuple(claim for claim in event.claims if claim.claim_id == claim_id)
        with st.popover(_("Correct this claim"), key=f"correct-{claim_id}"):
            correcting_fields(replace(event, claims=chosen))
    said = _aside(len(given.claims) - len(standing.claims))
    if event is None and standing.claims:
        said = [_("To correct a claim, or its place, choose its sentence below."), *said]
    if said:
        st.html(f'<p class="note">{exact(" ".join(said))}</p>')


def _aside(n: int) -> list[str]:
    told = _("Corrected or rejected by a person and left out here: {n}; the page Review tells which.")
    return [told.format(n=n)] if n else []
