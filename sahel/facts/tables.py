"""The files of geodata/: CSV tables as rows, YAML settings as plain values. An analyst may edit both."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from sahel.errors import TableError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml reads some twenty times faster

GEODATA = Path(__file__).parents[2] / "geodata"


def table(name: str, folder: Path = GEODATA) -> list[dict[str, str]]:
    """Return the rows of ``geodata/<name>.csv`` (UTF-8, header first); raise TableError where it cannot be read."""
    try:
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as handle:
            return list(csv.DictReader(handle))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise TableError(f"{name}.csv", str(error)) from error


def settings(name: str, folder: Path = GEODATA) -> Any:  # noqa: ANN401
    """Return what ``geodata/<name>.yaml`` holds (plain values); raise TableError where it cannot be read."""
    try:
        return yaml.load((folder / f"{name}.yaml").read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506  (safe)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise TableError(f"{name}.yaml", str(error)) from error


def split_list(cell: str) -> tuple[str, ...]:
    """Return the parts of a cell that holds several values, separated by ``|``."""
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def required(row: Mapping[str, str], key: str, name: str) -> str:
    """Return a cell that must not be empty; raise TableError that names the table and column."""
    value = (row.get(key) or "").strip()
    if not value:
        raise TableError(f"{name}.csv", f"a row has no {key}: {dict(row)}")
    return value
