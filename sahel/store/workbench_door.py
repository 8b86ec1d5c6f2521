"""The door of the workbench: drafts of briefings, the watch list, saved views, and the handling mark of the store.

None of it is evidence: nothing here moves the version of the store, by which whatever is cached of events is known.
"""

from __future__ import annotations

from sqlalchemy import delete, insert, select

from sahel.store.bench_drafts import Draft, Drafts
from sahel.store.bench_views import SavedView, SavedViews
from sahel.store.bench_watch import Watched, WatchList
from sahel.store.editions_schema import settings

__all__ = ["Draft", "SavedView", "Watched", "WorkbenchDoor"]

_MARK = "mark"


class WorkbenchDoor(Drafts, WatchList, SavedViews):
    """What people keep in one store beside the evidence."""

    def mark(self) -> str:
        """Return the handling mark of the store, or ""."""
        with self._database.reading() as connection:
            own = select(settings.c.value).where(settings.c.key == _MARK)
            return connection.execute(own).scalar_one_or_none() or ""

    def set_mark(self, mark: str) -> None:
        """Set the handling mark of the store; "" takes it away."""
        with self._database.writing() as connection:
            connection.execute(delete(settings).where(settings.c.key == _MARK))
            if mark:
                connection.execute(insert(settings).values(key=_MARK, value=mark))
