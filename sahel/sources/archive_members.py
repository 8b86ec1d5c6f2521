"""The files inside a zip archive: which are passed over, and which are refused by what the archive says of them."""

from __future__ import annotations

import re
import stat
from pathlib import PurePosixPath
from zipfile import ZipInfo

from sahel.i18n import _
from sahel.sources.manifest import format_of, unknown_suffix

_ENCRYPTED = 0x1
_DRIVE = re.compile(r"[A-Za-z]:")
_OF_THE_SYSTEM = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})


def path_of(info: ZipInfo) -> PurePosixPath:
    """Return the name of a file in an archive as a path, whichever way its slashes lean."""
    return PurePosixPath(info.filename.replace("\\", "/"))


def is_passed_over(info: ZipInfo) -> bool:
    """Tell whether an entry is a folder, or hidden, as in a folder on disk: left out without a word."""
    parts = path_of(info).parts
    is_folder = info.filename.endswith("/")  # an empty name trips ZipInfo.is_dir
    return is_folder or any(part in _OF_THE_SYSTEM or re.match(r"\.[^.]", part) for part in parts)


def _leads_out(path: PurePosixPath) -> bool:
    return path.is_absolute() or ".." in path.parts or bool(_DRIVE.match(path.as_posix()))


def refusal(info: ZipInfo) -> str | None:
    """Return why a file in an archive is not even unpacked, or None where it may be."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    path = path_of(info)
    if _leads_out(path):
        return _("its name leads out of the archive")
    if kind == stat.S_IFLNK:
        return _("it is a link")
    if kind not in (0, stat.S_IFREG):
        return _("it is no plain file")
    if info.flag_bits & _ENCRYPTED:
        return _("it is locked with a password")
    if path.suffix.lower() == ".zip":
        return _("an archive inside an archive is not opened")
    return None if format_of(path.suffix) else unknown_suffix()
