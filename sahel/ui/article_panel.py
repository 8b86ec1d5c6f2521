"""One article: its facts, its exact text with marks, and the claims that were read in it."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from sahel.figures.marked_text import KINDS, Mark, MarkKind, exact, marked_text, marks_of
from sahel.figures.snippet import hits_in
from sahel.figures.tables import Hrefs, claim_table, html_table
from sahel.i18n import _, ngettext
from sahel.model import Article, Claim, Extraction
from sahel.ui.printing_facts import printings_html


def kind_label(kind: MarkKind) -> str:
    """Return the word of the legend for a kind of mark."""
    words: dict[MarkKind, str] = {
        "place": _("place"),
        "actor": _("actor"),
        "date": _("date"),
        "claim": _("sentence of a claim"),
        "hit": _("found word"),
        "headline": _("headline"),
    }
    return words[kind]


def mark_legend() -> str:
    """Return the legend of the marks, each in its own look."""
    items = (f'<mark class="{kind}">{exact(kind_label(kind))}</mark>' for kind in KINDS)
    return f'<p class="marks">{" ".join(items)}</p>'


def _count(given: Extraction | None) -> str:
    if given is None:
        return _("Nobody has read this article yet.")
    if not (given.places or given.actors or given.dates or given.claims):
        return _("Read, and nothing found.")
    return ""


def _headline(article: Article) -> tuple[Mark, ...]:
    """Return the mark of the headline, where the text begins with it."""
    title = article.title or ""
    return (Mark(0, len(title), "headline"),) if title and article.text.startswith(title) else ()


def _printings(article: Article) -> str:
    n = len(article.printings)
    title = ngettext("Printed once", "Printed {n} times", n).format(n=n) if n else _("No printing is known.")
    return f'<h2 class="small">{exact(title)}</h2>{printings_html(article)}'


def article_panel(article: Article, given: Extraction | None, claim_id: str | None, searched: str = "") -> None:
    """Draw the article; ``claim_id`` is the claim to lift, ``searched`` the words whose hits are marked."""
    hits = [Mark(span.start, span.end, "hit") for span in hits_in(article.text, searched)]
    marks = (*_headline(article), *(marks_of(given, claim_id) if given else ()), *hits)
    with st.container(key="article", gap=None):
        st.html(
            f'<div class="pad">{mark_legend()}'
            f'<div class="text" id="text-{article.id}" dir="auto" lang="{article.lang}">'
            f"{marked_text(article.text, marks)}</div></div>"
        )
        note = _count(given)
        if note:
            st.html(f'<p class="note pad">{exact(note)}</p>')
        st.html(f'<div class="pad printings">{_printings(article)}</div>')


def claims_panel(given: Extraction | None, hrefs: Callable[[Claim], Hrefs] | None = None) -> None:
    """Draw the table of the article's claims; ``hrefs`` says where the cells of each lead."""
    if given and given.claims:
        linked = [hrefs(claim) for claim in given.claims] if hrefs else []
        with st.container(key="claims", gap=None):
            st.html(f'<div class="pad">{html_table(claim_table(given.claims), linked)}</div>')
