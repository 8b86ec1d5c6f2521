"""What the tests of dates share: a text as a document, and its times in short."""

from sahel.extract.dates import find_dates
from sahel.extract.document import Document, open_document
from sahel.ids import article_id
from sahel.model import Article, Printing, Timex

PUBLISHED = "2024-03-28"
"""A Thursday."""


def document(text: str, lang: str = "en", published: str | None = PUBLISHED) -> Document:
    return open_document(Article(article_id(text), None, text, lang, (Printing(published=published),)))


def read(text: str, lang: str = "en", published: str | None = PUBLISHED) -> tuple[Timex, ...]:
    return find_dates(document(text, lang, published))


def values(text: str, lang: str = "en", published: str | None = PUBLISHED) -> list[tuple[str, str]]:
    """(words, value) of every time."""
    return [(t.text, t.value) for t in read(text, lang, published)]


def only(text: str, lang: str = "en", published: str | None = PUBLISHED) -> Timex:
    """The single time of a text."""
    (found,) = read(text, lang, published)
    return found
