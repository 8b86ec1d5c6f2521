"""What the parts of the workbench have in common: the database, the clock, and rows as their records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from sqlalchemy import Column, Table

from sahel.store.database import Database


class Bench:
    """A part of the workbench of one store."""

    def __init__(self, database: Database, clock: Callable[[], str]) -> None:
        self._database = database
        self._clock = clock


def columns(table: Table, record: type) -> list[Column[Any]]:
    """Return the columns of a table that are the fields of a record, in their order."""
    return [table.c[field.name] for field in fields(record)]
