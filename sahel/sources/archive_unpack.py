"""Unpacking the files of a zip archive, in memory and in small steps; what comes out is counted."""

from __future__ import annotations

import io
import lzma
import struct
import zlib
from zipfile import BadZipFile, ZipFile, ZipInfo

from sahel.i18n import _
from sahel.sources.limits import MB, too_large
from sahel.sources.received import Received

BROKEN = (
    *(BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError),
    *(RuntimeError, ValueError, ArithmeticError, LookupError),
)
"""What zipfile raises over archives that are cut off or damaged (NotImplementedError is a RuntimeError)."""

_STEP = 1 << 16


def open_archive(received: Received) -> ZipFile:
    """Open an archive; raise UnreadableSourceError where it is cut off or damaged."""
    try:
        return ZipFile(io.BytesIO(received.raw))
    except BROKEN as error:
        raise received.failure(_("it is no zip archive, or is cut off or damaged")) from error


class Unpacker:
    """Unpacks the files of one archive, one after the other; ``left`` is how many bytes may still come out."""

    def __init__(self, archive: ZipFile, received: Received) -> None:
        self._archive = archive
        self._size = len(received.raw)
        self._limits = received.limits
        self.left = received.limits.archive_total_mb * MB

    def bytes_of(self, info: ZipInfo) -> bytes | str:
        """Return the bytes of a file, or why it could not be unpacked."""
        data = bytearray()
        try:
            with self._archive.open(info) as packed:
                while step := packed.read(_STEP):
                    data += step
                    self.left -= len(step)
                    if wrong := self._too_much(len(data), info):
                        return wrong
        except BROKEN:
            return _("it is damaged or cut off, or packed in a way that is not known here")
        return bytes(data)

    def _too_much(self, size: int, info: ZipInfo) -> str | None:
        limits = self._limits
        if self.left < 0:
            return _("the archive unpacks to more than {n} MB in all").format(n=limits.archive_total_mb)
        if size > limits.largest_source_mb * MB:
            return too_large(limits)
        if size > max(MB, limits.archive_ratio * min(info.compress_size, self._size)):
            return _("it unpacks to more than {n} times its packed size").format(n=limits.archive_ratio)
        return None
