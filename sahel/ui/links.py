"""The way to an article on the evidence page; the filters stay in the URL by themselves."""

from __future__ import annotations

import streamlit as st

EVIDENCE = "pages/views/evidence.py"


def article_link(label: str, article_id: str, claim_id: str | None = None, *, key: str) -> None:
    """Draw a quiet button that opens an article, at one of its claims."""
    with st.container(key=f"link-{key}"):
        if st.button(label, type="tertiary", key=key):
            st.switch_page(EVIDENCE, query_params=article_query(article_id, claim_id))


def article_query(article_id: str, claim_id: str | None = None) -> dict[str, str]:
    """Return the parameters that choose an article, and a claim in it."""
    return {"article": article_id, **({"claim": claim_id} if claim_id else {})}
