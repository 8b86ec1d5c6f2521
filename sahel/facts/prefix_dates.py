"""Dates written as prefixes, whose length is their precision: a year, a month or a day."""

from __future__ import annotations

import re
from calendar import monthrange

from sahel.i18n import _
from sahel.model import IsoDate

_PREFIX = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?-?")


def interval(prefix: str) -> tuple[IsoDate, IsoDate]:
    """Return the first and last day that a date prefix covers; raise ValueError where it is no date.

    A hyphen left at the end (``2024-11-``) says no more than the prefix before it.
    """
    match = _PREFIX.fullmatch(prefix.strip())
    if not match or match[1] == "0000":
        raise ValueError(_("“{prefix}” is no year, month or day").format(prefix=prefix))
    year, month, day = match.groups()
    if month is None:
        return f"{year}-01-01", f"{year}-12-31"
    last = monthrange(int(year), int(month))[1]
    if day is None:
        return f"{year}-{month}-01", f"{year}-{month}-{last}"
    if int(day) > last:
        raise ValueError(_("“{prefix}” is no day of the calendar").format(prefix=prefix))
    return f"{year}-{month}-{day}", f"{year}-{month}-{day}"


def first_day(prefix: str) -> IsoDate | None:
    """Return the first day of a date prefix, or None where the cell is empty."""
    return interval(prefix)[0] if prefix.strip() else None


def last_day(prefix: str) -> IsoDate | None:
    """Return the last day of a date prefix, or None where the cell is empty."""
    return interval(prefix)[1] if prefix.strip() else None
