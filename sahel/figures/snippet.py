"""Where a text holds what was searched for, and the words around the first such place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahel.figures.marked_text import Mark, exact, marked_text
from sahel.geo.fold import fold
from sahel.model import Span
from sahel.store.fulltext import terms

BEFORE, AFTER = 60, 140
"""Characters of a snippet before and after the beginning of its first hit."""


def _pattern(term: str, is_word: bool) -> str:
    """Return a search for the letters of a term, whatever stands between its words, as the store searches."""
    words = [re.escape(word) for word in re.findall(r"\w+", fold(term))]
    return r"(?<!\w)" + r"\W+".join(words) + (r"\w*" if is_word else r"(?!\w)")


def hits_in(text: str, searched: str) -> tuple[Span, ...]:
    """Return the places of a text that hold a word or phrase of a search, in order; none for an empty search."""
    patterns = [_pattern(term, is_word) for term, is_word in terms(searched)]
    if not patterns:
        return ()
    found = re.finditer("|".join(f"(?:{pattern})" for pattern in patterns), fold(text))
    return tuple(Span(hit.start(), hit.end()) for hit in found)


def _cut(text: str, start: int, end: int) -> tuple[int, int]:
    """Return an extent of whole words within another."""
    if start > 0:
        gap = text.find(" ", start)
        start = gap + 1 if 0 <= gap < end else start
    if end < len(text):
        gap = text.rfind(" ", start, end)
        end = gap if gap > start else end
    return start, end


def _moved(hits: tuple[Span, ...], start: int, end: int) -> Iterator[Mark]:
    for hit in hits:
        if start <= hit.start and hit.end <= end:
            yield Mark(hit.start - start, hit.end - start, "hit")


def snippet(text: str, searched: str) -> str | None:
    """Return the words around the first hit as HTML, every hit in them marked; None where there is no hit."""
    hits = hits_in(text, searched)
    if not hits:
        return None
    first = hits[0]
    start, end = _cut(text, max(0, first.start - BEFORE), min(len(text), max(first.start + AFTER, first.end)))
    start, end = min(start, first.start), max(end, first.end)
    inner = marked_text(text[start:end], _moved(hits, start, end))
    return f"{exact('… ') if start else ''}{inner}{exact(' …') if end < len(text) else ''}"
