"""Writing a file whole or not at all: beside its name first, then moved into place."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO
from uuid import uuid4

from sahel.errors import ExportError
from sahel.i18n import _

Write = Callable[[TextIO], None]
"""What writes the content into an open text file."""


def _why(error: OSError) -> str:
    """Return in plain words why the system refused; its own words where it gives an uncommon reason."""
    words = {
        errno.ENOSPC: _("the disk is full"),
        errno.EDQUOT: _("your share of the disk is used up"),
        errno.ENOENT: _("there is no such folder"),
        errno.ENOTDIR: _("there is no such folder"),
        errno.EACCES: _("you may not write there"),
        errno.EPERM: _("you may not write there"),
        errno.EROFS: _("nothing can be written to that disk"),
        errno.ENAMETOOLONG: _("the name is too long"),
    }
    return words.get(error.errno or 0) or error.strerror or str(error)


def _settle(beside: Path) -> None:
    """Wait until the bytes are on the disk, so that a name never stands for a file that a power cut emptied."""
    with beside.open("rb") as handle:
        os.fsync(handle.fileno())


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """Yield a path to write to; its content takes the name of ``target`` once the block went through.

    Whatever ends the block early (an error, Ctrl-C) leaves what stood under that name, and nothing beside it. Raise
    ExportError where the system refuses, and where something of that name is no file.
    """
    beside = target.with_name(f".{uuid4().hex}.part")
    try:
        if target.exists() and not target.is_file():
            raise ExportError(target, _("there is something of that name that is no file"))
        yield beside
        _settle(beside)
        beside.replace(target)
    except OSError as error:
        raise ExportError(target, _why(error)) from error
    finally:
        # Where nothing could be written nothing is left over either; a second complaint would hide the first.
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def write_whole(target: Path, write: Write, encoding: str = "utf-8") -> None:
    """Write a text file; its name always holds the old or the new content, whole. Raise ExportError otherwise."""
    # newline="": the CSV writer brings its own line ends, the others write \n alone.
    with whole(target) as beside, beside.open("w", encoding=encoding, newline="") as handle:
        write(handle)
