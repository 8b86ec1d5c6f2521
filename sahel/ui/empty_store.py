"""What a page says over a store that holds nothing yet: the way to bring something in."""

from __future__ import annotations

from sahel.figures.marked_text import exact
from sahel.i18n import _
from sahel.ui.open_store import shelf


def or_way_in(said: str) -> str:
    """Return what is said where nothing fits, as HTML; over an empty store, that it is empty and where to begin."""
    if shelf().rows:
        return exact(said)
    way = f'<a href="add" target="_self">{exact(_("Bring in your articles"))}</a>'
    return f"{exact(_('The store is empty.'))} {way}"
