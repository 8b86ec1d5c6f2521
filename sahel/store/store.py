"""The store: the one door through which articles, claims and events are written and asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from datetime import UTC, datetime
from types import TracebackType
from typing import Literal, Self

from sqlalchemy import Connection, select

from sahel.analysis.columns.records import Columns
from sahel.analysis.silence import Read
from sahel.analysis.voices import Voice
from sahel.errors import StoreError
from sahel.i18n import _
from sahel.model import Article, Event, Extraction, IsoDate, View
from sahel.store import (
    article_rows,
    clusters,
    copies,
    counts,
    erase,
    fulltext,
    migrations,
    moves,
    overlay,
    read_articles,
    read_columns,
    read_events,
    read_points,
    read_reads,
    schema,
    version,
    views,
    voices,
    write_articles,
    write_readings,
)
from sahel.store.address import address, make_room, path_of
from sahel.store.article_rows import ArticleRows
from sahel.store.database import Database
from sahel.store.edition_door import EditionDoor
from sahel.store.printings import reads_alike
from sahel.store.read_articles import ArticleRow
from sahel.store.read_columns import EventColumns
from sahel.store.review_door import ReviewDoor
from sahel.store.workbench_door import WorkbenchDoor

Outcome = Literal["added", "printing", "duplicate", "stale"]
Clock = Callable[[], str]


def _now() -> str:
    """Return the time in UTC, ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class Store:
    """A store that is open. Many threads may use one, and several processes one file. Every failure is a StoreError."""

    def __init__(self, database: Database, clock: Clock = _now) -> None:
        self._database = database
        self._clock = clock

    @classmethod
    def open(cls, given: str | os.PathLike[str] | None = None, create: bool = True, clock: Clock = _now) -> Store:
        """Open the store at a path or URL (else SAHEL_DB, else var/sahel.db), migrating an older one.

        Without ``create`` the file must be there already. ``clock`` gives the time of intake.
        """
        url = address(given)
        database = Database(url)
        path = path_of(url)
        if path is not None:
            make_room(path, database.name, create)
        migrations.bring_up_to_date(database)
        return cls(database, clock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    @property
    def name(self) -> str:
        """The store's path or URL, as a user knows it."""
        return self._database.name

    # Writing: each is one transaction, whole or not at all.

    def add(self, article: Article, extraction: Extraction) -> Outcome:
        """Write an article (or a further printing), what was read in it, and the events that follow.

        ``article`` is what was read: that of ``merged``. "stale": the store has since learnt something about this text
        that changes a reading (a date, a publisher); nothing was written, merge and read again.
        """
        with self._database.writing() as connection:
            return self._take(connection, article, extraction)

    def _take(self, connection: Connection, article: Article, extraction: Extraction) -> Outcome:
        taken = () if erase.is_erased(connection, article.id) else write_articles.unseen(connection, article)
        known = read_articles.article(connection, article.id)
        if known is not None and not taken:
            return "duplicate"
        whole = write_articles.merged(connection, article)
        if not reads_alike(whole, article):
            return "stale"
        write_articles.write(connection, whole, taken, self._clock())
        if known is None:
            copies.note(connection, whole.id, whole.text)
        same_voice = voices.write(connection, whole)
        touched = self._write_reading(connection, whole, extraction)
        if known is not None:
            touched = touched.union(*(clusters.refresh(connection, one) for one in same_voice))
        moves.note(connection, touched, {whole.id, *same_voice})
        overlay.renew_after(connection, whole.id, touched)
        return "added" if known is None else "printing"

    def replace_reading(self, article_id: str, extraction: Extraction) -> bool:
        """Put a new reading in place of that of the same family of readers; tell whether it says anything new."""
        with self._database.writing() as connection:
            known = read_articles.article(connection, article_id)
            if known is None or known.id != extraction.article_id:
                raise StoreError(self.name, _("it holds no article {id}").format(id=article_id))
            if write_readings.is_same(connection, extraction):
                return False
            touched = self._write_reading(connection, known, extraction)
            moves.note(connection, touched, {article_id})
            overlay.renew_after(connection, article_id, touched)
            return True

    def _write_reading(self, connection: Connection, article: Article, found: Extraction) -> set[str]:
        write_readings.check(article, found)
        write_readings.write_mentions(connection, found, self._clock())
        change = write_readings.compare(connection, found)
        write_readings.write_claims(connection, change)
        touched = clusters.settle(connection, change)
        version.move_on(connection)
        return touched

    # Articles.

    def has_printing(self, article: Article) -> bool:
        """Tell whether every printing of an article came in before, so that it need not be read again."""
        with self._database.reading() as connection:
            return erase.is_erased(connection, article.id) or not write_articles.unseen(connection, article)

    def merged(self, article: Article) -> Article:
        """Return an article as the store would hold it after taking in these printings: this is what to read."""
        with self._database.reading() as connection:
            return write_articles.merged(connection, article)

    def articles(self) -> tuple[ArticleRow, ...]:
        """Return one row per article, the newest first."""
        return self.article_rows().rows

    def article_rows(self, before: ArticleRows | None = None) -> ArticleRows:
        """Return the same; of those of ``before``, an earlier version, what did not move stays."""
        with self._database.reading() as connection:
            return article_rows.article_rows(connection, before)

    def article(self, article_id: str) -> Article | None:
        """Return an article with all its printings, or None; a withdrawn one is not shown."""
        with self._database.reading() as connection:
            hidden = read_articles.is_withdrawn(connection, article_id)
            return None if hidden else read_articles.article(connection, article_id)

    def extraction(self, article_id: str, family: str | None = None) -> Extraction | None:
        """Return what all readers (or one family) found in an article; None where nobody looked."""
        with self._database.reading() as connection:
            hidden = read_articles.is_withdrawn(connection, article_id)
            return None if hidden else read_articles.extraction(connection, article_id, family)

    def points(self, article_ids: Collection[str]) -> read_points.Points:
        """Return (latitude, longitude) by (article id, name) of the places that some articles mean by name."""
        with self._database.reading() as connection:
            return read_points.points(connection, article_ids)

    def search(self, asked: str, limit: int = 50) -> tuple[str, ...]:
        """Return ids of articles that hold every word (or "quoted phrase") asked for, the best first."""
        with self._database.reading() as connection:
            return tuple(connection.execute(fulltext.matching_ids(asked).limit(limit)).scalars())

    def holding(self, asked: str) -> tuple[int, ...]:
        """Return the row numbers of all articles that hold what is searched for, in no order."""
        with self._database.reading() as connection:
            return tuple(connection.execute(fulltext.matching_seqs(asked)).scalars())

    def known_from(self) -> dict[str, IsoDate]:
        """Return the day from which each article is known, by id: its publication or, without one, its intake."""
        with self._database.reading() as connection:
            return read_articles.known_from(connection)

    def publishers(self) -> tuple[str, ...]:
        """Return the labels of all voices, in alphabetical order: the values of the filter ``source``."""
        label = schema.voices.c.label
        with self._database.reading() as connection:
            spoken = select(label).where(read_articles.shown(schema.voices.c.article_id))
            return tuple(connection.execute(spoken.distinct().order_by(label)).scalars())

    def voices(self) -> dict[str, Voice]:
        """Return the voice of every article, by article id."""
        with self._database.reading() as connection:
            hidden = read_articles.withdrawn_ids(connection)
            return {key: voice for key, voice in voices.all_voices(connection).items() if key not in hidden}

    def copy_of(self, article_id: str) -> str | None:
        """Return the id of the article of which this one is a near-copy, the one that came first, or None."""
        with self._database.reading() as connection:
            return voices.first_of(connection, article_id)

    def reads(self) -> tuple[Read, ...]:
        """Return every article with its day, its voice and the states it tells of: what the silence meter counts."""
        return self.reads_since(None).read

    def reads_since(self, before: read_reads.Reads | None) -> read_reads.Reads:
        """Return the same; of those of ``before``, an earlier version, what did not move stays."""
        with self._database.reading() as connection:
            return read_reads.reads(connection, before)

    def read_by_others(self, reader: str) -> tuple[str, ...]:
        """Return ids of the articles that another version of this reader's family read, in order of intake."""
        with self._database.reading() as connection:
            return read_articles.read_by_others(connection, reader)

    # Events.

    def events(self, view: View = View()) -> tuple[Event, ...]:  # noqa: B008 (a frozen record)
        """Return the events of a view with their claims, by date, undated ones last."""
        with self._database.reading() as connection:
            return views.view_events(connection, view)

    def count_undated(self, view: View = View()) -> int:  # noqa: B008
        """Return how many events pass the view's other filters but have no date."""
        with self._database.reading() as connection:
            return views.count_undated(connection, view)

    def event_columns(self, before: EventColumns | None = None) -> EventColumns:
        """Return all events as columns, for sums without records; of those of ``before`` what is the same stays."""
        with self._database.reading() as connection:
            return read_columns.event_columns(connection, before)

    def columns_as_known(self, held: EventColumns, known: IsoDate) -> Columns:
        """Return columns as known on a day, and as people had judged by then."""
        with self._database.reading() as connection:
            return read_columns.columns_as_known(connection, held, known)

    def events_by_id(self, ids: Iterable[str], known: IsoDate | None = None) -> dict[str, Event]:
        """Return events that count, as known on a day, by their ids."""
        with self._database.reading() as connection:
            return views.events_by_id(connection, ids, known)

    def event(self, event_id: str) -> Event | None:
        """Return one event, also by an id that it had before its claims moved; None where there is none."""
        with self._database.reading() as connection:
            return read_events.event(connection, event_id)

    def newest_evidence(self) -> IsoDate | None:
        """Return the latest day of any dated event, as far as it was known by then; None in an empty store."""
        with self._database.reading() as connection:
            return read_events.newest_evidence(connection)

    # Counts.

    def version(self) -> int:
        """Return a number that grows with every change: the key of whatever is cached."""
        with self._database.reading() as connection:
            return version.version(connection)

    def counts(self) -> dict[str, int]:
        """Return how many articles, printings, claims and events there are."""
        with self._database.reading() as connection:
            return counts.counts(connection)

    @property
    def review(self) -> ReviewDoor:
        """What people judged: the door through which it is written and asked for."""
        return ReviewDoor(self._database, self._clock, self._take)

    @property
    def editions(self) -> EditionDoor:
        """Frozen briefings."""
        return EditionDoor(self._database, self._clock)

    @property
    def workbench(self) -> WorkbenchDoor:
        """What people keep beside the evidence: drafts, the watch list, saved views, the handling mark."""
        return WorkbenchDoor(self._database, self._clock)
