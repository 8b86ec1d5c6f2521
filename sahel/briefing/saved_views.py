"""Saved views: a view under a name, as the query that rebuilds it on any machine with the same store."""

from __future__ import annotations

from sahel.analysis.view_query import query_from_view, view_from_query
from sahel.briefing.one_line import one_line
from sahel.desk.review.who import name_of_person
from sahel.errors import JudgementRefusedError, WorkbenchError
from sahel.i18n import _
from sahel.model import View
from sahel.store import Store
from sahel.store.workbench_door import SavedView

__all__ = ["LONGEST_NAME", "SavedView", "delete_view", "rename_view", "save_view", "saved_views"]

LONGEST_NAME = 80


def saved_views(store: Store) -> tuple[SavedView, ...]:
    """Return all saved views in alphabetical order."""
    return store.workbench.saved_views()


def save_view(store: Store, name: str, view: View | str, by: str) -> SavedView:
    """Save a view (or its query) under a name; raise WorkbenchError where the name is taken, whatever its case."""
    asked = view_from_query(view) if isinstance(view, str) else view
    return store.workbench.save_view(_name(name), query_from_view(asked), person(by))


def rename_view(store: Store, old: str, new: str) -> None:
    """Give a saved view another name; raise WorkbenchError where that is taken or there is no such view."""
    store.workbench.rename_view(_name(old), _name(new))


def delete_view(store: Store, name: str) -> None:
    """Delete a saved view; raise WorkbenchError where there is none of the name."""
    store.workbench.delete_view(_name(name))


def person(by: str) -> str:
    """Return a person's name as it is noted; raise WorkbenchError where it is none."""
    try:
        return name_of_person(by)
    except JudgementRefusedError as error:
        raise WorkbenchError(error.why) from error


def _name(given: str) -> str:
    name = one_line(given, LONGEST_NAME, _("a name"))
    if not name:
        raise WorkbenchError(_("give the view a name"))
    return name
