"""The bundled corpus: the chronology and our own dispatches, taken in through the same intake as everything else."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sahel.desk.chronology import ChronologyReader, row_article
from sahel.desk.intake import ReadsArticles, Summary, intake
from sahel.facts.chronology import ChronologyRow, chronology
from sahel.facts.tables import GEODATA
from sahel.model import Article
from sahel.sources import read_path
from sahel.store import Store

DISPATCHES = GEODATA / "dispatches"


def load_bundled(store: Store, reader: ReadsArticles, dispatches: Path = DISPATCHES) -> Summary:
    """Take the bundled corpus into a store; again is harmless, and brings changed rows up to date."""
    return load_chronology(store, chronology()) + intake(store, reader, read_path(dispatches))


def load_chronology(store: Store, rows: Iterable[ChronologyRow]) -> Summary:
    """Take in rows of the chronology; one whose text is held already but that now states something else is replaced."""
    told = list(rows)
    reader = ChronologyReader(told)
    articles = [row_article(row) for row in told]
    summary = intake(store, reader, articles)
    for article in articles:
        _bring_up_to_date(store, reader, article)
    return summary


def _bring_up_to_date(store: Store, reader: ChronologyReader, article: Article) -> None:
    held = store.article(article.id)
    if held is not None:
        store.replace_reading(held.id, reader.read(held))
