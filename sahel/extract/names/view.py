"""A document as the readers of names see it: folded words, where sentences begin, where capitals mean little."""

from __future__ import annotations

from dataclasses import dataclass

from sahel.extract.document import Document
from sahel.extract.names.phrases import folded_words
from sahel.extract.tokens import Token

_OPENING = frozenset("\"'“”‘’«(—–-[•*")
_TITLE_CASE_SHARE = 0.7
_TITLE_CASE_WORDS = 4


@dataclass(frozen=True, slots=True)
class View:
    """Folded ``words`` by token; ``opening``: tokens that open a sentence; ``small``: words that occur in lower case;
    ``title_case``: sentences whose words nearly all have capitals.
    """

    document: Document
    words: tuple[str, ...]
    opening: frozenset[int]
    small: frozenset[str]
    title_case: frozenset[int]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the document."""
        return self.document.tokens

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


def _has_title_case(tokens: tuple[Token, ...]) -> bool:
    long = [token.capital for token in tokens if token.word and len(token.text) > 3]
    return len(long) >= _TITLE_CASE_WORDS and sum(long) >= _TITLE_CASE_SHARE * len(long)


def view_of(document: Document) -> View:
    """Look at a document once, for all who read names in it."""
    words = folded_words(document)
    return View(
        document=document,
        words=words,
        opening=_opening(document),
        small=frozenset(word for word, token in zip(words, document.tokens, strict=True) if token.text.islower()),
        title_case=frozenset(i for i in range(len(document.sentences)) if _has_title_case(document.tokens_of(i))),
    )
