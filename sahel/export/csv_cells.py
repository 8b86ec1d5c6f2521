"""Rows as CSV for spreadsheets: cells that no spreadsheet runs, and bytes that it takes for what they are.

UTF-8 *with* a byte-order mark, as spreadsheets otherwise take French and Arabic for another charset; line ends are
CR LF (RFC 4180). Where numbers are written "0,5" a spreadsheet takes only semicolons for the ends of cells:
``semicolons`` writes both so. A cell that a spreadsheet would run as a formula gets an apostrophe in front, and so does
what it would run if it took the file for the other kind and cut the cell in two; only there is a quote not exact.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from typing import TextIO

from sahel.export.objects import writable

ENCODING = "utf-8-sig"

# Full-width forms too: some spreadsheets take them for the plain ones.
_RUNS = "=+@＝＋－＠-"
_OPENS_A_FORMULA = re.compile(rf"[\s\"]*[{_RUNS}]")
# A cell that holds the sign that ends cells is in quotation marks; the sign of the other kind of file still cuts it.
_RUNS_WHEN_CUT = {sign: re.compile(rf"([{other}\t\r\n][\s\"]*)(?=[{_RUNS}])") for sign, other in (",;", ";,")}


def harmless(value: object, ends: str = ",") -> object:
    """Return a cell that no spreadsheet runs: an apostrophe stands before what opens like a formula.

    ``ends``: the sign between cells, "," or ";"; the other one may cut a cell in two.
    """
    if not isinstance(value, str):
        return value
    text = _RUNS_WHEN_CUT[ends].sub(r"\1'", writable(value))
    runs = text.startswith(("\t", "\r", "\n")) or _OPENS_A_FORMULA.match(text)
    return f"'{text}" if runs else text


def _spelt(value: object) -> object:
    """Return a number as it is written where the decimal sign is a comma."""
    return str(value).replace(".", ",") if isinstance(value, float) else value


def write_rows(
    handle: TextIO, header: Sequence[str], rows: Iterable[Iterable[object]], *, semicolons: bool = False
) -> None:
    """Write a header and rows; unknown (None) is an empty cell."""
    ends = ";" if semicolons else ","
    out = csv.writer(handle, delimiter=ends)
    out.writerow(header)
    cells = ((harmless(cell, ends) for cell in row) for row in rows)
    out.writerows([_spelt(cell) for cell in row] if semicolons else list(row) for row in cells)
