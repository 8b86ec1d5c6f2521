"""Intake: articles and failures go in, one by one; a bad one never stops the rest, a known one is not read again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from sahel.errors import READING_FAILS, StoreError, UnreadableSourceError
from sahel.model import Article, Extraction
from sahel.store import Store
from sahel.store.store import Outcome


class ReadsArticles(Protocol):
    """What intake asks of a reader: an id (``family@version``), and a pure reading."""

    @property
    def id(self) -> str:
        """The reader's family and version."""

    def read(self, article: Article) -> Extraction:
        """Return what the article says."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What an intake did: numbers of articles, (origin, why) of each failure, number of claims read in them.

    ``near_copies`` are those of the added ones that differ only in their frame from what the store had.
    """

    added: int = 0
    duplicate: int = 0
    printings: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    claims: int = 0
    near_copies: int = 0

    def __add__(self, other: Summary) -> Summary:
        return Summary(
            self.added + other.added,
            self.duplicate + other.duplicate,
            self.printings + other.printings,
            self.failed + other.failed,
            self.claims + other.claims,
            self.near_copies + other.near_copies,
        )


def intake(store: Store, reader: ReadsArticles, articles: Iterable[Article | UnreadableSourceError]) -> Summary:
    """Take in articles one by one, each in a transaction of its own; raise StoreError only where the store fails."""
    summary = Summary()
    for given in articles:
        if isinstance(given, UnreadableSourceError):
            summary += Summary(failed=((given.origin, given.why),))
        else:
            summary += _take(store, reader, given)
    return summary


def _take(store: Store, reader: ReadsArticles, article: Article) -> Summary:
    try:
        outcome, claims = _read_and_add(store, reader, article)
    except StoreError:
        raise
    except READING_FAILS as error:
        return Summary(failed=((_origin(article), str(error) or type(error).__name__),))
    if outcome == "added":
        return Summary(added=1, claims=claims, near_copies=int(store.copy_of(article.id) is not None))
    return replace(Summary(printings=1) if outcome == "printing" else Summary(duplicate=1), claims=claims)


def _read_and_add(store: Store, reader: ReadsArticles, article: Article) -> tuple[Outcome, int]:
    while not store.has_printing(article):
        whole = store.merged(article)
        found = reader.read(whole)
        outcome = store.add(whole, found)
        # "stale": another process took in a printing of the same text meanwhile; read it again with what is known now.
        if outcome != "stale":
            return outcome, sum(claim.relevant for claim in found.claims)
    return "duplicate", 0


def _origin(article: Article) -> str:
    given = next((printing.origin for printing in article.printings if printing.origin), None)
    return given or article.title or article.id
