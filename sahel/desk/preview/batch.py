"""A preview: sources are read into drafts one by one, looked over, amended, unticked, and saved in one go."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sahel.desk.intake import ReadsArticles, Summary, intake
from sahel.desk.preview.draft import Draft, Stated, draft_of, restated
from sahel.desk.preview.heard import listening
from sahel.desk.preview.limits import MB, PreviewLimits, preview_limits
from sahel.desk.preview.novelty import view_of
from sahel.desk.preview.queue import Queue
from sahel.desk.preview.remembering import Remembering
from sahel.desk.preview.sources import Source
from sahel.errors import READING_FAILS, StoreError, UnreadableSourceError
from sahel.i18n import _, ngettext
from sahel.model import Article, View
from sahel.store import Store


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving did; ``view`` shows the events that came of it (None: no claim did), ``articles`` are (id, title)."""

    summary: Summary
    view: View | None
    articles: tuple[tuple[str, str | None], ...]


class Batch:
    """One visitor's preview; safe where two runs of a page meet in it."""

    def __init__(self, store: Store, reader: ReadsArticles, limits: PreviewLimits | None = None) -> None:
        self._store, self._reader = store, reader
        self._limits = limits or preview_limits()
        self._lock = threading.RLock()
        self._queue = Queue()
        self._drafts: dict[int, Draft] = {}
        self._unticked: set[int] = set()
        self._numbers = 0
        self._bytes = 0
        self.failures: list[tuple[str, str]] = []
        self.warnings: list[str] = []
        self.saved: Saved | None = None

    # What there is.

    @property
    def drafts(self) -> Mapping[int, Draft]:
        """The drafts by their number, in order of reading."""
        return dict(self._drafts)

    @property
    def size(self) -> int:
        """Bytes held, roughly."""
        return self._bytes

    @property
    def progress(self) -> tuple[int, int]:
        """Files done, and files in all."""
        return self._queue.done, self._queue.total

    @property
    def is_reading(self) -> bool:
        """Whether something waits to be read."""
        return bool(self._queue)

    def is_kept(self, number: int) -> bool:
        """Tell whether a draft is ticked."""
        return number in self._drafts and number not in self._unticked

    @property
    def n_kept(self) -> int:
        """How many drafts are ticked."""
        return len(self._drafts.keys() - self._unticked)

    # Reading.

    def add(self, sources: Iterable[Source]) -> None:
        """Have further sources read."""
        with self._lock:
            self._queue.add(sources)

    def step(self) -> bool:
        """Read on to the next article or failure; return whether there is more. Raise StoreError alone."""
        with self._lock, listening() as heard:
            outcome = self._queue.next()
            self.warnings += heard
            if isinstance(outcome, UnreadableSourceError):
                self.failures.append((outcome.origin, outcome.why))
            elif outcome is not None:
                self._take(outcome)
            return bool(self._queue)

    def stop(self) -> None:
        """Read no further."""
        with self._lock:
            if left := self._queue.drop():
                self._leave(left, _("reading was stopped"))

    def _leave(self, left: int, why: str) -> None:
        self.failures.append((ngettext("{n} file", "{n} files", left).format(n=left), why))

    def _take(self, article: Article) -> None:
        if len(self._drafts) >= self._limits.most_articles or self.size > self._limits.most_mb * MB:
            why = _("the preview is full ({n} articles or {mb} MB): save these first, then bring in the rest")
            full = why.format(n=self._limits.most_articles, mb=self._limits.most_mb)
            self._leave(max(1, self._queue.drop()), full)
        elif draft := self._read(self._numbers + 1, article):
            self._numbers += 1
            self._put(draft)

    def _put(self, draft: Draft) -> None:
        self._drafts[draft.number] = draft
        self._bytes += draft.size
        if draft.is_known:
            self._unticked.add(draft.number)

    def _read(self, number: int, article: Article) -> Draft | None:
        earlier = [draft for draft in self._drafts.values() if draft.number < number]
        try:
            return draft_of(number, article, self._store, self._reader, earlier)
        except StoreError:
            raise
        except READING_FAILS as error:
            self.failures.append((_origin(article), str(error) or type(error).__name__))
            return None

    # Looking over.

    def tick(self, numbers: Iterable[int], keep: bool) -> None:
        """Tick or untick drafts."""
        with self._lock:
            self._unticked = self._unticked - set(numbers) if keep else self._unticked | set(numbers)

    def amend(self, number: int, stated: Stated) -> None:
        """Confirm or fill in what an article says of itself; it is read again, and its copies are judged again."""
        with self._lock:
            old = self._drafts.get(number)
            if old is None or old.stated == stated:
                return
            self._reread(number, restated(old.article, stated), was_known=old.is_known)
            copies = [one for one in self._drafts.values() if one.number > number and one.article.id == old.article.id]
            for copy in copies:
                self._reread(copy.number, copy.article, was_known=copy.is_known)

    def _reread(self, number: int, article: Article, was_known: bool) -> None:
        draft = self._read(number, article)
        if draft is None:
            return
        self._drafts[number] = draft
        if was_known and not draft.is_known:
            self._unticked.discard(number)
        elif draft.is_known and not was_known:
            self._unticked.add(number)

    # Saving.

    def save(self) -> Saved:
        """Take what is ticked into the store and empty the preview; a second call gives the first one's answer.

        Each article is stored whole or not at all. StoreError: the store failed; the preview stays, and saving again
        takes what is not stored yet.
        """
        with self._lock:
            if self.saved is None:
                self.saved = self._save([draft for number, draft in self._drafts.items() if self.is_kept(number)])
                self._drafts.clear()
                self._bytes = 0
            return self.saved

    def _save(self, kept: list[Draft]) -> Saved:
        summary = intake(self._store, Remembering(self._reader, kept), [draft.article for draft in kept])
        there = {row.id: row for row in self._store.articles()}
        stored = [draft for draft in kept if draft.article.id in there]
        claims = [claim for draft in stored for claim in draft.claims]
        telling = {claim.article_id for claim in claims}
        view = view_of(claims, [there[article].voice for article in telling])
        listed = dict.fromkeys((draft.article.id, draft.whole.title) for draft in stored)
        return Saved(summary, view, tuple(listed))


def _origin(article: Article) -> str:
    given = next((printing.origin for printing in article.printings if printing.origin), None)
    return given or article.title or article.id
