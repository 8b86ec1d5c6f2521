"""Whether the visitor's window is as narrow as a phone's: the browser knows, so it presses one of two hidden buttons.

What it calls itself is a first guess that spares phones the second drawing.
"""

from __future__ import annotations

import streamlit as st

from sahel.i18n import _

NARROW_PX = 640
"""A window narrower than this gets the phone's form of the map."""

_KEY = "narrow"

# Our own text, without a word from outside; `known` is what the page was drawn for.
_TELL = """<script>{{
  const asked = window.matchMedia("(max-width: {px}px)");
  const tell = () => {{
    if (asked.matches !== {known}) document.querySelector(`.st-key-screen-${{asked.matches}} button`)?.click();
  }};
  asked.onchange = tell;
  tell();
}}</script>"""


def _calls_itself_phone() -> bool:
    return "Mobi" in (st.context.headers.get("User-Agent") or "")


def _is(narrow: bool) -> None:
    st.session_state[_KEY] = narrow


def is_narrow() -> bool:
    """Tell whether the page is to be drawn for a phone."""
    return bool(st.session_state.get(_KEY, _calls_itself_phone()))


def ask_the_screen() -> None:
    """Draw the hidden part by which the browser tells."""
    with st.container(key="screen-part"):
        for narrow, name in ((True, "true"), (False, "false")):
            st.button(_("Drawn for this screen"), key=f"screen-{name}", on_click=_is, args=(narrow,))
        script = _TELL.format(px=NARROW_PX, known="true" if is_narrow() else "false")
        st.html(script, unsafe_allow_javascript=True)
