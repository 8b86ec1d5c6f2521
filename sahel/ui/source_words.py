"""The source of a row of facts as HTML: its words, with its addresses as links where they lead to the web."""

from __future__ import annotations

import re

from sahel.figures.marked_text import exact
from sahel.figures.web_address import address_html
from sahel.i18n import _

_ADDRESS = re.compile(r"https?://[^\s;,]+")


def source_html(source: str) -> str:
    """Return a source in words: "Fact base: <link> (membership to end on 29 January 2025)"."""
    parts, at = [], 0
    for found in _ADDRESS.finditer(source):
        parts += [exact(source[at : found.start()]), address_html(found[0])]
        at = found.end()
    parts.append(exact(source[at:]))
    return f"{exact(_('Fact base:'))} {''.join(parts)}"
