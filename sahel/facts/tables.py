"""The files of geodata/: CSV tables as rows, YAML settings as plain values. An analyst may edit both."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from sahel.errors import TableError
from sahel.facts.rows import Row
from sahel.i18n import _

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml reads some twenty times faster

GEODATA = Path(__file__).parents[2] / "geodata"


def table(name: str, folder: Path = GEODATA, unique: str | None = None) -> list[Row]:
    """Return the rows of ``geodata/<name>.csv`` (UTF-8, header first); no two share what is in the column ``unique``.

    Raise TableError, with the line where one is to blame, if it cannot be read.
    """
    file = f"{name}.csv"
    try:
        # utf-8-sig: spreadsheets put a mark at the start of the UTF-8 that they write.
        with (folder / file).open(encoding="utf-8-sig", newline="") as handle:
            rows = list(_rows(file, handle))
    except (OSError, UnicodeDecodeError) as error:
        raise TableError(file, str(error)) from error
    if unique:
        _forbid_repeats(rows, unique)
    return rows


def _rows(file: str, lines: Iterable[str]) -> Iterator[Row]:
    records = _records(file, lines)
    _line, header = next(records, (1, []))
    if len(header) < 2:
        raise TableError(file, _("it needs a header whose columns stand apart by commas"), line=1)
    for line, cells in records:
        if len(cells) != len(header):
            why = _("it has {cells} cells and the header has {columns} (a cell that holds a comma stands in quotes)")
            raise TableError(file, why.format(cells=len(cells), columns=len(header)), line)
        yield Row(dict(zip(header, cells, strict=True)), file, line)


def _records(file: str, lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield the records that are not blank, with the line on which each begins."""
    reader = csv.reader(lines, strict=True)
    begins = 1
    try:
        for cells in reader:
            if cells:
                yield begins, [cell.strip() for cell in cells]
            begins = reader.line_num + 1
    except csv.Error as error:
        raise TableError(file, str(error), begins) from error


def _forbid_repeats(rows: Iterable[Row], column: str) -> None:
    seen: dict[str, int] = {}
    for row in rows:
        value = row.required(column)
        if value in seen:
            why = _("the {column} “{value}” stands on line {line} already")
            raise row.fault(why.format(column=column, value=value, line=seen[value]))
        seen[value] = row.line


def settings(name: str, folder: Path = GEODATA) -> Any:  # noqa: ANN401
    """Return what ``geodata/<name>.yaml`` holds (plain values).

    Raise TableError, with the line where one is to blame, if it cannot be read.
    """
    file = f"{name}.yaml"
    try:
        return yaml.load((folder / file).read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  (safe)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise TableError(file, error.problem or str(error), line) from error
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise TableError(file, str(error)) from error


def split_list(cell: str) -> tuple[str, ...]:
    """Return the parts of a cell that holds several values, separated by ``|``."""
    return tuple(part.strip() for part in cell.split("|") if part.strip())
