"""After saving: what was stored, and the way to what is new on the map and in the evidence."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

import streamlit as st

from sahel.analysis.view_query import query_from_view
from sahel.desk.intake import Summary
from sahel.desk.preview.batch import Saved
from sahel.figures.marked_text import exact
from sahel.i18n import _, ngettext
from sahel.model import View
from sahel.ui.add.unread import failures_html
from sahel.ui.change_list import panel_title
from sahel.ui.links import EVIDENCE, article_query
from sahel.ui.open_store import article
from sahel.ui.result_list import first_words
from sahel.ui.show_view import show_view

SITUATION = "pages/views/situation.py"
MOST_LINKS = 10
"""Articles that are listed, each with its way; the rest is behind the two buttons."""


def summary_line(summary: Summary) -> str:
    """Return what was stored, in words; only what happened, but the first two always."""
    n, claims = summary.added, summary.claims
    parts = [
        ngettext("{n} article added", "{n} articles added", n).format(n=n),
        ngettext("{n} claim read", "{n} claims read", claims).format(n=claims),
    ]
    if n := summary.printings:
        parts.append(ngettext("{n} further printing", "{n} further printings", n).format(n=n))
    if n := summary.near_copies:
        near = ngettext("{n} near-copy of what the store had", "{n} near-copies of what the store had", n)
        parts.append(near.format(n=n))
    if n := summary.duplicate:
        parts.append(ngettext("{n} was there already", "{n} were there already", n).format(n=n))
    return " · ".join(parts)


def _link(label: str, href: str) -> str:
    return f'<a href="{exact(href)}">{exact(label)}</a>'


def links_html(view: View, first: str) -> str:
    """Return the two links to pass on: each holds the whole view."""
    query = query_from_view(view)
    on_map, evidence = f"./?{query}", f"./evidence?{query}&{urlencode(article_query(first))}"
    said = exact(_("Links to pass on:"))
    return f'<p class="note pad">{said} {_link(_("map"), on_map)} · {_link(_("sentences"), evidence)}</p>'


def _buttons(view: View, first: str) -> None:
    is_drawn = view.since is not None
    on_map = _("See it on the map") if is_drawn else _("See it below the timeline")
    with st.container(key="ways-on", horizontal=True):
        if st.button(on_map, type="primary", key="see-map", on_click=show_view, args=(view,)):
            st.switch_page(SITUATION, query_params={})  # the filters write themselves into the URL again
        if st.button(_("See the sentences"), key="see-evidence", on_click=show_view, args=(view,)):
            st.switch_page(EVIDENCE, query_params=article_query(first))
    if not is_drawn:
        said = _("None of its claims has a date, so no line of the map shows them; they are listed as undated.")
        st.html(f'<p class="note pad">{exact(said)}</p>')
    st.html(links_html(view, first))


def _title(article_id: str, title: str | None) -> str:
    held = None if title else article(article_id)
    return first_words(title or (held.text if held else article_id))


def _articles(saved: Saved) -> Iterator[str]:
    for article_id, title in saved.articles[:MOST_LINKS]:
        href = f"./evidence?{urlencode(article_query(article_id))}"
        yield f"<li>{_link(_title(article_id, title), href)}</li>"
    if (rest := len(saved.articles) - MOST_LINKS) > 0:
        yield f"<li>{exact(_('and {n} more').format(n=rest))}</li>"


def saved_panel(saved: Saved) -> None:
    """Draw the summary, the ways on, the articles one by one, and what failed."""
    with st.container(key="saved", gap=None):
        st.html(panel_title(_("Saved"), summary_line(saved.summary)))
        if saved.view and saved.articles:
            _buttons(saved.view, saved.articles[0][0])
        else:
            said = _("No claim about the Sahel was found, so nothing is new on the map.")
            st.html(f'<p class="note pad">{exact(said)}</p>')
        if saved.articles:
            st.html(f'<ul class="lines">{"".join(_articles(saved))}</ul>')
        if saved.summary.failed:
            n = len(saved.summary.failed)
            title = ngettext("{n} was not stored", "{n} were not stored", n).format(n=n)
            st.html(panel_title(title, "") + failures_html(saved.summary.failed))
