"""Word classes: sets of words as the lexicons list them, some by their stem."""

from __future__ import annotations

from collections.abc import Iterable

from sahel.geo.fold import fold

_LONGEST_ENDING = 6
_SHORTEST_STEM = 2


class WordClass:
    """A set of words, some given by their stem: ``announc*`` holds announce, announced, announcing, announcement."""

    def __init__(self, patterns: Iterable[str]) -> None:
        folded = [fold(str(pattern)) for pattern in patterns]
        self._whole = frozenset(p for p in folded if not p.endswith("*"))
        self._stems = frozenset(p[:-1] for p in folded if p.endswith("*"))

    def __contains__(self, word: str) -> bool:
        if word in self._whole:
            return True
        shortest = max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING)
        return any(word[:size] in self._stems for size in range(len(word), shortest - 1, -1))
