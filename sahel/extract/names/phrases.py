"""Phrases: many known word sequences at once, found in a document word by word, however its white space runs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from sahel.extract.document import Document
from sahel.extract.tokens import tokenise
from sahel.geo.fold import fold

T = TypeVar("T")


def folded_words(document: Document) -> tuple[str, ...]:
    """Return the folded characters of every token of a document."""
    folded = document.folded
    return tuple([folded[token.start : token.end] for token in document.tokens])


def words_of(phrase: str) -> tuple[str, ...]:
    """Return the folded words of a phrase, cut as a document is cut."""
    return tuple(fold(token.text) for token in tokenise(phrase))


class Phrases(Generic[T]):
    """A mapping from phrases to what they mean; the longest phrase that begins at a word wins."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._meanings: dict[tuple[str, ...], list[T]] = {}
        for phrase, meaning in entries:
            words = words_of(phrase)
            if words:
                self._meanings.setdefault(words, []).append(meaning)
        lengths: dict[str, set[int]] = {}
        for words in self._meanings:
            lengths.setdefault(words[0], set()).add(len(words))
        self._lengths = {first: sorted(sizes, reverse=True) for first, sizes in lengths.items()}

    @property
    def first_words(self) -> Collection[str]:
        """The words with which phrases begin."""
        return self._lengths.keys()

    def at(self, words: Sequence[str], index: int) -> tuple[int, list[T]] | None:
        """Return (index after the last word, meanings) of the longest phrase that begins at ``index``, or None."""
        return next(self.all_at(words, index), None)

    def all_at(self, words: Sequence[str], index: int) -> Iterator[tuple[int, list[T]]]:
        """Yield every phrase that begins at ``index``, longest first."""
        for size in self._lengths.get(words[index], ()):
            if index + size > len(words):
                continue
            meanings = self._meanings.get(tuple(words[index : index + size]))
            if meanings:
                yield index + size, meanings
