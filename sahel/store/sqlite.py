"""What only SQLite needs: pragmas of a connection, write-ahead log, and who begins how."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Engine, event

WAIT_MS = 60_000
"""How long a writer waits for another one before it gives up, in milliseconds."""

WRITES = "sahel_writes"
"""The execution option of a connection that is going to write."""

DriverError = sqlite3.Error
"""What the driver raises where it is spoken to without SQLAlchemy: pragmas, the file written anew, bulk reading."""

# FULL: an article that was reported as added is on the disk, even if the power fails in the next second.
_PRAGMAS = (f"busy_timeout={WAIT_MS}", "foreign_keys=ON", "synchronous=FULL", "temp_store=MEMORY", "cache_size=-65536")


def tune(engine: Engine) -> None:
    """Make every connection of an engine safe for several processes that read and write at once."""
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)


def _set_up(raw: Any, _record: object) -> None:  # noqa: ANN401 (a connection of the driver)
    raw.isolation_level = None  # we begin ourselves: the driver would begin late, and without the lock
    for pragma in _PRAGMAS:
        raw.execute(f"PRAGMA {pragma}")


def log_ahead(raw: Any, tries: int = 200) -> None:  # noqa: ANN401
    """Switch the file to a write-ahead log, which lets readers go on while somebody writes; it then stays so."""
    for left in reversed(range(tries)):
        try:
            if raw.execute("PRAGMA journal_mode").fetchone()[0] not in ("wal", "memory"):
                raw.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            # This one pragma does not wait for a lock by itself: two processes may open a new file at once.
            if "locked" not in str(error) or not left:
                raise
            time.sleep(0.02)


def forget(raw: Any) -> None:  # noqa: ANN401
    """Write the file anew without its free pages, and empty the log beside it."""
    raw.execute("VACUUM")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def raw_rows(connection: Connection, query: str, ids: Iterable[str] | None = None) -> list[tuple[Any, ...]]:
    """Return the rows of a query as plain tuples: a record for each costs more than the reading of large tables.

    ``ids``, where given, stand in the query as ``(SELECT value FROM json_each(?))``.
    """
    raw: Any = connection.connection.driver_connection
    found: list[tuple[Any, ...]] = raw.execute(query, () if ids is None else (json.dumps([*ids]),)).fetchall()
    return found


def _begin(connection: Connection) -> None:
    # IMMEDIATE takes the write lock at the start, so that nobody fails half-way for having read too early.
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
