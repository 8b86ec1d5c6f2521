"""Plain text: the article is the text exactly as it came."""

from __future__ import annotations

from collections.abc import Iterator

from sahel.sources.build import article
from sahel.sources.charset import decode
from sahel.sources.outcome import Outcome
from sahel.sources.received import Received
from sahel.sources.stated import Stated


def read(received: Received) -> Iterator[Outcome]:
    """Yield the one article of a text file; raise UnreadableSourceError where there is none."""
    yield article(decode(received), Stated(), received)
