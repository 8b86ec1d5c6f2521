"""What the page shows, all of it in the link: the step (then it is the room), the edition, the language, the pace."""

from __future__ import annotations

from typing import Final

import streamlit as st

from sahel.model import Lang

STEP: Final = "step"
EDITION: Final = "edition"
LANG: Final = "lang"
PACE: Final = "pace"
AFTER: Final = "after"
"""Parameters of the link, beside the filters."""

PACES = (10, 15, 20, 30, 60)
"""Seconds a step may stand when steps advance by themselves."""


def _number(key: str) -> int | None:
    given = st.query_params.get(key, "")
    return int(given) if given.isascii() and given.isdecimal() and len(given) < 7 else None


def in_room() -> bool:
    """Tell whether the link opens a step in the room."""
    return STEP in st.query_params


def chosen_step(shown: int) -> int:
    """Return the step that the link opens, from 1 to ``shown``; the first where it names none of them."""
    return min(max(_number(STEP) or 1, 1), max(shown, 1))


def chosen_edition() -> int | None:
    """Return the number of the edition that the link names; None: the draft, as it would be written now."""
    return _number(EDITION)


def chosen_lang() -> Lang:
    """Return the language that the draft is written in."""
    return "fr" if st.query_params.get(LANG) == "fr" else "en"


def chosen_pace() -> int | None:
    """Return after how many seconds steps advance by themselves; None: only by hand."""
    pace = _number(PACE)
    return pace if pace and 2 <= pace <= 600 else None


def chosen_after() -> int | None:
    """Return the edition since which the draft is to tell changes; 0: since none, None: the link does not say."""
    return _number(AFTER)


def put(parameter: str, widget: str) -> None:
    """Put what a widget holds into the link, nothing where it holds nothing; only callbacks may call this."""
    value = st.session_state.get(widget)
    if value:
        st.query_params[parameter] = str(value)
    else:
        st.query_params.pop(parameter, None)


def enter_room(step: int = 1) -> None:
    """Show a step in the room; only callbacks may call this."""
    st.query_params[STEP] = str(step)


def leave_room() -> None:
    """Go back to the desk; only callbacks may call this."""
    st.query_params.pop(STEP, None)


def open_edition(number: int | None) -> None:
    """Open an edition at the desk, or (None) the draft; only callbacks may call this."""
    st.query_params.pop(EDITION, None)
    if number is not None:
        st.query_params[EDITION] = str(number)
