"""Runs of capitals: the stretches of a document that may be one proper name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress

from sahel.extract.names.remember import remember_last
from sahel.extract.names.view import View
from sahel.extract.names.words import name_words

Run = tuple[int, int]
"""Token indices, half open."""

_HYPHENS = frozenset("-‑–")
_MOST_PARTICLES = 3
_LONGEST = 14
"""A run of more tokens than this is cut: a text all in capitals is no single name."""


def _capital(view: View, index: int) -> bool:
    return view.capitals[index] and view.words[index] not in name_words().calendar


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


def _runs(view: View) -> Iterator[Run]:
    """Yield every run of capitals, in order; function words that open a sentence stay outside."""
    past, names = 0, name_words()
    for index in compress(range(len(view.capitals)), view.capitals):
        word = view.words[index]
        if index < past or word in names.calendar or (word in names.function and len(word) > 1):
            continue
        last = index
        while (following := _step(view, last)) is not None and _carries_on(view, index, following):
            last = following
        yield index, last + 1
        past = last + 1


def _carries_on(view: View, first: int, following: int) -> bool:
    return not view.opens(following) and following - first < _LONGEST


@remember_last
def runs(view: View) -> tuple[Run, ...]:
    """Return every run of capitals of a document, in order, none overlapping another."""
    return tuple(_runs(view))
