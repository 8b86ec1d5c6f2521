"""A document as the readers of names see it: folded words, where sentences begin, where capitals mean little."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sahel.extract.document import Document
from sahel.extract.names.phrases import folded_words
from sahel.extract.names.remember import remember_last
from sahel.extract.tokens import Token

_OPENING = frozenset("\"'“”‘’«(—–-[•*")
_TITLE_CASE_SHARE = 0.7
_TITLE_CASE_WORDS = 4


@dataclass(frozen=True, slots=True)
class View:
    """Folded ``words`` by token; ``opening``: tokens that open a sentence; ``small``: words that occur in lower case;
    ``capitals``: by token, whether it is a word with a capital; ``title_case``: sentences nearly all in capitals.
    """

    document: Document
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    capitals: tuple[bool, ...]
    opening: frozenset[int]
    small: frozenset[str]
    title_case: frozenset[int]

    def opens(self, index: int) -> bool:
        """Whether a token opens its sentence, so that its capital says nothing."""
        return index in self.opening

    def adjoins(self, index: int) -> bool:
        """Whether only blanks or one line break stand between a token and the next."""
        gap = self.document.text[self.tokens[index].end : self.tokens[index + 1].start]
        return gap.count("\n") < 2

    def touches(self, index: int) -> bool:
        """Whether a token and the next touch."""
        return self.tokens[index].end == self.tokens[index + 1].start

    def same_sentence(self, first: int, second: int) -> bool:
        """Whether two tokens stand in one sentence."""
        document = self.document
        return document.sentence_at(self.tokens[first].start) == document.sentence_at(self.tokens[second].start)


def _opening(document: Document) -> frozenset[int]:
    found = set()
    for first in document.first:
        index = first
        while index < len(document.tokens) and document.tokens[index].text in _OPENING:
            index += 1
        found.add(index)
    return frozenset(found)


def _has_title_case(tokens: tuple[Token, ...], capitals: tuple[bool, ...]) -> bool:
    long = [big for token, big in zip(tokens, capitals, strict=True) if token.end - token.start > 3]
    return len(long) >= _TITLE_CASE_WORDS and sum(long) >= _TITLE_CASE_SHARE * len(long)


def _title_case(document: Document, capitals: tuple[bool, ...]) -> Iterator[int]:
    """Yield the numbers of the sentences in title case."""
    ends = (*document.first[1:], len(document.tokens))
    for number, (first, end) in enumerate(zip(document.first, ends, strict=False)):
        if sum(capitals[first:end]) >= _TITLE_CASE_WORDS and _has_title_case(
            document.tokens[first:end], capitals[first:end]
        ):
            yield number


@remember_last
def view_of(document: Document) -> View:
    """Look at a document once, for all who read names in it."""
    tokens, words = document.tokens, folded_words(document)
    capitals = tuple([token.text[0].isupper() for token in tokens])
    return View(
        document=document,
        tokens=tokens,
        words=words,
        capitals=capitals,
        opening=_opening(document),
        small=frozenset([word for word, token in zip(words, tokens, strict=True) if token.text.islower()]),
        title_case=frozenset(_title_case(document, capitals)),
    )
