"""A folder -> the files in it that can be read, in sorted order, and what was passed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Literal

from sahel.errors import UnreadableSourceError
from sahel.i18n import _
from sahel.sources.manifest import format_of

Kind = Literal["link out", "folder", "file", "other"]


def printable(path: PurePath) -> str:
    """Return a path as text that can be stored; bytes of its name that are no UTF-8 become question marks."""
    return path.as_posix().encode("utf-8", "replace").decode()


def _failure(path: Path, root: Path, why: str) -> UnreadableSourceError:
    return UnreadableSourceError(printable(path.relative_to(root.parent)), why)


def _kind(path: Path, root: Path) -> Kind:
    if path.is_symlink() and not path.resolve().is_relative_to(root.resolve()):
        return "link out"
    if path.is_dir():
        return "other" if path.is_symlink() else "folder"
    return "file" if format_of(path.suffix) else "other"


def _kind_or_failure(entry: Path, root: Path) -> Kind | UnreadableSourceError:
    try:
        return _kind(entry, root)
    except RuntimeError:
        return _failure(entry, root, _("its links lead in a circle"))
    except OSError as error:
        return _failure(entry, root, error.strerror or str(error))


def _entries(folder: Path, root: Path) -> Iterator[tuple[Path, Kind | UnreadableSourceError]]:
    try:
        entries = sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
    except OSError as error:
        yield folder, _failure(folder, root, error.strerror or str(error))
        return
    for entry in entries:
        yield entry, _kind_or_failure(entry, root)


def walk(folder: Path, root: Path, passed: Counter[str]) -> Iterator[Path | UnreadableSourceError]:
    """Yield readable files below ``folder`` and failures; count in ``passed`` the suffixes that nothing reads.

    Hidden entries are left out silently. A link out of ``root`` is a failure; a link to a folder inside it is left out,
    as what it shows is met under its own name.
    """
    open_folders = [_entries(folder, root)]  # a stack, as folders may lie deeper than Python calls itself
    while open_folders:
        entry, kind = next(open_folders[-1], (None, None))
        if entry is None:
            open_folders.pop()
        elif isinstance(kind, UnreadableSourceError):
            yield kind
        elif kind == "link out":
            yield _failure(entry, root, _("it is a link out of the folder"))
        elif kind == "folder":
            open_folders.append(_entries(entry, root))
        elif kind == "file":
            yield entry
        elif not entry.is_dir():
            passed[entry.suffix.lower() or _("no suffix")] += 1
