"""The article, or its sentence, that a link or a tap asked for is brought into view, where it lies out of sight.

In a narrow window the article lies below the list that it was chosen from, and in a long text the sentence of a claim
lies below the fold in any window: without this, whoever chose it sees nothing happen.
"""

from __future__ import annotations

import streamlit as st

from sahel.ui.narrow import NARROW_PX

# Our own text, without a word from outside: both ids are hexadecimal. The browser runs it once for each choice, and the
# text is drawn by other parts of the page, so it is waited for.
_SHOW = """<script>{{
  const until = Date.now() + {patience_ms};
  const show = () => {{
    const text = document.getElementById("text-{article}");
    const panel = document.querySelector(".st-key-article");
    if (!text || !panel) return Date.now() < until && setTimeout(show, 50);
    const mark = "{claim}" && text.querySelector("mark.claim.chosen");
    if (mark) mark.scrollIntoView({{block: "nearest"}});
    else if (window.matchMedia("(max-width: {px}px)").matches) panel.scrollIntoView({{block: "start"}});
  }};
  show();
}}</script>"""
_PATIENCE_MS = 3000


def bring_into_view(article_id: str, claim_id: str | None) -> None:
    """Have the browser scroll to what was chosen; it does nothing where that is in sight already."""
    script = _SHOW.format(article=article_id, claim=claim_id or "", px=NARROW_PX, patience_ms=_PATIENCE_MS)
    with st.container(key="into-view"):
        st.html(script, unsafe_allow_javascript=True)
