"""A folder -> the files in it that can be read, in sorted order, and what was passed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Literal

from sahel.errors import UnreadableSourceError
from sahel.i18n import _
from sahel.sources.manifest import format_of


def printable(path: PurePath) -> str:
    """Return a path as text that can be stored; bytes of its name that are no UTF-8 become question marks."""
    return path.as_posix().encode("utf-8", "replace").decode()


def _failure(path: Path, root: Path, why: str) -> UnreadableSourceError:
    return UnreadableSourceError(printable(path.relative_to(root.parent)), why)


def _kind(path: Path, root: Path) -> Literal["link out", "folder", "file", "other"]:
    if path.is_symlink() and not path.resolve().is_relative_to(root.resolve()):
        return "link out"
    if path.is_dir():
        return "other" if path.is_symlink() else "folder"
    return "file" if path.is_file() and format_of(path.suffix) else "other"


def _entries(folder: Path) -> list[Path]:
    return sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))


def _classify(folder: Path, root: Path) -> Iterator[tuple[Path, str] | UnreadableSourceError]:
    try:
        yield from [(entry, _kind(entry, root)) for entry in _entries(folder)]
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead in a circle
        yield _failure(folder, root, getattr(error, "strerror", None) or str(error))


def walk(folder: Path, root: Path, passed: Counter[str]) -> Iterator[Path | UnreadableSourceError]:
    """Yield readable files below ``folder`` and failures; count in ``passed`` the suffixes that nothing reads.

    Hidden entries are left out silently. A link out of ``root`` is a failure; a link to a folder inside it is left out,
    as what it shows is met under its own name.
    """
    for found in _classify(folder, root):
        if isinstance(found, UnreadableSourceError):
            yield found
            continue
        entry, kind = found
        if kind == "link out":
            yield _failure(entry, root, _("it is a link out of the folder"))
        elif kind == "folder":
            yield from walk(entry, root, passed)
        elif kind == "file":
            yield entry
        elif not entry.is_dir():
            passed[entry.suffix.lower() or _("no suffix")] += 1
