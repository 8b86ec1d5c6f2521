"""The settings of a file in geodata/ with the comment above each: what is printed for whoever may edit them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sahel.errors import TableError
from sahel.facts.tables import GEODATA, settings

_KEY = re.compile(r"(?P<indent> *)(?P<key>\w+):(?P<rest>.*)")


@dataclass(frozen=True, slots=True)
class Noted:
    """What a comment says, and the settings under it as (key, value); ``section`` is "" at the top level.

    Without values it is the comment of the section itself.
    """

    section: str
    note: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Line:
    section: str
    key: str
    note: str | None


def _lines(text: str) -> Iterator[_Line]:
    """Yield every key, with its comment where one stands right above it."""
    comment, section = list[str](), ""
    for line in text.splitlines():
        if line.lstrip().startswith("#"):
            comment.append(line.strip(" #"))
            continue
        if found := _KEY.fullmatch(line):
            inside, opens = bool(found["indent"]), not found["rest"].strip()
            section = found["key"] if opens else section if inside else ""
            yield _Line(section, "" if opens else found["key"], " ".join(comment) if comment else None)
        comment = []


def _plain(note: str, key: str) -> str:
    """Return what a comment says of a key, without its name, which may stand before it ("floor: claims below …")."""
    return note.rpartition(f"{key}: ")[2] if key else note


def _words(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {_words(one)}" for name, one in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _value(given: Any, line: _Line) -> str:  # noqa: ANN401 (plain values of YAML)
    held = given[line.section] if line.section else given
    return _words(held[line.key])


def noted(name: str, folder: Path = GEODATA) -> tuple[Noted, ...]:
    """Return the notes of ``<name>.yaml`` in its order; a key without a comment belongs to the one above it.

    Made for files of plain values, nested once at most; raise TableError where it cannot be read.
    """
    given = settings(name, folder)
    try:
        lines = list(_lines((folder / f"{name}.yaml").read_text(encoding="utf-8")))
        found: list[Noted] = []
        for line in lines:
            values = ((line.key, _value(given, line)),) if line.key else ()
            if found and line.note is None and found[-1].section == line.section and values:
                found[-1] = Noted(line.section, found[-1].note, (*found[-1].values, *values))
            else:
                found.append(Noted(line.section, _plain(line.note or "", line.key), values))
    except (OSError, UnicodeDecodeError, LookupError, TypeError) as error:
        raise TableError(f"{name}.yaml", str(error)) from error
    return tuple(found)
