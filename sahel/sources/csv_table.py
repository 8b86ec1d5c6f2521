"""CSV: a table with a header, one article a row; a bad row is one failure, and the rest goes on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sahel.errors import UnreadableSourceError
from sahel.i18n import _
from sahel.sources.build import with_headline
from sahel.sources.charset import decode
from sahel.sources.csv_header import columns_of, delimiter_of
from sahel.sources.csv_records import Record, records
from sahel.sources.facts_beside import plain
from sahel.sources.found import Found, Piece
from sahel.sources.received import Received
from sahel.sources.stated import line

_MOST_NAMED, _LONGEST_NAME = 12, 40


def _named(header: Sequence[str]) -> str:
    names = ["“" + name.strip()[:_LONGEST_NAME] + "”" for name in header[:_MOST_NAMED]]
    return ", ".join(names) + ("…" if len(header) > _MOST_NAMED else "")


def _columns(header: Sequence[str], received: Received) -> Mapping[str, int]:
    columns = columns_of(header)
    if "text" not in columns:
        raise received.failure(_("it has no column “text”, only {names}").format(names=_named(header)))
    return columns


def _is_ragged(cells: Sequence[str], header: Sequence[str]) -> bool:
    return any(cell.strip() for cell in cells[len(header) :])


def _row(record: Record, header: Sequence[str], columns: Mapping[str, int], origin: str) -> Found:
    cells = record.cells
    if cells is None:
        return UnreadableSourceError(origin, _("its quotation marks do not match"))
    if _is_ragged(cells, header):
        why = _("it has {n} cells under {m} columns").format(n=len(cells), m=len(header))
        return UnreadableSourceError(origin, why)
    facts = plain({key: cells[column] for key, column in columns.items() if column < len(cells)})
    text = cells[columns["text"]] if columns["text"] < len(cells) else ""
    title = line(facts, "title")
    has_headline = not text.strip() or text.lstrip().partition("\n")[0].strip() == title
    whole = text if has_headline else with_headline(title, text)
    return Piece(origin, whole, record.source.encode(), facts)


def read(received: Received) -> Iterator[Found]:
    """Yield a text or a failure for every row, in order; raise UnreadableSourceError where no column holds texts.

    The raw bytes of a row are its lines, in UTF-8.
    """
    text = decode(received)
    rows = records(text, delimiter_of(text.lstrip().partition("\n")[0]), received.limits.longest_text)
    first = next(rows, None)
    if first is None:
        raise received.failure(_("it has no text"))
    header = first.cells
    if header is None:
        raise received.failure(_("its quotation marks do not match"))
    columns = _columns(header, received)
    record = None
    for record in rows:
        place = _("{origin}, line {number}").format(origin=received.origin, number=record.line)
        yield _row(record, header, columns, place)
    if record is None:
        raise received.failure(_("the table has no rows"))
