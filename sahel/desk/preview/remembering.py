"""A reader that has read already: what a preview showed is what is stored, and nothing is read twice."""

from __future__ import annotations

from collections.abc import Iterable

from sahel.desk.intake import ReadsArticles
from sahel.desk.preview.draft import Draft
from sahel.model import Article, Extraction
from sahel.store.printings import reads_alike


class Remembering:
    """Gives back the reading of a draft where the store asks for just what was read; else reads."""

    def __init__(self, reader: ReadsArticles, drafts: Iterable[Draft]) -> None:
        self._reader = reader
        self._drafts: dict[str, list[Draft]] = {}
        for draft in drafts:
            self._drafts.setdefault(draft.article.id, []).append(draft)

    @property
    def id(self) -> str:
        """The id of the reader behind it."""
        return self._reader.id

    def read(self, article: Article) -> Extraction:
        """Return what the article says."""
        for draft in self._drafts.get(article.id, ()):
            if draft.found.reader == self._reader.id and reads_alike(draft.whole, article):
                return draft.found
        return self._reader.read(article)
