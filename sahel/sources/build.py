"""A text and what its source states -> an article with its first printing."""

from __future__ import annotations

from sahel.errors import UnreadableSourceError
from sahel.i18n import _
from sahel.ids import article_id
from sahel.model import Article, Printing
from sahel.sources.found import Piece
from sahel.sources.language import language_of
from sahel.sources.limits import Limits
from sahel.sources.received import Received
from sahel.sources.stated import stated


def with_headline(title: str | None, body: str) -> str:
    """Return title, blank line, body, so that spans of the headline have offsets; the body alone without a title."""
    return f"{title}\n\n{body}" if title else body


def _what_is_wrong(text: str, limits: Limits) -> str | None:
    if len(text) > limits.longest_text:
        return _("its text is longer than {n} characters").format(n=f"{limits.longest_text:,}")
    if not text.strip():
        return _("it has no text")
    if "\0" in text:
        return _("its text holds NUL characters")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return _("its text holds half of a character pair")
    return None


def check(piece: Piece, limits: Limits) -> Piece:
    """Return the piece; raise UnreadableSourceError where it is too long, empty, or no text that a store could hold."""
    if wrong := _what_is_wrong(piece.text, limits):
        raise UnreadableSourceError(piece.origin, wrong)
    return piece


def article(found: Piece, received: Received) -> Article:
    """Return the article of a piece of what was received; hints fill what the source leaves open."""
    piece, hints = check(found, received.limits), received.hints
    facts = stated(piece.facts, piece.origin)
    printing = Printing(
        publisher=facts.publisher or hints.publisher,
        url=facts.url,
        published=facts.published or hints.published,
        fetched_at=received.fetched_at,
        origin=piece.origin,
        raw=piece.raw,
        after=facts.after,
    )
    return Article(
        id=article_id(piece.text),
        title=facts.title,
        text=piece.text,
        lang=facts.lang or hints.lang or language_of(piece.text),
        printings=(printing,),
        given_id=facts.given_id,
    )
