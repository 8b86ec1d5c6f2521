"""What could not be read, each with its reason, and what the sources were warned of."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.ui.change_list import panel_title

MOST_LINES = 200
"""Lines of each list; the rest is counted."""


def failures_html(failures: Sequence[tuple[str, str]]) -> str:
    """Return the failures as a list, name and reason."""
    lines = [f"<li><b>{exact(origin)}</b> – {exact(why)}</li>" for origin, why in failures[:MOST_LINES]]
    return _list(lines, len(failures))


def _list(lines: list[str], n: int) -> str:
    rest = n - len(lines)
    more = [f"<li>{exact(_('and {n} more').format(n=rest))}</li>"] if rest else []
    return f'<ul class="lines">{"".join(lines + more)}</ul>'


def unread(failures: Sequence[tuple[str, str]], warnings: Sequence[str]) -> None:
    """Draw both lists; nothing where there is nothing to tell."""
    if not (failures or warnings):
        return
    with st.container(key="unread", gap=None):
        if failures:
            n = len(failures)
            title = ngettext("{n} was not read", "{n} were not read", n).format(n=n)
            st.html(panel_title(title, _("the others are not touched by it")) + failures_html(failures))
        if warnings:
            lines = [f"<li>{exact(one)}</li>" for one in warnings[:MOST_LINES]]
            st.html(panel_title(_("Left out while reading"), "") + _list(lines, len(warnings)))
