"""Folders of the server from which articles may be brought in: those below the roots of SAHEL_ROOTS, no other."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from sahel.errors import FolderRefusedError
from sahel.i18n import _

VARIABLE = "SAHEL_ROOTS"
"""The setting: paths, separated as in PATH. Without it nobody can read a folder of the server through the app."""

DEEPEST = 4
MOST_FOLDERS = 500


def roots(given: str | None = None) -> tuple[Path, ...]:
    """Return the folders that the setting names (or ``given`` does) and that are there, each once."""
    named = os.environ.get(VARIABLE, "") if given is None else given
    paths = (Path(part).expanduser() for part in named.split(os.pathsep) if part.strip())
    return tuple(dict.fromkeys(path.resolve() for path in paths if path.is_dir()))


def root_labels(named: tuple[Path, ...]) -> tuple[str, ...]:
    """Return what a user reads for each root: its name, or its whole path where two share a name."""
    names = [root.name or str(root) for root in named]
    return tuple(name if names.count(name) == 1 else str(root) for name, root in zip(names, named, strict=True))


def _is_sayable(name: str) -> bool:
    """Tell whether a name is text; one of other bytes could be shown on no page."""
    return name.isprintable()


def _below(folder: Path, depth: int) -> Iterator[Path]:
    try:
        entries = sorted(one for one in folder.iterdir() if one.is_dir() and not one.is_symlink())
    except OSError:  # a folder that may not be read offers nothing
        return
    for entry in entries:
        if not entry.name.startswith(".") and _is_sayable(entry.name):
            yield entry
            if depth > 1:
                yield from _below(entry, depth - 1)


def folders_below(root: Path) -> tuple[str, ...]:
    """Return the folders below a root as relative paths, without hidden ones and links, at most ``MOST_FOLDERS``."""
    found = (path.relative_to(root).as_posix() for path in _below(root, DEEPEST))
    return tuple(name for name, _n in zip(found, range(MOST_FOLDERS), strict=False))


def folder_in(root: Path, relative: str) -> Path:
    """Return a folder below a root (``""``: the root itself); raise FolderRefusedError where none is inside it."""
    if root not in roots():
        raise FolderRefusedError(relative, _("it lies below none of the folders that are offered"))
    try:
        folder = (root / relative).resolve()
        inside = folder.is_relative_to(root)
        there = inside and folder.is_dir()
    except (OSError, ValueError, RuntimeError) as error:  # a NUL, a name too long, links in a circle
        raise FolderRefusedError(relative, _("it cannot be opened")) from error
    if not inside:
        raise FolderRefusedError(relative, _("it leads out of the folder that is offered"))
    if not there:
        raise FolderRefusedError(relative, _("there is no such folder"))
    return folder
