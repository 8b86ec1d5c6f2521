"""The version of the schema, and the ordered steps that bring an older store up to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, insert, inspect, select, text, update

from sahel.errors import StoreError
from sahel.i18n import _
from sahel.store import copies, fulltext
from sahel.store.copies_step import bring_near_copies
from sahel.store.database import Database
from sahel.store.editions_step import bring_editions
from sahel.store.moves import SINCE
from sahel.store.moves_step import note_what_moves
from sahel.store.overlap_step import index_the_last_days
from sahel.store.parties_step import index_the_parties
from sahel.store.review_step import bring_the_review
from sahel.store.schema import meta, metadata

Step = Callable[[Connection], None]


def _keep_candidates(connection: Connection) -> None:
    """2: the places that were weighed against the chosen one; older readings have none until they are read again."""
    connection.execute(text("ALTER TABLE place_mentions ADD COLUMN candidates TEXT NOT NULL DEFAULT '[]'"))


STEPS: tuple[Step, ...] = (
    _keep_candidates,
    bring_near_copies,
    bring_the_review,
    bring_editions,
    index_the_parties,
    index_the_last_days,
    note_what_moves,
)
"""Step ``i`` takes a store from version ``i + 1`` to ``i + 2``; a step is never edited once it was released."""

FIRST_VERSION = 1


def schema_version(connection: Connection) -> int | None:
    """Return the schema version of a store, or None where the file is still empty."""
    if not inspect(connection).has_table(meta.name):
        return None
    return connection.execute(select(meta.c.value).where(meta.c.key == "schema")).scalar_one_or_none()


def bring_up_to_date(database: Database, steps: Sequence[Step] = STEPS) -> None:
    """Create the schema in an empty file, or migrate an older one; raise StoreError for what is not ours or newer."""
    newest = FIRST_VERSION + len(steps)
    with database.reading() as connection:
        if _check(connection, database.name, newest) == newest:
            return
    database.log_ahead()
    with database.writing() as connection:
        # Another process may have come first: only now nobody else can write.
        version = _check(connection, database.name, newest)
        if version is None:
            _create(connection)
        for step in steps[version - FIRST_VERSION :] if version else ():
            step(connection)
        copies.catch_up(connection)
        connection.execute(update(meta).where(meta.c.key == "schema").values(value=newest))


def _check(connection: Connection, name: str, newest: int) -> int | None:
    version = schema_version(connection)
    if version is None and inspect(connection).get_table_names():
        raise StoreError(name, _("it is a database of another program"))
    if version is not None and version > newest:
        raise StoreError(name, _("it was written by a newer version of this program; update the program"))
    return version


def _create(connection: Connection) -> None:
    metadata.create_all(connection)
    fulltext.create(connection)
    first = {"schema": FIRST_VERSION, "version": 0, SINCE: 0}
    connection.execute(insert(meta), [{"key": key, "value": value} for key, value in first.items()])
