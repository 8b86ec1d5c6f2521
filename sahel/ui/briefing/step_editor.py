"""Editing the chosen step of the draft: its place, whether it is shown, its words, and the analyst's note."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from sahel.briefing.records import Step
from sahel.facts.briefing_rules import limits
from sahel.i18n import _
from sahel.ui.briefing.choice import chosen_lang
from sahel.ui.briefing.draft_acts import drop_view, flip_hidden, move, rewrite
from sahel.ui.briefing.shown import Shown, draft_edits
from sahel.ui.session import current_view

_LONGEST = 400
"""Characters of a sentence or a note."""


def _button(label: str, key: str, act: Callable[..., None], *args: object, disabled: bool = False) -> None:
    st.button(label, key=key, on_click=act, args=args, disabled=disabled)


def _place(shown: Shown, step: Step) -> None:
    steps = shown.briefing.steps
    at = steps.index(step)
    with st.container(key="editor-tools", horizontal=True, gap="xsmall"):
        _button(_("Move up"), "move-up", move, steps, step.key, -1, disabled=at == 0)
        _button(_("Move down"), "move-down", move, steps, step.key, 1, disabled=at == len(steps) - 1)
        _button(_("Show again") if step.hidden else _("Hide"), "flip-hidden", flip_hidden, step.key)
        if step.kind == "view":
            _button(_("Take out"), "drop-view", drop_view, step.key)


def _field(part: str, label: str, held: str, key: str, help_text: str) -> None:
    """Draw a field that holds what is shown now; emptied, it gives our own words back."""
    widget = f"edit-{part}"
    st.session_state[widget] = held
    st.text_input(label, key=widget, max_chars=_LONGEST, on_change=rewrite, args=(part, key, widget), help=help_text)


def _breath(sentence: str) -> str:
    n = len(sentence.split())
    text = _("{n} words; at most {most} can be read aloud in one breath.")
    return text.format(n=n, most=limits().most_words) if n > limits().most_words else ""


def step_editor(shown: Shown, step: Step) -> None:
    """Draw the fields of a step of the draft."""
    _place(shown, step)
    back = _("Empty the field to have the composed words back.")
    if step.kind != "title":
        _field("headings", _("Heading"), step.heading, step.key, back)
    _field("sentences", _("Sentence"), step.sentence, step.key, back)
    if said := _breath(step.sentence):
        st.caption(said)
    notes = draft_edits(current_view(), chosen_lang()).notes
    _field("notes", _("Your note, shown under the figure"), notes.get(step.key, ""), step.key, _("Empty: no note."))
