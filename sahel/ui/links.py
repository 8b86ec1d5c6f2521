"""The way to an article on the evidence page."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from sahel.analysis.pair_code import pair_code
from sahel.analysis.ties import Pair
from sahel.analysis.view_query import query_from_view
from sahel.model import View

EVIDENCE = "pages/views/evidence.py"

_ID = re.compile(r"[0-9a-f]{8,64}")


def article_link(label: str, article_id: str, claim_id: str | None = None, *, key: str) -> None:
    """Draw a quiet button that opens an article, at one of its claims."""
    with st.container(key=f"link-{key}"):
        if st.button(label, type="tertiary", key=key):
            # The filters are bound to the URL and come along by themselves; Streamlit refuses them here.
            st.switch_page(EVIDENCE, query_params=article_query(article_id, claim_id))


def inside_href(page: str, asked: View, **more: str) -> str:
    """Return the address of a page of ours ("" is the home page) at the view asked for, relative to any page.

    ``more``: what else the page's own parameters ask for.
    """
    query = "&".join(part for part in (query_from_view(asked), urlencode(more)) if part)
    return f"{page or '/'}{'?' + query if query else ''}"


def pair_href(pair: Pair, asked: View) -> str:
    """Return the address of the page of a pair; which parties it is about stands in the pair alone."""
    return inside_href("partners", replace(asked, country=(), partner=()), pair=pair_code(pair))


def article_query(article_id: str, claim_id: str | None = None) -> dict[str, str]:
    """Return the parameters that choose an article, and a claim in it."""
    return {"article": article_id, **({"claim": claim_id} if claim_id else {})}


def choose_article(article_id: str) -> None:
    """Open an article on this page; only callbacks may call this."""
    st.query_params.pop("claim", None)
    st.query_params["article"] = article_id


def leave_article() -> None:
    """Take the article out of the URL of a page that shows none (the browser's "back" leaves it there)."""
    for key in ("article", "claim"):
        if key in st.query_params:
            del st.query_params[key]


def chosen_id(key: str) -> str | None:
    """Return the article or claim that the link names, or None where it names none or nonsense."""
    given = st.query_params.get(key, "")
    return given if _ID.fullmatch(given) else None
