"""The bytes of a file on this machine: only of a plain file, only up to the limit, whatever happens while reading."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from sahel.errors import UnreadableSourceError
from sahel.i18n import _
from sahel.sources.limits import MB, Limits, too_large

_SPECIAL = (
    (stat.S_ISFIFO, _("it is a pipe, not a file")),
    (stat.S_ISSOCK, _("it is a socket, not a file")),
    (stat.S_ISCHR, _("it is a device, not a file")),
    (stat.S_ISBLK, _("it is a device, not a file")),
    (stat.S_ISDIR, _("it is a folder")),
)


def _what_else(mode: int) -> str | None:
    return next((why for is_so, why in _SPECIAL if is_so(mode)), None)


def _read(path: Path, limits: Limits) -> bytes | str:
    # Asked before opening, as opening alone can do something to a device.
    if why := _what_else(path.stat().st_mode):
        return why
    # Without waiting: a pipe that took the file's place a moment ago would hold us until somebody writes to it.
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
        if why := _what_else(os.fstat(file.fileno()).st_mode):
            return why
        # The size that the disk gives is not asked: a file may grow while it is read.
        raw = file.read(limits.largest_source_mb * MB + 1)
    return raw if len(raw) <= limits.largest_source_mb * MB else too_large(limits)


def bytes_of(path: Path, origin: str, limits: Limits) -> bytes:
    """Return the bytes of a plain file; raise UnreadableSourceError where there is none that may be read."""
    try:
        read = _read(path, limits)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UnreadableSourceError(origin, getattr(error, "strerror", None) or str(error)) from error
    if isinstance(read, str):
        raise UnreadableSourceError(origin, read)
    return read
