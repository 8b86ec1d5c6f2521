"""The handling mark: who may see this, in the words of whoever keeps the store (free text, one line)."""

from __future__ import annotations

from sahel.briefing.one_line import one_line
from sahel.i18n import _
from sahel.store import Store

LONGEST_MARK = 60
"""Characters: it stands on every step, slide and page."""


def handling_mark(store: Store) -> str:
    """Return the mark of a store, or "": what a new briefing bears unless its draft says otherwise."""
    return store.workbench.mark()


def set_handling_mark(store: Store, mark: str) -> str:
    """Set the mark of a store ("" takes it away) and return it as kept; raise WorkbenchError where it is too long."""
    kept = checked_mark(mark)
    store.workbench.set_mark(kept)
    return kept


def checked_mark(mark: str) -> str:
    """Return a mark as it may be kept."""
    return one_line(mark, LONGEST_MARK, _("a handling mark"))
