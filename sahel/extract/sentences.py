"""Sentences: where one ends, told by its mark, what follows, and the abbreviations that end nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sahel.facts.tables import settings
from sahel.model import Span

_BREAK = re.compile(
    r"""
    (?P<gap>\n[ \t\u00a0]*\n\s*)                                             # a blank line
    | (?P<mark>[.!?…]+)(?P<close>[\"'”’»)\]]*(?:[ \u00a0\u202f]»)?)          # a mark with what closes on it
      (?P<space>\s+)(?=[\"'“‘«(\[—–-]*\s?[^\W_])
    """,
    re.VERBOSE,
)
LONGEST = 3000
"""Characters of the longest sentence: what goes on longer without a stop is no sentence, and costs time."""

_OPENING = re.compile(r"[\"'“‘«(\[—–\- \u00a0]*")
_LAST_WORD = re.compile(r"([^\W_][\w.]*)$")


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    return frozenset(settings("lexicon/abbreviations"))


def _ends_nothing(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a mark is part of an abbreviation or an initial, or is followed by a small letter."""
    following = _OPENING.match(text, match.end())
    if following and text[following.end() : following.end() + 1].islower():
        return True
    if match["mark"] != "." or "\n" in match["space"]:
        return False
    word = _LAST_WORD.search(text, max(start, match.start() - 24), match.start())
    if word is None:
        return False
    last = word[1]
    return last.lower() in _abbreviations() or (len(last) == 1 and last.isupper()) or _initials(last)


def _initials(word: str) -> bool:
    return len(word) > 2 and all(len(part) == 1 and part.isupper() for part in word.split("."))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    return Span(start + left, start + right) if right > left else None


def _parts(text: str, span: Span) -> Iterator[Span]:
    """Yield a sentence, or its stretches where it is too long to be one (a table, a list without stops)."""
    start = span.start
    while span.end - start > LONGEST:
        cut = max(text.rfind(" ", start, start + LONGEST), text.rfind("\n", start, start + LONGEST))
        cut = cut if cut > start else start + LONGEST
        part = _trimmed(text, start, cut)
        if part:
            yield part
        start = cut
    rest = _trimmed(text, start, span.end)
    if rest:
        yield rest


def split_sentences(text: str) -> tuple[Span, ...]:
    """Cut a text into sentences, in order, without the white space around them; every other character is in one."""
    found: list[Span | None] = []
    start = 0
    for match in _BREAK.finditer(text):
        if match["gap"] is None and _ends_nothing(text, start, match):
            continue
        end = match.start() if match["gap"] is not None else match.end("close")
        found.append(_trimmed(text, start, end))
        start = match.end()
    found.append(_trimmed(text, start, len(text)))
    return tuple(part for span in found if span for part in _parts(text, span))
