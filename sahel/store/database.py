"""One engine, and the two ways to use it: reading a consistent state, and writing whole or not at all."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError

from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InterfaceError, ProgrammingError

from sahel.errors import BadRecordError, StoreError
from sahel.i18n import _
from sahel.store import sqlite
from sahel.store.address import shown

_SPOILT = (zlib.error, UnicodeDecodeError, JSONDecodeError)
"""What the values of a damaged file raise, of which the database itself notices nothing."""


def _plain() -> tuple[tuple[str, str], ...]:
    """Return parts of what SQLite says, each with what a user reads instead."""
    damaged = _("the file is damaged; restore it from a copy")
    return (
        ("file is not a database", _("the file is no database, or is encrypted")),
        ("malformed", damaged),
        ("Could not decode", damaged),
        ("corruption", damaged),
        ("unable to open database file", _("the file cannot be opened; check that it exists and that you may read it")),
        ("readonly", _("it may not be written to; check the rights of the file and its folder")),
        ("locked", _("another program has been writing to it for too long; try again")),
        ("is full", _("the disk is full; make room and try again")),
        ("disk I/O error", _("the disk reports an error; make sure that it has room, and try again")),
    )


class Database:
    """The engine of a store, safe for many threads; every error of the database leaves it as a StoreError."""

    def __init__(self, url: URL) -> None:
        self.name = shown(url)
        self._engine = create_engine(url, pool_timeout=sqlite.WAIT_MS / 1000)
        sqlite.tune(self._engine)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the store from its first query to its last."""
        with self._plain_errors(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give the one connection that may write now; all of it is kept, or (on any exception) nothing."""
        with self._plain_errors(), self._engine.connect() as connection:
            connection = connection.execution_options(**{sqlite.WRITES: True})
            with connection.begin():
                yield connection

    def log_ahead(self) -> None:
        """Let readers go on while somebody writes: a property of the file, set once."""
        with self._plain_errors(), self._engine.connect() as connection:
            sqlite.log_ahead(connection.connection)

    def forget(self) -> None:
        """Let nothing of what was deleted linger in the write-ahead log or in free pages of the file."""
        with self._plain_errors(), self._engine.connect() as connection:
            sqlite.forget(connection.connection)

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    @contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except (IntegrityError, DataError, InterfaceError, ProgrammingError) as error:
            # The database is well, and so is what it holds: the record handed over is none that the tables take.
            raise BadRecordError(str(error.orig)) from error
        except DBAPIError as error:
            raise StoreError(self.name, _in_plain_words(str(error.orig))) from error
        except sqlite.DriverError as error:
            raise StoreError(self.name, _in_plain_words(str(error))) from error
        except UnicodeEncodeError as error:
            raise BadRecordError(_("a text in it holds half of a character pair")) from error
        except _SPOILT as error:
            raise StoreError(self.name, _in_plain_words("malformed")) from error


def _in_plain_words(said: str) -> str:
    return next((plain for part, plain in _plain() if part in said), said)
