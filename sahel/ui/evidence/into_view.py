"""The article, or its sentence, that a link or a tap asked for is brought into view, where it lies out of sight.

In a narrow window the article lies below the list that it was chosen from, and in a long text the sentence of a claim
lies below the fold in any window: without this, whoever chose it sees nothing happen.
"""

from __future__ import annotations

import streamlit as st

from sahel.ui.narrow import NARROW_PX

# Our own text, without a word from outside: both ids are hexadecimal. The browser runs it once for each choice. Text
# and style sheet come by other ways and move things once more, so what was chosen is followed for a while, or until the
# person goes elsewhere.
_SHOW = """<script>{{
  const until = Date.now() + {patience_ms};
  let left = false, stood = null;
  for (const act of ["wheel", "touchmove", "keydown", "pointerdown"])
    window.addEventListener(act, () => {{ left = true; }}, {{once: true, passive: true}});
  const show = () => {{
    const text = document.getElementById("text-{article}");
    const mark = text && "{claim}" && text.querySelector("mark.claim.chosen");
    const narrow = window.matchMedia("(max-width: {px}px)").matches;
    const wanted = mark || (text && narrow && text.closest(".st-key-article"));
    if (wanted && wanted.getBoundingClientRect().top !== stood) {{
      wanted.scrollIntoView({{block: mark ? "nearest" : "start"}});
      stood = wanted.getBoundingClientRect().top;
    }}
    if (!left && Date.now() < until) setTimeout(show, 50);
  }};
  show();
}}</script>"""
_PATIENCE_MS = 5000


def bring_into_view(article_id: str, claim_id: str | None) -> None:
    """Have the browser scroll to what was chosen; it does nothing where that is in sight already."""
    script = _SHOW.format(article=article_id, claim=claim_id or "", px=NARROW_PX, patience_ms=_PATIENCE_MS)
    with st.container(key="into-view"):
        st.html(script, unsafe_allow_javascript=True)
