"""The doors of the room: bytes with a name, a file, a folder, pasted text, or ``-`` for what is piped in."""

from __future__ import annotations

import logging
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePath

from sahel.errors import UnreadableSourceError
from sahel.i18n import _, ngettext
from sahel.sources import build, pasted
from sahel.sources.file_bytes import bytes_of
from sahel.sources.folder import printable, walk
from sahel.sources.hints import Hints
from sahel.sources.limits import MB, limits
from sahel.sources.outcome import Outcome
from sahel.sources.received import Received
from sahel.sources.take import outcomes

log = logging.getLogger(__name__)


def read_bytes(name: str, raw: bytes, hints: Hints = Hints()) -> Iterator[Outcome]:  # noqa: B008
    """Yield the articles of a file's bytes; its name tells the format. Every failure is yielded, none is raised."""
    received = Received(printable(PurePath(PurePath(name).name or name)), raw, hints)
    yield from outcomes(received, PurePath(name).suffix)


def read_text(text: str, hints: Hints = Hints()) -> Iterator[Outcome]:  # noqa: B008
    """Yield the one article of a pasted text, or its failure. A headline with a blank line under it is its title."""
    received = Received(_("pasted text"), text.encode("utf-8", "replace"), hints)
    try:
        yield build.article(pasted.piece(text, received), received)
    except UnreadableSourceError as error:
        yield error


def _read_file(path: Path, origin: str, hints: Hints) -> Iterator[Outcome]:
    try:
        raw = bytes_of(path, origin, limits())
    except UnreadableSourceError as error:
        yield error
        return
    yield from outcomes(Received(origin, raw, hints, limits=limits()), path.suffix)


def _warn_of_passed(folder: Path, passed: Counter[str]) -> None:
    if not passed:
        return
    count = passed.total()
    kinds = ", ".join(sorted(passed))
    message = ngettext(
        "{folder}: {count} file was passed over, as nothing reads its kind ({kinds}).",
        "{folder}: {count} files were passed over, as nothing reads their kind ({kinds}).",
        count,
    )
    log.warning("%s", message.format(folder=printable(PurePath(folder.name)), count=count, kinds=kinds))


def _read_folder(folder: Path, hints: Hints) -> Iterator[Outcome]:
    passed: Counter[str] = Counter()
    for found in walk(folder, folder, passed):
        if isinstance(found, UnreadableSourceError):
            yield found
        else:
            yield from _read_file(found, printable(found.relative_to(folder)), hints)
    _warn_of_passed(folder, passed)


def _read_stdin(hints: Hints) -> Iterator[Outcome]:
    # Never more than the limit and one byte is held; a source of that length is refused.
    raw = sys.stdin.buffer.read(limits().largest_source_mb * MB + 1)
    yield from outcomes(Received(_("standard input"), raw, hints, limits=limits()), ".txt")


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long, say: reading it as a file then tells why
        return False


def read_path(path: str | Path, hints: Hints = Hints()) -> Iterator[Outcome]:  # noqa: B008
    """Yield the articles of a file, of every readable file below a folder in sorted order, or of ``-`` (text piped in).

    Every failure is yielded, none is raised. What a folder holds of unread kinds is counted in a warning.
    """
    if str(path) == "-":
        yield from _read_stdin(hints)
    elif _is_folder(Path(path)):
        yield from _read_folder(Path(path), hints)
    else:
        yield from _read_file(Path(path), printable(PurePath(Path(path).name)), hints)
