"""Word classes: sets of words as the lexicons list them, some by their stem."""

from __future__ import annotations

from collections.abc import Iterable

from sahel.geo.fold import fold

_LONGEST_ENDING = 6
_SHORTEST_STEM = 2
_MOST_ANSWERS = 20_000


class WordClass:
    """A set of words, some given by their stem: ``announc*`` holds announce, announced, announcing, announcement."""

    def __init__(self, patterns: Iterable[str]) -> None:
        folded = [fold(str(pattern)) for pattern in patterns]
        self._whole = frozenset(p for p in folded if not p.endswith("*"))
        self._stems = frozenset(p[:-1] for p in folded if p.endswith("*"))
        self._answers: dict[str, bool] = {}

    def __contains__(self, word: str) -> bool:
        answer = self._answers.get(word)
        if answer is None:
            if len(self._answers) >= _MOST_ANSWERS:
                self._answers.clear()
            answer = self._answers[word] = word in self._whole or self._has_stem(word)
        return answer

    def _has_stem(self, word: str) -> bool:
        shortest = max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING)
        return any(word[:size] in self._stems for size in range(len(word), shortest - 1, -1))
