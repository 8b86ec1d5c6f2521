"""The header of a table: which column holds what, whatever people call it, and what separates the cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from sahel.facts.tables import table
from sahel.geo.fold import fold

DELIMITERS = ",;\t|"


@cache
def _known() -> tuple[tuple[str, str], ...]:
    return tuple((row["key"], row["header"]) for row in table("source_columns"))


def _plain(header: str) -> str:
    return re.sub(r"[\W_]+", " ", fold(header)).strip()


def columns_of(header: Sequence[str]) -> dict[str, int]:
    """Return the number of the column for each key that a header has; the best name wins where two mean the same."""
    names = [_plain(name) for name in header]
    found: dict[str, int] = {}
    for key, name in _known():
        if name in names:
            found.setdefault(key, names.index(name))
    return found


def delimiter_of(line: str) -> str:
    """Return what separates the cells of a header: that by which most columns are known, else the most frequent."""
    return max(DELIMITERS, key=lambda one: (len(columns_of(line.replace('"', "").split(one))), line.count(one)))
