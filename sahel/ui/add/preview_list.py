"""The list of a preview, a page at a time: what to keep, and which article is open beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from sahel.desk.preview.batch import Batch
from sahel.desk.preview.draft import Draft
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.ui.add.held import held, open_draft, page_number, turn_page
from sahel.ui.add.words import facts_html, heading, standing_label
from sahel.ui.change_list import panel_title
from sahel.ui.labels import plain_label

ROWS = 20
"""Rows of a page."""


def _is_unsure(draft: Draft) -> bool:
    return draft.stated.publisher is None or draft.stated.published is None


def _choices() -> Mapping[str, tuple[str, Callable[[Draft], bool]]]:
    return {
        "all": (_("All"), lambda _draft: True),
        "unsure": (_("No date or publisher"), _is_unsure),
        "silent": (_("No claim"), lambda draft: not draft.claims),
        "known": (_("Known already"), lambda draft: draft.standing != "new"),
    }


def _which(batch: Batch) -> list[Draft]:
    choices = _choices()
    drafts = list(batch.drafts.values())
    labels = {key: f"{label} ({sum(map(fits, drafts))})" for key, (label, fits) in choices.items()}
    chosen = st.selectbox(
        _("Show"),
        list(choices),
        format_func=labels.__getitem__,
        key="preview_show",
        on_change=turn_page,
        args=(0,),
        label_visibility="collapsed",
    )
    return [draft for draft in drafts if choices[chosen or "all"][1](draft)]


def _tick(number: int, key: str) -> None:
    batch = held()
    if batch:
        batch.tick([number], bool(st.session_state[key]))


def _tick_all(keep: bool) -> None:
    batch = held()
    if batch:
        batch.tick([draft.number for draft in batch.drafts.values() if not (keep and draft.is_known)], keep)


def _row_html(draft: Draft, chosen: bool) -> str:
    known = standing_label(draft)
    note = f'<p class="note"><span class="known">{exact(known)}</span></p>' if known else ""
    return (
        f'<div class="row article{" chosen" if chosen else ""}"><b dir="auto">{exact(heading(draft))}</b>'
        f'<p class="note">{facts_html(draft)}</p>{note}</div>'
    )


def _row(draft: Draft, batch: Batch, chosen: bool) -> None:
    key = f"keep-{draft.number}"
    st.session_state[key] = batch.is_kept(draft.number)
    title = plain_label(heading(draft))
    with st.container(key=f"draft-{draft.number}", horizontal=True, vertical_alignment="center", gap="xsmall"):
        st.checkbox(
            _("Keep {title}").format(title=title),
            key=key,
            on_change=_tick,
            args=(draft.number, key),
            label_visibility="collapsed",
            width=28,
        )
        with st.container(key=f"row-draft{draft.number}", gap=None):
            st.html(_row_html(draft, chosen))
            label = _("Open {title}").format(title=title)
            st.button(label, key=f"open-{draft.number}", on_click=open_draft, args=(draft.number,), width="stretch")


def _turn(shown: Sequence[Draft]) -> Sequence[Draft]:
    """Draw the way to other pages, and return the rows of this one."""
    last = max(0, (len(shown) - 1) // ROWS)
    page = min(page_number(), last)
    here = shown[page * ROWS : (page + 1) * ROWS]
    if last:
        with st.container(key="turn", horizontal=True, vertical_alignment="center"):
            first, end = page * ROWS + 1, page * ROWS + len(here)
            said = _("{first}–{last} of {all}").format(first=first, last=end, all=len(shown))
            st.html(f'<p class="note">{exact(said)}</p>')
            st.button(_("Earlier"), on_click=turn_page, args=(page - 1,), disabled=page == 0, key="earlier")
            st.button(_("Further"), on_click=turn_page, args=(page + 1,), disabled=page == last, key="further")
    return here


def preview_list(batch: Batch, opened: int | None) -> None:
    """Draw the list."""
    with st.container(key="looked", gap=None):
        end = _("{n} of {all} kept").format(n=batch.n_kept, all=len(batch.drafts))
        st.html(panel_title(_("What was read"), "", end))
        with st.container(key="which", horizontal=True, vertical_alignment="center"):
            shown = _which(batch)
            st.button(_("Keep all"), on_click=_tick_all, args=(True,), key="keep-all")
            st.button(_("None"), on_click=_tick_all, args=(False,), key="keep-none")
        for draft in _turn(shown):
            _row(draft, batch, draft.number == opened)
        if not shown:
            st.html(f'<p class="note pad">{exact(_("None."))}</p>')
