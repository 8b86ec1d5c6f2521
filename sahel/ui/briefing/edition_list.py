"""The editions of the store: open one, compare it with another or with what would be shown today."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.briefing.compared_words import compared_sections
from sahel.briefing.comparing import compare
from sahel.briefing.drafting import today_of
from sahel.briefing.editions import EditionRow, editions, masked
from sahel.briefing.records import Briefing, Edition
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.ui.briefing.choice import open_edition
from sahel.ui.briefing.shown import edition_shown
from sahel.ui.change_list import panel_title
from sahel.ui.labels import plain_label
from sahel.ui.open_store import open_store, store_version

MOST_LINES = 40
"""Lines of a section of a comparison that are listed; the rest is counted."""

_TODAY = 0


def row_html(row: EditionRow, is_open: bool) -> str:
    """Return one edition: number, title, when and by whom, its mark, the beginning of its hash."""
    look = "row step chosen" if is_open else "row step"
    facts = (
        day_label(row.frozen_at[:10]),
        row.by,
        _("known to {day}").format(day=day_label(row.known_to)),
        row.lang,
        row.mark,
    )
    said = " · ".join(filter(None, facts))
    return (
        f'<div class="{look}"><span class="n">{row.number}</span><div><div class="head"><b>{exact(row.title)}</b>'
        f'<span class="meta">{exact(row.content_hash[:12])}</span></div><p>{exact(said)}</p></div></div>'
    )


def _row(row: EditionRow, opened: int | None) -> None:
    with st.container(key=f"row-edition-{row.number}", gap=None):
        st.html(row_html(row, row.number == opened))
        label = plain_label(_("Open edition {n}: {title}").format(n=row.number, title=row.title))
        st.button(label, key=f"open-{row.number}", on_click=open_edition, args=(row.number,), width="stretch")


def edition_list(opened: int | None) -> None:
    """Draw the list of editions, the latest first."""
    rows = editions(open_store())
    n = ngettext("{n} edition", "{n} editions", len(rows)).format(n=len(rows))
    with st.container(key="panel-editions", gap=None):
        st.html(panel_title(_("Editions"), n))
        if not rows:
            st.html(f'<p class="note pad">{exact(_("None yet: freeze the draft and it is the first."))}</p>')
        for row in rows:
            _row(row, opened)


@st.cache_resource(max_entries=8, show_spinner=False)
def _today(version: int, number: int, _edition: Edition) -> Briefing:
    """Return what the view of an edition would be shown as today."""
    return today_of(open_store(), _edition)


def _other(held: Edition, number: int) -> Briefing:
    if number == _TODAY:
        return _today(store_version(), held.number, held)
    return edition_shown(number).briefing


def comparison_html(older: Briefing, newer: Briefing, withdrawn: frozenset[str] = frozenset()) -> str:
    """Return what differs, under headings; what only the newer one has is new."""
    sections = compared_sections(compare(older, newer, withdrawn))
    if not sections:
        return f'<p class="note pad">{exact(_("Nothing differs."))}</p>'
    return "".join(_section(one.heading, one.lines) for one in sections)


def _section(heading: str, lines: Sequence[str]) -> str:
    listed = "".join(f'<li dir="auto">{exact(line)}</li>' for line in lines[:MOST_LINES])
    left = len(lines) - MOST_LINES
    more = f"<li>{exact(_('and {n} more').format(n=left))}</li>" if left > 0 else ""
    return f'<section class="differs"><h3>{exact(heading)} ({len(lines)})</h3><ul>{listed}{more}</ul></section>'


def _named(number: int) -> str:
    return _("today") if number == _TODAY else _("edition {n}").format(n=number)


def comparison_panel(held: Edition) -> None:
    """Draw what differs between an edition and another one, or what its view would be shown as today."""
    others = [_TODAY, *(row.number for row in editions(open_store()) if row.number != held.number)]
    with st.container(key="panel-compare", gap=None):
        st.html(
            panel_title(_("Edition {n} compared").format(n=held.number), _("what differs, what matters most first"))
        )
        with st.container(key="compare-with"):
            number = st.selectbox(_("Compared with"), others, format_func=_named, key=f"compare-{held.number}")
        other, own = _other(held, number), masked(held)
        earlier = number != _TODAY and number < held.number
        older, newer = (other, own) if earlier else (own, other)
        st.html(comparison_html(older, newer, frozenset(open_store().review.withdrawn())))
