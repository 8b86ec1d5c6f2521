"""Runs of capitals: the stretches of a document that may be one proper name."""

from __future__ import annotations

from collections.abc import Iterator

from sahel.extract.names.view import View
from sahel.extract.names.words import name_words

Run = tuple[int, int]
"""Token indices, half open."""

_HYPHENS = frozenset("-‑–")
_MOST_PARTICLES = 3
_LONGEST = 14
"""A run of more tokens than this is cut: a text all in capitals is no single name."""


def _capital(view: View, index: int) -> bool:
    token = view.tokens[index]
    return token.word and token.capital and view.words[index] not in name_words().calendar


def _past_mark(view: View, index: int) -> int | None:
    """Return the token after the stop of an initial or the hyphen of a double name, or None where neither follows."""
    mark = index + 1
    if mark + 1 >= len(view.tokens) or not view.touches(index):
        return None
    text = view.tokens[mark].text
    if text == "." and (len(view.tokens[index].text) == 1 or view.words[index] in name_words().titles):
        return mark + 1 if view.adjoins(mark) else None
    return mark + 1 if text in _HYPHENS and view.touches(mark) else None


def _past_particles(view: View, index: int) -> int:
    """Return the token after the small words of a name that begin at ``index`` ("bin", "el-", "von der")."""
    count, particles = len(view.tokens), name_words().particles
    for _ in range(_MOST_PARTICLES):
        if index + 2 >= count or view.tokens[index].lower not in particles or not view.adjoins(index):
            break
        index += 2 if view.tokens[index + 1].text in _HYPHENS else 1
    return index


def _step(view: View, index: int) -> int | None:
    """Return the index of the next capital of a run whose last capital is ``index``, or None where the run ends."""
    if index + 1 >= len(view.tokens) or not view.adjoins(index):
        return None
    following = _past_particles(view, _past_mark(view, index) or index + 1)
    return following if following < len(view.tokens) and _capital(view, following) else None


def runs(view: View) -> Iterator[Run]:
    """Yield every run of capitals, in order; function words that open a sentence stay outside."""
    index, count, function = 0, len(view.tokens), name_words().function
    while index < count:
        if not _capital(view, index) or (view.words[index] in function and len(view.tokens[index].text) > 1):
            index += 1
            continue
        last = index
        while (following := _step(view, last)) is not None and _carries_on(view, index, following):
            last = following
        yield index, last + 1
        index = last + 1


def _carries_on(view: View, first: int, following: int) -> bool:
    return not view.opens(following) and following - first < _LONGEST
