"""The preview: what was read, before anything is stored; save or discard."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from sahel.desk.preview.batch import Batch
from sahel.desk.preview.draft import Draft
from sahel.errors import StoreError
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.ui.add.confirm import confirm, fill_in_for_all
from sahel.ui.add.held import FAILED, discard, open_number
from sahel.ui.add.preview_list import preview_list
from sahel.ui.add.unread import unread
from sahel.ui.article_panel import article_panel, claims_panel
from sahel.ui.places_panel import places_panel


def _save(batch: Batch) -> None:
    n = batch.n_kept
    label = ngettext("Save {n} article", "Save {n} articles", n).format(n=n)
    if not st.button(label, type="primary", disabled=not n, key="save"):
        return
    try:
        with st.spinner(_("Saving")):
            batch.save()
    except StoreError as error:
        st.session_state[FAILED] = str(error)
    st.rerun()


def _batch_bar(batch: Batch) -> None:
    with st.container(key="batch", horizontal=True, vertical_alignment="bottom", gap="small"):
        fill_in_for_all(batch)
        st.space("stretch")
        st.button(_("Discard"), type="tertiary", on_click=discard, key="discard")
        _save(batch)


def _store_failed() -> None:
    failed = st.session_state.pop(FAILED, None)
    if failed:
        note = _("What was saved before stays saved; save again for the rest.")
        st.html(f'<p class="missing pad">{exact(f"{failed} {note}")}</p>')


def _opened(draft: Draft) -> None:
    found = replace(draft.found, claims=draft.claims)
    middle, right = st.columns([58, 42], gap="small")
    with middle:
        article_panel(draft.whole, found, None)
        claims_panel(found)
    with right:
        confirm(draft)
        places_panel(draft.whole.id, found)


def preview(batch: Batch) -> None:
    """Draw the preview of everything that was read."""
    _store_failed()
    drafts = batch.drafts
    if drafts:
        _batch_bar(batch)
    unread(batch.failures, batch.warnings)
    opened = open_number(batch)
    if opened is None:
        return
    left, rest = st.columns([27, 73], gap="small")
    with left:
        preview_list(batch, opened)
    with rest:
        _opened(drafts[opened])
