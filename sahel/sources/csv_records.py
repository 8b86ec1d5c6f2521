"""The records of a table, each with the line on which it begins; a record whose quotes do not match spoils no other."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

csv.field_size_limit(2**31 - 1)  # A cell that is too long for an article has a sentence of its own.


@dataclass(frozen=True, slots=True)
class Record:
    """One record: the number of its first line, its cells (None where its quotes do not match), its lines as text."""

    line: int
    cells: tuple[str, ...] | None
    source: str


def _fed(lines: Sequence[str], start: int, room: int) -> Iterator[str]:
    for number in range(start, len(lines)):
        room -= len(lines[number])
        if room < 0:
            return
        yield lines[number] + "\n"


def _record(lines: Sequence[str], start: int, delimiter: str, room: int) -> Record | None:
    reader = csv.reader(_fed(lines, start, room), delimiter=delimiter, strict=True)
    try:
        cells = tuple(next(reader))
    except StopIteration:
        return None
    except csv.Error:
        return None
    return Record(start + 1, cells, "\n".join(lines[start : start + reader.line_num]))


def records(text: str, delimiter: str, longest: int) -> Iterator[Record]:
    """Yield the records of a table, blank lines left out; after a broken one the next line begins a record.

    Once a quote was never closed, only records of up to ``longest`` characters are looked for, else it took for ever.
    """
    lines = (text if "\n" in text else text.replace("\r", "\n")).split("\n")
    start, room = 0, sys.maxsize
    while start < len(lines):
        if not lines[start].strip():
            start += 1
            continue
        record = _record(lines, start, delimiter, room)
        if record is None:
            record, room = Record(start + 1, None, lines[start]), longest
        yield record
        start += record.source.count("\n") + 1
