"""The desk: the steps in order, the chosen one as the room will see it, its words to edit, editions and files."""

from __future__ import annotations

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.briefing.editing import Edits
from sahel.briefing.editions import editions
from sahel.briefing.records import Edition, Step
from sahel.i18n import _
from sahel.ui.briefing.add_view import add_saved_view
from sahel.ui.briefing.behind_step import behind_step
from sahel.ui.briefing.choice import chosen_lang
from sahel.ui.briefing.desk_head import desk_head
from sahel.ui.briefing.desk_style import apply_desk_style
from sahel.ui.briefing.draft_acts import chosen, discard
from sahel.ui.briefing.edition_list import comparison_panel, edition_list
from sahel.ui.briefing.freezing import freezing_panel
from sahel.ui.briefing.grades_panel import grades_panel
from sahel.ui.briefing.preview import place_of, preview
from sahel.ui.briefing.room_ahead import room_ahead
from sahel.ui.briefing.shown import Shown, draft_edits
from sahel.ui.briefing.step_editor import step_editor
from sahel.ui.briefing.step_list import step_list
from sahel.ui.note import note
from sahel.ui.open_store import open_store
from sahel.ui.review.acting import refusal
from sahel.ui.session import current_view
from sahel.ui.watch_line import watch_line


def _chosen_step(shown: Shown, step: Step) -> None:
    preview(shown, step)
    with st.container(key="under-preview", horizontal=True, vertical_alignment="center", gap="xsmall"):
        room_ahead(place_of(shown, step))
        if shown.edition is None and draft_edits(current_view(), chosen_lang()) != Edits():
            st.button(_("Discard all edits"), key="discard", on_click=discard, type="tertiary")
    if shown.edition is None:
        with st.container(key="editor", gap="xsmall"):
            step_editor(shown, step)
            add_saved_view()


def _moment(at: str) -> str:
    """Return a moment of the store's clock as it is read: "25 Nov 2026, 19:45 UTC"."""
    return f"{day_label(at[:10])}, {at[11:16]} UTC"


def _edition_note(held: Edition) -> None:
    gone = len(held.withdrawn)
    words = _("Frozen {at} by {by}; sha256 of its bytes: {hash}.").format(
        at=_moment(held.frozen_at), by=held.by, hash=held.content_hash
    )
    more = _(" {n} of its articles were withdrawn since: their hash stands in place of their words.").format(n=gone)
    note(words + (more if gone else ""))


def desk(shown: Shown) -> None:
    """Draw the desk."""
    apply_desk_style()
    refusal()
    watch_line()
    desk_head(shown)
    step = chosen(shown.briefing.steps)
    left, right = st.columns([36, 64], gap="small")
    with left:
        step_list(shown, step)
    with right:
        _chosen_step(shown, step)
        behind_step(shown, step)
        if shown.edition:
            _edition_note(shown.edition)
            comparison_panel(shown.edition)
    _editions(shown)


def _editions(shown: Shown) -> None:
    left, right = st.columns([50, 50], gap="small")
    with left:
        if shown.edition is None:
            listed = editions(open_store())
            freezing_panel(shown, max((row.number for row in listed), default=0) + 1)
        else:
            edition_list(shown.edition.number)
    with right:
        if shown.edition is None:
            edition_list(None)
        grades_panel(shown.briefing.scale)
