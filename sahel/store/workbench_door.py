"""The door of the workbench: drafts of briefings, the watch list, saved views, and the handling mark of the store.

None of it is evidence: nothing here moves the version of the store, by which whatever is cached of events is known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, func, insert, select, update

from sahel.errors import WorkbenchError
from sahel.geo.fold import fold
from sahel.i18n import _
from sahel.model import Lang
from sahel.store import rows
from sahel.store.database import Database
from sahel.store.editions_schema import drafts, saved_views, settings, visits, watched
from sahel.store.read_articles import shown
from sahel.store.schema import articles

_MARK = "mark"


@dataclass(frozen=True, slots=True)
class Draft:
    """What an analyst edited in the briefing of a view (canonical query) in a language; ``edits`` is JSON."""

    view: str
    lang: Lang
    by: str
    saved_at: str
    edits: str


@dataclass(frozen=True, slots=True)
class Watched:
    """A party, or a pair of them, that somebody watches; ``partner`` is "" for a party whoever it deals with."""

    party: str
    partner: str
    by: str
    added_at: str


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view (canonical query) under a name."""

    name: str
    query: str
    by: str
    saved_at: str


class WorkbenchDoor:
    """What people keep in one store beside the evidence."""

    def __init__(self, database: Database, clock: Callable[[], str]) -> None:
        self._database = database
        self._clock = clock

    # Drafts.

    def keep_draft(self, view: str, lang: Lang, by: str, edits: str) -> Draft:
        """Keep a draft in place of the last one of the same view and language."""
        made = Draft(view, lang, by, self._clock(), edits)
        with self._database.writing() as connection:
            connection.execute(delete(drafts).where((drafts.c.view == view) & (drafts.c.lang == lang)))
            connection.execute(insert(drafts).values(**rows.as_row(made)))
        return made

    def draft(self, view: str, lang: Lang) -> Draft | None:
        """Return the draft of a view in a language, or None."""
        own = (drafts.c.view == view) & (drafts.c.lang == lang)
        with self._database.reading() as connection:
            found = connection.execute(select(*_columns(drafts, Draft)).where(own)).one_or_none()
        return Draft(*found) if found else None

    def drop_draft(self, view: str, lang: Lang) -> bool:
        """Forget a draft; tell whether there was one."""
        own = (drafts.c.view == view) & (drafts.c.lang == lang)
        with self._database.writing() as connection:
            return bool(connection.execute(delete(drafts).where(own)).rowcount)

    # The watch list.

    def watch(self, party: str, partner: str, by: str) -> bool:
        """Watch a party or a pair; tell whether it is new."""
        own = (watched.c.party == party) & (watched.c.partner == partner)
        made = Watched(party, partner, by, self._clock())
        with self._database.writing() as connection:
            if connection.execute(select(watched).where(own)).first():
                return False
            connection.execute(insert(watched).values(**rows.as_row(made)))
        return True

    def unwatch(self, party: str, partner: str) -> bool:
        """Watch it no more; tell whether it was watched."""
        own = (watched.c.party == party) & (watched.c.partner == partner)
        with self._database.writing() as connection:
            return bool(connection.execute(delete(watched).where(own)).rowcount)

    def watched(self) -> tuple[Watched, ...]:
        """Return what is watched, what was added first first."""
        order = (watched.c.added_at, watched.c.party, watched.c.partner)
        with self._database.reading() as connection:
            found = connection.execute(select(*_columns(watched, Watched)).order_by(*order))
            return tuple(Watched(*row) for row in found)

    # Visits: what a person has seen.

    def note_visit(self, by: str) -> None:
        """Note that a person has seen all that came in so far."""
        with self._database.writing() as connection:
            seen_to = connection.execute(select(func.max(articles.c.seq))).scalar_one() or 0
            connection.execute(delete(visits).where(visits.c.by == by))
            connection.execute(insert(visits).values(by=by, at=self._clock(), seen_to=seen_to))

    def last_visit(self, by: str) -> str | None:
        """Return when a person was last here (UTC, ISO 8601), or None."""
        with self._database.reading() as connection:
            return connection.execute(select(visits.c.at).where(visits.c.by == by)).scalar_one_or_none()

    def came_in_since(self, by: str) -> frozenset[str] | None:
        """Return ids of the articles that came in since a person was last here; None: they never were."""
        with self._database.reading() as connection:
            seen_to = connection.execute(select(visits.c.seen_to).where(visits.c.by == by)).scalar_one_or_none()
            if seen_to is None:
                return None
            new = select(articles.c.id).where(articles.c.seq > seen_to, shown(articles.c.id))
            return frozenset(connection.execute(new).scalars())

    # Saved views.

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
            found = connection.execute(select(*_columns(saved_views, SavedView)).order_by(saved_views.c.folded))
            return tuple(SavedView(*row) for row in found)

    # The handling mark.

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


def _columns(table: Table, record: type) -> list[Column[Any]]:
    return [table.c[field.name] for field in fields(record)]


def _refuse_taken(connection: Connection, name: str) -> None:
    taken = select(saved_views.c.name).where(saved_views.c.folded == fold(name))
    if found := connection.execute(taken).scalar_one_or_none():
        raise WorkbenchError(_("there is a saved view “{name}” already; take another name").format(name=found))
