"""The address of exactly this view, copied by one click: it needs nothing but this page."""

from __future__ import annotations

from dataclasses import fields
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from sahel.analysis.view_query import query_from_view
from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.model import View

_OF_THE_VIEW = frozenset(field.name for field in fields(View))

# Our own text, without a word from outside. One listener for the whole visit, which reads the address at the click. A
# page that does not come over https may not use the clipboard's own door, so a field is copied from as in older days.
_COPIES = """<script>
  const byField = link => {
    const field = document.body.appendChild(document.createElement("textarea"));
    field.value = link;
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  };
  const copy = async event => {
    if (!event.target.closest?.(".st-key-address-button [data-testid='stPopoverButton']")) return;
    const link = document.querySelector(".st-key-address-link [data-link]")?.dataset.link;
    const page = document.documentElement.dataset;
    delete page.copied;
    if (!link) return;
    const copied = navigator.clipboard
      ? navigator.clipboard.writeText(link).then(() => true, () => byField(link)) : byField(link);
    if (await copied) page.copied = "yes";
  };
  if (!window.sahelCopies) {
    window.sahelCopies = true;
    document.addEventListener("click", copy, true);
  }
</script>"""


def link_of(address: str, asked: View, own: dict[str, str]) -> str:
    """Return the whole address of a view: the page's own, the view as its canonical query, and what is the page's."""
    parts = urlsplit(address)
    query = "&".join(part for part in (query_from_view(asked), urlencode(own)) if part)
    return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", query, ""))


def copy_link(asked: View) -> None:
    """Draw the button; it copies the address, and shows it for whoever wants to see or copy it by hand."""
    own = {key: value for key, value in st.query_params.items() if key not in _OF_THE_VIEW}
    link = link_of(st.context.url or "", asked, own)
    with st.container(key="address-link"):
        st.html(f'<span data-link="{exact(link)}"></span>')
        st.html(_COPIES, unsafe_allow_javascript=True)
    with st.popover(_("Copy link"), key="address"):
        st.html(f'<p class="note"><b class="copied">{exact(_("Copied."))}</b> {exact(_("The same view:"))}</p>')
        st.code(link, language=None, wrap_lines=True)
