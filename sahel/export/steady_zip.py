"""An Office file as bytes that depend on its content alone: no clock of the machine that wrote it."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest day that a zip can say."""
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</)")
_NO_DAY = rb"\g<1>1980-01-01T00:00:00Z\g<2>"


def _content(name: str, raw: bytes, inner: bool) -> bytes:
    if name.endswith(".xlsx"):
        return steady(raw, inner=True)
    return _STAMP.sub(_NO_DAY, raw) if inner and name == "docProps/core.xml" else raw


def steady(raw: bytes, *, inner: bool = False) -> bytes:
    """Return a zip with the same files under one day; ``inner``: it lies inside another, and its dates go too."""
    held = BytesIO()
    with ZipFile(BytesIO(raw)) as given, ZipFile(held, "w", ZIP_DEFLATED) as made:
        for entry in given.infolist():
            info = ZipInfo(entry.filename, _FIRST_DAY)
            info.compress_type = entry.compress_type
            info.external_attr = 0o600 << 16
            made.writestr(info, _content(entry.filename, given.read(entry), inner))
    return held.getvalue()
