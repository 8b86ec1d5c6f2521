"""Who judges in this session, why, and what became of it; the judging itself is the desk's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from sahel.desk.review.judging import LONGEST_NOTE
from sahel.desk.review.who import LONGEST
from sahel.errors import SahelError
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.store import Store
from sahel.ui.open_store import open_store

_NAME = "reviewer"
"""The name that the session keeps; a widget's own value is forgotten on a page that does not draw it."""

_REFUSED = "review_refused"


def _keep(key: str) -> None:
    st.session_state[_NAME] = str(st.session_state.get(key) or "").strip()


def who() -> str:
    """Return the name under which this session judges, "" where nobody gave one."""
    return str(st.session_state.get(_NAME, ""))


def name_field(key: str = "reviewer-name", label: str | None = None) -> None:
    """Draw the field for the name; it is kept for the session, whatever page asks for it."""
    if st.session_state.get(key) != who():
        st.session_state[key] = who()
    said = label or _("Your name, noted with each judgement")
    st.text_input(said, key=key, max_chars=LONGEST, on_change=_keep, args=(key,))


def reason_field(key: str, label: str | None = None) -> None:
    """Draw the field for a reason."""
    st.text_input(label or _("Reason (optional)"), key=key, max_chars=LONGEST_NOTE)


def act(judge: Callable[..., object], subject: object, reason_key: str = "", **more: Any) -> None:  # noqa: ANN401
    """Judge, under the name of the session; what is refused is told by ``refusal``. Only callbacks may call this."""
    reason = str(st.session_state.get(reason_key) or "") if reason_key else ""
    try:
        judge(open_store(), subject, who(), reason, **more)
    except SahelError as error:
        refuse(error)
        return
    if reason_key:
        st.session_state[reason_key] = ""


def attempt(judge: Callable[[Store, str], object], clear: Sequence[str] = ()) -> bool:
    """Judge what stands in the fields of a form, and empty those named; only callbacks may call this.

    ``judge`` gets the store and the name of the session; what is refused is told by ``refusal``.
    """
    try:
        judge(open_store(), who())
    except SahelError as error:
        refuse(error)
        return False
    for key in clear:
        st.session_state[key] = ""
    return True


def typed(key: str) -> str:
    """Return what stands in a text field, without blanks around it."""
    return str(st.session_state.get(key) or "").strip()


def refuse(error: SahelError) -> None:
    """Have the page tell why nothing was judged; for callbacks."""
    st.session_state[_REFUSED] = str(error)


def refusal() -> None:
    """Tell, once, why the last judgement was refused."""
    sentence = st.session_state.pop(_REFUSED, None)
    if sentence:
        st.html(f'<p class="refused" role="alert">{exact(sentence)}</p>')
