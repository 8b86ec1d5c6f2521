"""Bytes -> text: UTF-8 first, then a declared charset, then a guess among those that English and French are kept in.

What was spoilt before it came to us ("Ã©" for "é") stays as it is: quotes are exact.
"""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from sahel.i18n import _
from sahel.sources.received import Received

# UTF-32 stands before UTF-16, whose mark begins like its own.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# Without this list short French texts are taken for Czech or Hebrew.
_LIKELY = ["cp1252", "mac_roman", "cp850"]

_SAMPLE = 4096
_MOST_ZEROS = 0.6
"""How much more often one of two bytes must be zero than the other for a text to be UTF-16."""

_ONE_BROKEN_OF = 20
"""At most one in so many bytes outside ASCII may be broken, else the text is in another charset than UTF-8."""

_BINARY = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 0.01
"""The share of control characters above which a text is taken for something else."""


def _decoded(raw: bytes, charset: str) -> str | None:
    try:
        return codecs.decode(raw, charset, "strict")
    except (UnicodeError, LookupError, ValueError, TypeError):
        # A declared charset may not exist, or be a codec that makes no text.
        return None


def _wide(raw: bytes) -> str | None:
    """Decode UTF-16 without a mark: every second byte of a Western text is then zero."""
    first, second = (raw[start:_SAMPLE:2].count(0) / len(raw[start:_SAMPLE:2] or b"?") for start in (0, 1))
    if abs(first - second) < _MOST_ZEROS:
        return None
    return _decoded(raw, "utf-16-be" if first > second else "utf-16-le")


def _mended(raw: bytes) -> str | None:
    """Decode UTF-8 in which a few bytes are broken; each becomes U+FFFD, and all else stays right."""
    text = raw.decode("utf-8", "replace")
    not_ascii = len(raw.translate(None, bytes(range(128))))
    return text if text.count("\ufffd") * _ONE_BROKEN_OF < not_ascii else None


def _guessed(raw: bytes) -> str | None:
    best = from_bytes(raw, cp_isolation=_LIKELY).best()
    return str(best) if best else None


def _as_text(raw: bytes, declared: str | None) -> str | None:
    marked = next((charset for mark, charset in _MARKS if raw.startswith(mark)), None)
    if marked:
        return _decoded(raw, marked)
    if b"\0" in raw:
        return _wide(raw)
    for charset in ("utf-8", declared):
        text = _decoded(raw, charset) if charset else None
        if isinstance(text, str):
            return text
    return _mended(raw) or _guessed(raw)


def is_binary(text: str) -> bool:
    """Tell whether a decoded text holds what no written text holds: NULs, or many control characters."""
    return "\0" in text or len(_BINARY.findall(text)) > _MOST_CONTROLS * len(text)


def decode(received: Received, declared: str | None = None) -> str:
    """Return a source's text, without byte-order mark and with each line end one ``\\n``; raise where it has none."""
    if not received.raw.strip():
        raise received.failure(_("it is empty"))
    text = _as_text(received.raw, declared)
    if text is None or is_binary(text):
        raise received.failure(_("it is not text"))
    return text.replace("\r\n", "\n")
