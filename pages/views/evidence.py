"""The evidence page: search, an article with marks in its exact text, its places and claims."""

from __future__ import annotations

import streamlit as st

from sahel.ui.article_panel import article_panel, claims_panel
from sahel.ui.downloads import download_view
from sahel.ui.evidence.claim_links import claim_hrefs
from sahel.ui.evidence.correct_claim import correct_claim
from sahel.ui.evidence.into_view import bring_into_view
from sahel.ui.evidence.listing import listing
from sahel.ui.evidence.neighbours import neighbours_bar
from sahel.ui.evidence.standing_claims import standing
from sahel.ui.links import chosen_id
from sahel.ui.open_store import article, extraction
from sahel.ui.places_panel import places_panel
from sahel.ui.result_list import nothing_chosen, result_list
from sahel.ui.review import withdraw_button
from sahel.ui.session import current_view

asked = current_view()
listed = listing(asked)
wanted = chosen_id("article") or next((row.id for row in listed.rows), None)
opened = article(wanted) if wanted else None
left, middle, right = st.columns([26, 44, 30], gap="small")
with left:
    result_list(asked, listed, opened.id if opened else None)
if opened is None:
    with middle:
        nothing_chosen(chosen_id("article"))
else:
    given = extraction(opened.id)
    read = standing(opened.id, given)
    with middle:
        neighbours_bar(listed.rows, opened.id)
        article_panel(opened, read, chosen_id("claim"), asked.q)
        if given and read:
            correct_claim(given, read, chosen_id("claim"), asked)
        claims_panel(read, claim_hrefs(opened.id, asked))
        withdraw_button(opened.id)
    with right:
        places_panel(opened.id, read)
    if chosen_id("article"):
        bring_into_view(opened.id, chosen_id("claim"))
download_view(asked)
