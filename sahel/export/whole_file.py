"""Writing a file whole or not at all: beside its name first, then moved into place."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TextIO
from uuid import uuid4

from sahel.errors import ExportError
from sahel.i18n import _

Write = Callable[[TextIO], None]
"""What writes the content into an open text file."""


def _write_beside(target: Path, write: Write, encoding: str) -> Path:
    beside = target.with_name(f".{uuid4().hex}.part")
    try:
        # newline="": the CSV writer brings its own line ends, the others write \n alone.
        with beside.open("w", encoding=encoding, newline="") as handle:
            write(handle)
            handle.flush()
            os.fsync(handle.fileno())
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def write_whole(target: Path, write: Write, encoding: str = "utf-8") -> None:
    """Write a file so that its name always holds the old or the new content, whole; raise ExportError otherwise."""
    try:
        if target.exists() and not target.is_file():
            raise ExportError(target, _("there is something of that name that is no file"))
        _write_beside(target, write, encoding).replace(target)
    except OSError as error:
        raise ExportError(target, error.strerror or str(error)) from error
