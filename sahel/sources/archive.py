"""Zip archives: every file in them is read by its own format; nothing is unpacked to a disk."""

from __future__ import annotations

from collections.abc import Iterator
from zipfile import ZipInfo

from sahel.errors import UnreadableSourceError
from sahel.i18n import _
from sahel.sources.archive_members import is_passed_over, path_of, refusal
from sahel.sources.archive_unpack import Unpacker, open_archive
from sahel.sources.folder import printable
from sahel.sources.found import Found, Member
from sahel.sources.received import Received

_INSIDE_A_DOCUMENT = frozenset({"[Content_Types].xml", "mimetype", "META-INF/container.xml", "META-INF/MANIFEST.MF"})
"""Names that only the inside of one document has: an office file, a book, a program."""


def _member(info: ZipInfo, unpacker: Unpacker, received: Received) -> Found:
    origin = _("{archive}, {name}").format(archive=received.origin, name=printable(path_of(info)))
    unpacked = refusal(info) or unpacker.bytes_of(info)
    if isinstance(unpacked, str):
        return UnreadableSourceError(origin, unpacked)
    return Member(origin, path_of(info).suffix, unpacked)


def read(received: Received) -> Iterator[Found]:
    """Yield each file of an archive, or why it is not read; raise UnreadableSourceError where the archive is none."""
    archive = open_archive(received)
    if _INSIDE_A_DOCUMENT & set(archive.namelist()):
        raise received.failure(_("it is one document and no archive of articles: save it as text or as a web page"))
    members = [info for info in archive.infolist() if not is_passed_over(info)]
    if not members:
        raise received.failure(_("the archive holds no files"))
    unpacker, most = Unpacker(archive, received), received.limits.archive_members
    for info in members[:most]:
        yield _member(info, unpacker, received)
        if unpacker.left < 0:
            raise received.failure(_("too much is packed in it, so the rest was left"))
    if len(members) > most:
        raise received.failure(_("it holds more than {n} files, so the rest was left").format(n=f"{most:,}"))
