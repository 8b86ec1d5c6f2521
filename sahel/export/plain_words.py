"""Foreign text as slides and pages may hold it: the same words without what breaks XML or a line of type."""

from __future__ import annotations

import re
import unicodedata
from itertools import takewhile

# Control characters, halves of surrogate pairs and the two that are no characters: XML 1.0 has none of them.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c]")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Invisible characters that turn what follows them round: a quote must not reach beyond its end."""


def fit_words(text: str) -> str:
    """Return a text without control characters; line ends of any kind are one line feed."""
    return _TURNS.sub("", _UNFIT.sub("", _LINE_ENDS.sub("\n", text)))


def one_row(text: str) -> str:
    """Return a text on one line."""
    return " ".join(fit_words(text).split())


def is_joined(letter: str) -> bool:
    """Whether a letter runs from right to left, or changes with its neighbours (a mark that stands on another)."""
    return unicodedata.bidirectional(letter) in {"R", "AL", "NSM"}


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    turns = (unicodedata.bidirectional(letter) for letter in text)
    weak = list(takewhile(lambda turn: turn not in {"L", "R", "AL"}, turns))
    rest = text[len(weak) : len(weak) + 1]
    return bool(rest) and unicodedata.bidirectional(rest) in {"R", "AL"}
