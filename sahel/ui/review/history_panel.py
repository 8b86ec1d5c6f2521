"""What was judged, the latest first, each with its undo."""

from __future__ import annotations

import streamlit as st

from sahel.desk.review import Entry, history, undo
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.ui.change_list import panel_title
from sahel.ui.open_store import open_store, store_version
from sahel.ui.review.acting import act

MOST_ENTRIES = 40
"""Judgements that are listed; ``python -m sahel review history`` prints them all."""


@st.cache_resource(max_entries=2, show_spinner=False)
def _history(version: int) -> tuple[Entry, ...]:
    return history(open_store())


def entries() -> tuple[Entry, ...]:
    """Return all judgements in words, the latest first."""
    return _history(store_version())


def entry_html(entry: Entry) -> str:
    """Return one judgement as HTML: who and when, what, why, and what became of it."""
    one = entry.judgement
    when = one.made_at[:16].replace("T", " ")
    state = [_("undone")] if one.undone_by else [_("waits for what it is about")] if entry.idle else []
    end = f'<span class="end">{exact(state[0])}</span>' if state else ""
    why = f'<p class="note" dir="auto">{exact(one.note)}</p>' if one.note else ""
    return (
        f'<div class="entry{" gone" if one.undone_by else ""}"><div class="who"><b>{exact(one.by)}</b>'
        f'<span>{exact(when)} UTC</span>{end}</div><p dir="auto">{exact(entry.sentence)}</p>{why}</div>'
    )


def _entry(entry: Entry, latest: bool) -> None:
    with st.container(key=f"entry-{entry.judgement.id}", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(entry_html(entry), width="stretch")
        if entry.can_undo:
            st.button(
                _("Undo"),
                shortcut="U" if latest else None,
                on_click=act,
                args=(undo, entry.judgement.id),
                key=f"undo-{entry.judgement.id}",
                type="tertiary",
            )


def history_panel() -> None:
    """Draw the history; the key U undoes the latest judgement that stands."""
    listed = entries()
    latest = next((one for one in listed if one.can_undo and one.judgement.kind != "undo"), None)
    shown = listed[:MOST_ENTRIES]
    end = _("{n} of {all}").format(n=len(shown), all=len(listed)) if listed else ""
    with st.container(key="history", gap=None):
        st.html(panel_title(_("History"), _("the latest first"), end))
        if not listed:
            st.html(f'<p class="note pad">{exact(_("Nobody has judged anything yet."))}</p>')
        for entry in shown:
            _entry(entry, entry is latest)
