"""Saved views: a view under a name that no other has, whatever its case and accents."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from sahel.errors import WorkbenchError
from sahel.geo.fold import fold
from sahel.i18n import _
from sahel.store import rows
from sahel.store.bench import Bench, columns
from sahel.store.editions_schema import saved_views


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view (canonical query) under a name."""

    name: str
    query: str
    by: str
    saved_at: str


class SavedViews(Bench):
    """The saved views of one store."""

    def save_view(self, name: str, query: str, by: str) -> SavedView:
        """Save a view under a name that no other has; raise WorkbenchError where one has it."""
        made = SavedView(name, query, by, self._clock())
        with self._database.writing() as connection:
            _refuse_taken(connection, name)
            connection.execute(insert(saved_views).values(**rows.as_row(made), folded=fold(name)))
        return made

    def rename_view(self, old: str, new: str) -> None:
        """Give a saved view another name; raise WorkbenchError where that is taken or there is no such view."""
        own = saved_views.c.folded == fold(old)
        with self._database.writing() as connection:
            if fold(old) != fold(new):
                _refuse_taken(connection, new)
            if not connection.execute(update(saved_views).where(own).values(name=new, folded=fold(new))).rowcount:
                raise WorkbenchError(_("there is no saved view “{name}”").format(name=old))

    def delete_view(self, name: str) -> None:
        """Delete a saved view; raise WorkbenchError where there is no such view."""
        with self._database.writing() as connection:
            if not connection.execute(delete(saved_views).where(saved_views.c.folded == fold(name))).rowcount:
                raise WorkbenchError(_("there is no saved view “{name}”").format(name=name))

    def saved_views(self) -> tuple[SavedView, ...]:
        """Return all saved views in alphabetical order."""
        with self._database.reading() as connection:
            found = connection.execute(select(*columns(saved_views, SavedView)).order_by(saved_views.c.folded))
            return tuple(SavedView(*row) for row in found)


def _refuse_taken(connection: Connection, name: str) -> None:
    taken = select(saved_views.c.name).where(saved_views.c.folded == fold(name))
    if found := connection.execute(taken).scalar_one_or_none():
        raise WorkbenchError(_("there is a saved view “{name}” already; take another name").format(name=found))
