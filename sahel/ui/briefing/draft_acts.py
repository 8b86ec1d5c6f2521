"""What an analyst does to the draft at the desk: each act is one change of its edits, kept at once.

All of these are for callbacks; what is refused is told by the page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from sahel.briefing.drafting import discard_draft, keep_draft
from sahel.briefing.editing import AddedView
from sahel.briefing.records import Step
from sahel.briefing.saved_views import SavedView
from sahel.errors import SahelError
from sahel.i18n import _
from sahel.ui.briefing.choice import chosen_lang
from sahel.ui.briefing.shown import draft_edits
from sahel.ui.open_store import open_store
from sahel.ui.review.acting import refuse, who
from sahel.ui.session import current_view

_AT = "briefing_at"


def keep(**parts: Any) -> None:  # noqa: ANN401 (fields of Edits)
    """Keep the draft with some parts of its edits changed."""
    view, lang = current_view(), chosen_lang()
    try:
        keep_draft(open_store(), view, lang, replace(draft_edits(view, lang), **parts), who() or _("unnamed"))
    except SahelError as error:
        refuse(error)


def discard() -> None:
    """Forget all edits of this draft."""
    discard_draft(open_store(), current_view(), chosen_lang())


def moved(keys: Sequence[str], key: str, by: int) -> tuple[str, ...]:
    """Return keys with one of them moved up (``by`` < 0) or down, as far as there is room."""
    rest = [one for one in keys if one != key]
    at = min(max(keys.index(key) + by, 0), len(rest))
    return (*rest[:at], key, *rest[at:])


def move(steps: Sequence[Step], key: str, by: int) -> None:
    """Move a step up or down."""
    keep(order=moved([step.key for step in steps], key, by))


def flip_hidden(key: str) -> None:
    """Hide a step, or show it again."""
    hidden = draft_edits(current_view(), chosen_lang()).hidden
    keep(hidden=tuple(one for one in hidden if one != key) if key in hidden else (*hidden, key))


def _with(held: Mapping[str, str], key: str, words: str) -> dict[str, str]:
    rest = {name: value for name, value in held.items() if name != key}
    return {**rest, key: words} if words.strip() else rest


def rewrite(part: str, key: str, widget: str) -> None:
    """Take the words of a widget for a step; ``part`` is "headings", "sentences" or "notes", "" takes ours back."""
    words = " ".join(str(st.session_state.get(widget) or "").split())
    keep(**{part: _with(getattr(draft_edits(current_view(), chosen_lang()), part), key, words)})


def entitle(widget: str) -> None:
    """Take the words of a widget for the title of the briefing."""
    keep(title=str(st.session_state.get(widget) or "").strip())


def mark_with(widget: str) -> None:
    """Take the words of a widget for the handling mark of this briefing."""
    keep(mark=str(st.session_state.get(widget) or "").strip())


def add_view(saved: SavedView) -> None:
    """Add a saved view as a step, after all others."""
    made = AddedView(saved.name, saved.query)
    views = draft_edits(current_view(), chosen_lang()).views
    if made not in views:
        keep(views=(*views, made))
    choose_step(made.key)


def drop_view(key: str) -> None:
    """Take an added view out again."""
    keep(views=tuple(one for one in draft_edits(current_view(), chosen_lang()).views if one.key != key))


def choose_step(key: str) -> None:
    """Choose the step that the desk shows."""
    st.session_state[_AT] = key


def chosen(steps: Sequence[Step]) -> Step:
    """Return the step that the desk shows: the one that was chosen last, else the first."""
    at = st.session_state.get(_AT)
    return next((step for step in steps if step.key == at), steps[0])
