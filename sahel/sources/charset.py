"""Bytes -> text: UTF-8 first, then a declared charset, then a guess among those that English and French are kept in."""

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

_BINARY = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 0.01
"""The share of control characters above which a text is taken for something else."""


def _decoded(raw: bytes, charset: str) -> str | None:
    try:
        return codecs.decode(raw, charset, "strict")
    except (UnicodeError, LookupError, ValueError, TypeError):
        # A declared charset may not exist, or be a codec that makes no text.
        return None


def _guessed(raw: bytes) -> str | None:
    best = from_bytes(raw, cp_isolation=_LIKELY).best()
    return str(best) if best else None


def _as_text(raw: bytes, declared: str | None) -> str | None:
    marked = next((charset for mark, charset in _MARKS if raw.startswith(mark)), None)
    if marked:
        return _decoded(raw, marked)
    for charset in ("utf-8", declared):
        text = _decoded(raw, charset) if charset else None
        if isinstance(text, str):
            return text
    return None if b"\0" in raw else _guessed(raw)


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
