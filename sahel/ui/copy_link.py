"""The address of exactly this view, to be copied: it needs nothing but this page."""

from __future__ import annotations

from dataclasses import fields
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from sahel.analysis.view_query import query_from_view
from sahel.i18n import _
from sahel.model import View

_OF_THE_VIEW = frozenset(field.name for field in fields(View))


def link_of(address: str, asked: View, own: dict[str, str]) -> str:
    """Return the whole address of a view: the page's own, the view as its canonical query, and what is the page's."""
    parts = urlsplit(address)
    query = "&".join(part for part in (query_from_view(asked), urlencode(own)) if part)
    return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", query, ""))


def copy_link(asked: View) -> None:
    """Draw the button; it opens the address with a sign to copy it."""
    own = {key: value for key, value in st.query_params.items() if key not in _OF_THE_VIEW}
    with st.popover(_("Copy link"), key="address"):
        st.caption(_("The same view, from this address alone:"))
        st.code(link_of(st.context.url or "", asked, own), language=None, wrap_lines=True)
