"""Drafts: what an analyst edited in the briefing of a view, the last one of each view and language."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, insert, select

from sahel.model import Lang
from sahel.store import rows
from sahel.store.bench import Bench, columns
from sahel.store.editions_schema import drafts


@dataclass(frozen=True, slots=True)
class Draft:
    """What an analyst edited in the briefing of a view (canonical query) in a language; ``edits`` is JSON."""

    view: str
    lang: Lang
    by: str
    saved_at: str
    edits: str


class Drafts(Bench):
    """The drafts of one store."""

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
            found = connection.execute(select(*columns(drafts, Draft)).where(own)).one_or_none()
        return Draft(*found) if found else None

    def drop_draft(self, view: str, lang: Lang) -> bool:
        """Forget a draft; tell whether there was one."""
        own = (drafts.c.view == view) & (drafts.c.lang == lang)
        with self._database.writing() as connection:
            return bool(connection.execute(delete(drafts).where(own)).rowcount)
