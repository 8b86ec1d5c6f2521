"""A row of a CSV table, which knows where it stands: whoever finds a cell wrong says so by file and line."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import NoReturn, TypeVar

from sahel.errors import TableError
from sahel.facts.prefix_dates import interval
from sahel.i18n import _

T = TypeVar("T")


class Row(dict[str, str]):
    """The cells of a row by column, without white space around them; every check raises TableError."""

    __slots__ = ("file", "line")

    def __init__(self, cells: Mapping[str, str], file: str, line: int) -> None:
        super().__init__(cells)
        self.file, self.line = file, line

    def __missing__(self, column: str) -> NoReturn:
        raise TableError(self.file, _("it has no column {column}").format(column=column), line=1)

    def fault(self, why: str) -> TableError:
        """Return the error that says what is wrong with this row."""
        return TableError(self.file, why, self.line)

    def required(self, column: str) -> str:
        """Return a cell that must not be empty."""
        if not self[column]:
            raise self.fault(_("the column {column} is empty").format(column=column))
        return self[column]

    def one_of(self, column: str, allowed: tuple[T, ...]) -> T:
        """Return whichever of the values that are allowed stands in a cell."""
        for one in allowed:
            if one == self[column]:
                return one
        why = _("“{value}” in column {column} is none of {allowed}")
        choice = ", ".join(map(str, allowed))
        raise self.fault(why.format(value=self[column], column=column, allowed=choice))

    def one_of_or_none(self, column: str, allowed: tuple[T, ...]) -> T | None:
        """Return the same, or None where the cell is empty."""
        return self.one_of(column, allowed) if self[column] else None

    def yes(self, column: str) -> bool:
        """Return whether a cell says ``yes`` rather than ``no``."""
        return self.one_of(column, ("yes", "no")) == "yes"

    def number(self, column: str) -> float:
        """Return a cell that must hold a number."""
        return self._read(column, _finite, _("“{value}” in column {column} is no number"))

    def whole(self, column: str) -> int:
        """Return a cell that must hold a whole number."""
        return self._read(column, int, _("“{value}” in column {column} is no whole number"))

    def number_or_none(self, column: str) -> float | None:
        """Return a cell that holds a number or nothing."""
        return self.number(column) if self[column] else None

    def whole_or_none(self, column: str) -> int | None:
        """Return a cell that holds a whole number or nothing."""
        return self.whole(column) if self[column] else None

    def date_prefix(self, column: str) -> str:
        """Return a cell that holds a year, a month, a day or nothing."""
        return self._read(column, _prefix, _("“{value}” in column {column} is no date (YYYY, YYYY-MM or YYYY-MM-DD)"))

    def _read(self, column: str, read: Callable[[str], T], why: str) -> T:
        try:
            return read(self[column])
        except ValueError as error:
            raise self.fault(why.format(value=self[column], column=column)) from error


def _finite(cell: str) -> float:
    number = float(cell)
    if not math.isfinite(number):
        raise ValueError(cell)
    return number


def _prefix(cell: str) -> str:
    if cell:
        interval(cell)
    return cell
