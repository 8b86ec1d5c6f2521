"""Beside a peer: bytes a second of flashgeotext, which only lists names, and of our reader, on the same texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flashgeotext.geotext import GeoText
from loguru import logger

from bench.clock import Figure, typical
from sahel.extract.document import open_document
from sahel.extract.places import find_places
from sahel.extract.reader import Reader
from sahel.model import Article

ROUNDS = 5


def beside(reader: Reader, articles: Sequence[Article]) -> Iterator[Figure]:
    """Yield the speed of flashgeotext, of our places and of our whole reader on the same texts, and both ratios."""
    logger.disable("flashgeotext")
    peer, size = GeoText(), sum(len(article.text.encode()) for article in articles)
    theirs = size / typical(lambda: [peer.extract(article.text) for article in articles], ROUNDS)
    places = size / typical(lambda: [find_places(open_document(one), reader.gazetteer) for one in articles], ROUNDS)
    whole = size / typical(lambda: [reader.read(article) for article in articles], ROUNDS)
    yield Figure("flashgeotext: names of cities and countries", theirs, "bytes/s")
    yield Figure("reader: places alone", places, "bytes/s")
    yield Figure("reader: everything", whole, "bytes/s")
    yield Figure("reader: places alone, of flashgeotext", places / theirs, "of its speed")
    yield Figure("reader: everything, of flashgeotext", whole / theirs, "of its speed")
