"""The one sentence above the page: how far the bringing in has come, and that nothing is stored before it is saved."""

from __future__ import annotations

import streamlit as st

from sahel.desk.preview.batch import Batch
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext


def sentence(batch: Batch | None, given_up: bool) -> str:
    """Return the sentence."""
    if given_up:
        return _("The preview waited too long and is gone; nothing of it was stored. Bring the articles in again.")
    if batch is None or (batch.saved is None and not batch.drafts and not batch.failures):
        return _("Bring in your own articles: you see what is read in them before anything is stored.")
    if batch.saved:
        return _("What you brought in is stored.")
    n, claims = len(batch.drafts), sum(len(draft.claims) for draft in batch.drafts.values())
    articles = ngettext("{n} article", "{n} articles", n).format(n=n)
    said = ngettext("{n} claim", "{n} claims", claims).format(n=claims)
    return _("{articles} with {claims} read; nothing is stored yet.").format(articles=articles, claims=said)


def heading(batch: Batch | None, given_up: bool) -> None:
    """Draw it."""
    st.html(f'<h1 class="headline">{exact(sentence(batch, given_up))}</h1>')
