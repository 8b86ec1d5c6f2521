"""Where a row of facts has it from, in words short enough to stand in a line."""

from __future__ import annotations

import re

from sahel.i18n import _

_ADDRESS = re.compile(r"https?://(?:www\.)?([^/\s]+)")


def source_words(source: str | None) -> str:
    """Return whose page states a row, and that a day was not checked where the row says so; "" without a source."""
    if not source:
        return ""
    host = _ADDRESS.search(source)
    named = host[1] if host else source
    unchecked = _("source: {source}, day not checked")
    return (unchecked if "not checked" in source else _("source: {source}")).format(source=named)
