"""The watch list, and what a person had seen when last here."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select

from sahel.store import rows
from sahel.store.bench import Bench, columns
from sahel.store.editions_schema import visits, watched
from sahel.store.read_articles import shown
from sahel.store.schema import articles


@dataclass(frozen=True, slots=True)
class Watched:
    """A party, or a pair of them, that somebody watches; ``partner`` is "" for a party whoever it deals with."""

    party: str
    partner: str
    by: str
    added_at: str


class WatchList(Bench):
    """The watch list of one store."""

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
            found = connection.execute(select(*columns(watched, Watched)).order_by(*order))
            return tuple(Watched(*row) for row in found)

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
