"""The reader: how many articles of the bundled corpus it reads in a second."""

from __future__ import annotations

from collections.abc import Iterator

from bench.clock import Figure, seconds, typical
from bench.peer import beside
from sahel.extract.reader import Reader
from sahel.facts.tables import GEODATA
from sahel.model import Article
from sahel.sources.read import read_path


def _dispatches() -> list[Article]:
    return [found for found in read_path(GEODATA / "dispatches") if isinstance(found, Article)]


def measure() -> Iterator[Figure]:
    """Yield the time of opening and the speed on the sample dispatches, one process, after one warming round."""
    opened: list[Reader] = []
    yield Figure("reader: opening", seconds(lambda: opened.append(Reader.open())), "s")
    reader, articles = opened[0], _dispatches()

    def read() -> None:
        for article in articles:
            reader.read(article)

    yield Figure("reader: the first round, tables and all", seconds(read), "s")
    spent = typical(read, 5)
    yield Figure("reader: dispatches", len(articles) / spent, "articles/s")
    yield Figure("reader: characters", sum(len(article.text) for article in articles) / spent, "characters/s")
    yield from beside(reader, articles)
