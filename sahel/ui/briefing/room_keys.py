"""The keys of the room: they act in the browser, so that a step never waits for the server.

Our own script, without a word from outside: all that it reads are attributes of the controls beside it. (A component
of Streamlit's second kind cannot live in an app that keeps only plain values in its sessions.)
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import streamlit as st

from sahel.figures.marked_text import exact
from sahel.figures.svg import image
from sahel.i18n import _
from sahel.ui.briefing.choice import PACES
from sahel.ui.scheme import palette

_SCRIPT = Path(__file__).with_name("room.js")


@cache
def _script() -> str:
    return _SCRIPT.read_text(encoding="utf-8")


def key_list() -> tuple[tuple[str, str], ...]:
    """Return the keys and what each does, as the help in the room and the desk print them."""
    return (
        (_("→ ↓ Space PageDown"), _("next step")),
        ("← ↑ PageUp", _("step before")),
        ("Home End", _("first, last step")),
        ("E", _("evidence: the quotes")),
        ("M", _("the map, and back")),
        ("F", _("full screen")),
        ("A", _("advance by itself, or pause")),
        ("+ −", _("slower, faster")),
        ("B", _("blank screen, and back")),
        ("H ?", _("this list")),
        ("Esc", _("close what lies over the step; then back to the desk")),
    )


_ICONS = {
    "keys": "M7 7.5 A3 3 0 1 1 10 10.5 L10 12.5 M10 15.5 L10 15.6",
    "back": "M13 3 L6 10 L13 17",
    "next": "M7 3 L14 10 L7 17",
    "desk": "M4 4 L16 16 M16 4 L4 16",
}


def _icon(path: str) -> str:
    look = f'fill="none" stroke="{palette().ink2}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
    return image(f'<path d="{path}" {look}/>', 26, 26, "0 0 20 20", kind="icon")


def _button(name: str, label: str) -> str:
    said = f'aria-label="{exact(label)}" title="{exact(label)}"'
    return f'<button type="button" class="{name}" {said}>{_icon(_ICONS[name])}</button>'


def controls_html(steps: int, pace: int | None) -> str:
    """Return the controls in the corner; ``pace``: seconds that a step stands when steps advance by themselves."""
    buttons = (
        _button("keys", _("Keys")),
        _button("back", _("Step before")),
        _button("next", _("Next step")),
        _button("desk", _("Back to the desk")),
    )
    rows = "".join(f"<dt>{exact(keys)}</dt><dd>{exact(does)}</dd>" for keys, does in key_list())
    return (
        f'<div class="room-controls" data-steps="{steps}" data-pace="{pace or PACES[2]}" '
        f'data-next-in="{exact(_("next in {n} s"))}"><span class="pace"></span>{"".join(buttons)}'
        f'<dl class="help">{rows}</dl><p class="live sr" aria-live="polite"></p></div>'
    )


def room_keys(steps: int, pace: int | None, leave: Callable[[int], None]) -> None:
    """Draw the controls in the corner of the room and listen to its keys.

    ``leave`` is called for the way back with the number of the step that was seen last: only the browser knows it, so
    there is a button for each, out of sight.
    """
    with st.container(key="room-corner"):
        st.html(controls_html(steps, pace))
        with st.container(key="ways-back"):
            for number in range(1, steps + 1):
                st.button(_("Back to the desk"), key=f"leave-room-{number}", on_click=leave, args=(number,))
        st.html(f"<script>{_script()}</script>", unsafe_allow_javascript=True)
