"""Plain text: the article is the text exactly as it came."""

from __future__ import annotations

from collections.abc import Iterator

from sahel.i18n import _
from sahel.sources.charset import decode
from sahel.sources.found import Found, Piece
from sahel.sources.received import Received

_WIDEST = 4
"""The most bytes that any charset takes for a character: longer bytes are too long a text without being decoded."""


def read(received: Received) -> Iterator[Found]:
    """Yield the one text of a text file; raise UnreadableSourceError where there is none."""
    longest = received.limits.longest_text
    if len(received.raw) > longest * _WIDEST:
        raise received.failure(_("its text is longer than {n} characters").format(n=f"{longest:,}"))
    yield Piece(received.origin, decode(received), received.raw)
