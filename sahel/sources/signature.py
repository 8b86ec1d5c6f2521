"""What bytes are, whatever their name says: files of known kinds that hold no text to read."""

from __future__ import annotations

from functools import cache

from sahel.facts.tables import table


@cache
def _signatures() -> tuple[tuple[int, bytes, str], ...]:
    rows = table("file_signatures")
    return tuple((row.whole("offset"), bytes.fromhex(row["bytes_hex"]), row["what"]) for row in rows)


def kind_of(raw: bytes) -> str | None:
    """Return what a file is ("a PDF document") by the signature that it carries, or None where it carries none."""
    return next((what for offset, sign, what in _signatures() if raw.startswith(sign, offset)), None)


def is_zip(raw: bytes) -> bool:
    """Tell whether bytes begin as a zip archive does, also an empty one."""
    return raw.startswith((b"PK\x03\x04", b"PK\x05\x06"))
