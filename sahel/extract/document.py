"""A document: the text of an article cut into tokens and sentences, which every part of the reader works on."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from sahel.extract.sentences import split_sentences
from sahel.extract.tokens import Token, tokenise
from sahel.geo.fold import fold
from sahel.model import Article, IsoDate, Lang, Span


@dataclass(frozen=True, slots=True)
class Document:
    """A text ready for reading. ``folded`` has the same length as ``text``; tokens and sentences are in text order.

    ``first[i]`` is the index of the first token of sentence ``i``; ``title_end`` is the offset at which a headline
    that opens the text stops (0 where there is none).
    """

    text: str
    folded: str
    lang: Lang
    tokens: tuple[Token, ...]
    sentences: tuple[Span, ...]
    first: tuple[int, ...]
    title_end: int
    published: IsoDate | None
    publisher: str | None

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that holds an offset (the nearest one before it between two)."""
        return max(0, bisect_right(self.sentences, offset, key=lambda s: s.start) - 1)

    def token_at(self, offset: int) -> int:
        """Return the index of the token that holds an offset (the nearest one before it between two)."""
        return max(0, bisect_right(self.tokens, offset, key=lambda t: t.start) - 1)

    def tokens_of(self, sentence: int) -> tuple[Token, ...]:
        """Return the tokens of one sentence."""
        stop = self.first[sentence + 1] if sentence + 1 < len(self.first) else len(self.tokens)
        return self.tokens[self.first[sentence] : stop]


def _first_tokens(tokens: tuple[Token, ...], sentences: tuple[Span, ...]) -> tuple[int, ...]:
    starts = [token.start for token in tokens]
    return tuple(bisect_right(starts, sentence.start - 1) for sentence in sentences)


def open_document(article: Article) -> Document:
    """Cut an article's text into a document."""
    text = article.text
    tokens = tokenise(text)
    sentences = split_sentences(text)
    title = article.title or ""
    title_end = len(title) if title and text.startswith(title + "\n") else 0
    return Document(
        text=text,
        folded=fold(text),
        lang=article.lang,
        tokens=tokens,
        sentences=sentences,
        first=_first_tokens(tokens, sentences),
        title_end=title_end,
        published=article.published,
        publisher=article.publisher,
    )
