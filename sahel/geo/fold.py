"""Folding: a text in lower case, without accents, as long as before: offsets into it are offsets into the text."""

from __future__ import annotations

import sys
import unicodedata

_QUOTES = "’‘ʼ`´ʹ"
_HYPHENS = "‐‑‒–—−"


def _fold_character(character: str) -> str:
    """Return the single character that stands for another one in folded text."""
    if character in _QUOTES:
        return "'"
    if character in _HYPHENS:
        return "-"
    if character.isspace():
        return " "
    base = unicodedata.normalize("NFKD", character)[0]
    lowered = base.lower()
    return lowered if len(lowered) == 1 else base


class _Folding(dict[int, str]):
    """A translation table that works out each character once."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code)) if code <= sys.maxunicode else chr(code)
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Return the text in lower case without accents, quotes and hyphens made plain, white space made blanks.

    The result has the same length: ``len(fold(text)) == len(text)``, position by position.
    """
    return text.translate(_FOLDING)
