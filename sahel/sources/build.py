"""A text and what its source states -> an article with its first printing."""

from __future__ import annotations

from sahel.i18n import _
from sahel.model import Article, Printing, article_id
from sahel.sources.language import language_of
from sahel.sources.received import Received
from sahel.sources.stated import Stated


def with_headline(title: str | None, body: str) -> str:
    """Return title, blank line, body, so that spans of the headline have offsets; the body alone without a title."""
    return f"{title}\n\n{body}" if title else body


def _check(text: str, received: Received) -> None:
    if not text.strip():
        raise received.failure(_("it has no text"))
    if "\0" in text:
        raise received.failure(_("its text holds NUL characters"))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise received.failure(_("its text holds half of a character pair")) from error


def article(text: str, facts: Stated, received: Received) -> Article:
    """Return the article; hints fill what the source leaves open. Raise where no store could hold the text."""
    _check(text, received)
    hints = received.hints
    printing = Printing(
        publisher=facts.publisher or hints.publisher,
        url=facts.url,
        published=facts.published or hints.published,
        fetched_at=received.fetched_at,
        origin=received.origin,
        raw=received.raw,
        after=facts.after,
    )
    return Article(
        id=article_id(text),
        title=facts.title,
        text=text,
        lang=facts.lang or hints.lang or language_of(text),
        printings=(printing,),
        given_id=facts.given_id,
    )
