"""What the desk settles for the room: the step to begin with, how steps advance, and the keys, to read them before."""

from __future__ import annotations

import streamlit as st

from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.ui.briefing.choice import PACE, PACES, chosen_pace, enter_room, put
from sahel.ui.briefing.room_keys import key_list


def _pace_named(seconds: int) -> str:
    return _("Steps advance every {n} s").format(n=seconds) if seconds else _("Steps advance by hand")


def _pace() -> None:
    st.session_state["pace-pick"] = chosen_pace() if chosen_pace() in PACES else 0
    st.selectbox(
        _("Steps advance"),
        [0, *PACES],
        key="pace-pick",
        format_func=_pace_named,
        on_change=put,
        args=(PACE, "pace-pick"),
        width=230,
        label_visibility="collapsed",
    )


def _keys() -> None:
    with st.popover(_("Keys"), key="keys-of-the-room"):
        rows = "".join(f"<dt>{exact(keys)}</dt><dd>{exact(does)}</dd>" for keys, does in key_list())
        st.html(f'<dl class="keys">{rows}</dl>')


def room_ahead(place: int | None) -> None:
    """Draw the choices; ``place`` is the number of the chosen step in the room, None where it is hidden."""
    if place:
        st.button(_("Show this step in the room"), key="enter-here", on_click=enter_room, args=(place,))
    _pace()
    _keys()
