"""The list of articles on the evidence page; a row opens its article beside the list."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from sahel.analysis.day_labels import day_label
from sahel.figures.marked_text import exact
from sahel.figures.snippet import snippet
from sahel.i18n import _, ngettext
from sahel.model import View
from sahel.store.read_articles import ArticleRow
from sahel.ui.change_list import panel_title
from sahel.ui.empty_store import or_way_in
from sahel.ui.evidence.facets import facet_panel
from sahel.ui.evidence.widen import ways_to_widen
from sahel.ui.labels import plain_label
from sahel.ui.lack import chosen_lack, drop_lack, lack_label
from sahel.ui.links import choose_article, inside_href
from sahel.ui.open_store import article
from sahel.ui.results import Results, of_all_days, outside_period
from sahel.ui.told_by import row_told_by

MOST_ROWS = 30
"""Rows that are listed at once; narrowing, or going on from article to article, shows the others."""

_FIRST_WORDS = 90


def first_words(text: str, most: int = _FIRST_WORDS) -> str:
    """Return how a text begins, cut after a word, with an ellipsis where it goes on."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[: most + 1].rsplit(" ", 1)[0][:most] + "…"


def _heading(row: ArticleRow) -> str:
    if row.title:
        return row.title
    held = article(row.id)
    return first_words(held.text) if held else row.id


def row_html(row: ArticleRow, chosen: bool, searched: str = "") -> str:
    """Return one row: title or first words, the words around a hit, who printed it, when, how many claims."""
    when = day_label(row.published) if row.published else _("undated")
    claims = ngettext("{n} claim", "{n} claims", row.n_claims).format(n=row.n_claims)
    found = _snippet(row, searched)
    return (
        f'<div class="row article{" chosen" if chosen else ""}"><b dir="auto">{exact(_heading(row))}</b>'
        f'{found}<p class="note">{exact(row_told_by(row))} · '
        f"<span>{exact(when)}</span> · <span>{exact(claims)}</span></p></div>"
    )


def _snippet(row: ArticleRow, searched: str) -> str:
    """Return the words around the first hit below the headline, or nothing where the search has none there."""
    held = article(row.id) if searched else None
    text = held.text if held else ""
    body = text.removeprefix(row.title) if row.title else text
    around = snippet(body, searched) if body else None
    return f'<p class="snippet" dir="auto">{around}</p>' if around else ""


def _row(row: ArticleRow, chosen: bool, searched: str) -> None:
    with st.container(key=f"row-{row.id[:16]}", gap=None):
        st.html(row_html(row, chosen, searched))
        st.button(
            _("Open {title}").format(title=plain_label(_heading(row))),
            key=f"article-{row.id[:16]}",
            on_click=choose_article,
            args=(row.id,),
            width="stretch",
        )


def _window(rows: Sequence[ArticleRow], chosen: str | None) -> Sequence[ArticleRow]:
    """Return the rows to list: the first ones, or those around the chosen one where it stands further down."""
    at = next((at for at, row in enumerate(rows) if row.id == chosen), 0)
    start = 0 if at < MOST_ROWS else at - MOST_ROWS // 2
    return rows[start : start + MOST_ROWS]


def _only() -> None:
    lack = chosen_lack()
    if lack:
        with st.container(key="only", horizontal=True, vertical_alignment="center"):
            said = _("Only articles behind {what}").format(what=lack_label(lack))
            st.html(f'<p class="note">{exact(said)}</p>', width="content")
            st.button(_("Show all"), key="leave-lack", on_click=drop_lack, type="tertiary")


def result_list(asked: View, listed: Results, chosen: str | None) -> None:
    """Draw the list, and say what it leaves out."""
    n = len(listed.rows)
    end = _("{n} of {all} articles").format(n=n, all=listed.n_all)
    with st.container(key="results", gap=None):
        st.html(f'<h1 class="sr">{exact(_("Evidence"))}</h1>' + panel_title(_("Articles"), _("newest first"), end))
        _only()
        facet_panel(asked)
        for row in _window(listed.rows, chosen):
            _row(row, row.id == chosen, asked.q)
        lines = "".join(f'<p class="note pad">{said}</p>' for said in _left_out(asked, n))
        st.html(f"<div>{lines}</div>")


def _left_out(asked: View, n: int) -> list[str]:
    """Return what the list leaves out, a line each, as HTML; what another view has is a link to it."""
    said = [] if n else [exact(_("No article fits this view.")), *ways_to_widen(asked)]
    if n > MOST_ROWS:
        said.append(exact(_("{n} more: narrow the view to see them.").format(n=n - MOST_ROWS)))
    outside = outside_period(asked)
    if outside > 0:
        text = ngettext("{n} more outside the period or undated.", "{n} more outside the period or undated.", outside)
        href = exact(inside_href("evidence", of_all_days(asked)))
        said.append(f'<a href="{href}" target="_self">{exact(text.format(n=outside))}</a>')
    return said


def nothing_chosen(asked_for: str | None) -> None:
    """Say that there is no article to show, and why."""
    said = _("The store holds no such article.") if asked_for else _("No article to show: widen the view.")
    st.html(f'<p class="note pad nothing">{or_way_in(said)}</p>')
