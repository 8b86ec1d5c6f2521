"""Rows as CSV for spreadsheets: cells that no spreadsheet runs, and bytes that it takes for what they are.

UTF-8 *with* a byte-order mark, as spreadsheets otherwise take French and Arabic for another charset; line ends are
CR LF (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front, and only there is a
quote not exact.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

from sahel.export.objects import writable

ENCODING = "utf-8-sig"

# Full-width forms too: some spreadsheets take them for the plain ones.
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def harmless(value: object) -> object:
    """Return a cell that no spreadsheet runs: text that opens like a formula gets an apostrophe in front."""
    if not isinstance(value, str):
        return value
    text = writable(value)
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text


def write_rows(handle: TextIO, header: Sequence[str], rows: Iterable[Iterable[object]]) -> None:
    """Write a header and rows; unknown (None) is an empty cell."""
    out = csv.writer(handle)
    out.writerow(header)
    out.writerows([harmless(cell) for cell in row] for row in rows)
