"""What one keeps, at the right of the navigation on every page: saved views and the watch list."""

from __future__ import annotations

from string import Template

import streamlit as st

from sahel.figures.tokens import tokens
from sahel.ui.saved_views import saved_views_menu
from sahel.ui.scheme import palette
from sahel.ui.watch_list import watch_menu

_BESIDE_PX = 1080
"""In a window narrower than this, the navigation needs its whole line, and the buttons stand under the filter bar."""

_CSS = Template("""<style>
[data-testid="stLayoutWrapper"]:has(> .st-key-header-menus) { position: fixed; top: 11px; right: 20px; z-index: 999991;
  width: auto; }
.st-key-header-menus { width: auto; }
[data-testid="stStatusWidget"] { position: relative; right: 175px; }
.st-key-header-menus button { min-height: 0; padding: 4px 10px; }
[class*="st-key-saved-"], [class*="st-key-watched-"] { justify-content: space-between; flex-wrap: nowrap; }
p.watch-line { margin: 0; padding: 4px 0; font-size: ${body}px; color: $ink2; }
p.watch-line b { color: $ink; font-weight: 600; padding-right: 6px; }
p.watch-line a { color: $ink; text-underline-offset: 2px; text-decoration-color: $ink3; }
@media (max-width: ${beside}px) {
  [data-testid="stLayoutWrapper"]:has(> .st-key-header-menus) { position: static; z-index: auto; }
  [data-testid="stStatusWidget"] { right: 0; }
}
</style>""")


def header_menus() -> None:
    """Draw the two buttons."""
    colours, size = palette(), tokens().size["desk"]
    given = {"body": size["body"], "ink": colours.ink, "ink2": colours.ink2, "ink3": colours.ink3, "beside": _BESIDE_PX}
    st.html(_CSS.substitute(given))
    with st.container(key="header-menus", horizontal=True, gap="xsmall"):
        saved_views_menu()
        watch_menu()
