"""What a briefing is gathered from: the events as columns, and records of those that it shows.

Pages keep these between two runs; whoever has a store alone reads them once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from sahel.analysis.columns.ladders import Ladders, Steps
from sahel.analysis.columns.newest import newest_evidence
from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.select import Allowed, chosen
from sahel.analysis.columns.words import Flags
from sahel.analysis.silence import Read
from sahel.model import Event, IsoDate, View
from sahel.store import Store
from sahel.store.read_articles import ArticleRow


@dataclass(frozen=True, slots=True)
class AtHand:
    """``newest``: the day of the newest evidence; ``articles``: their rows by id.

    ``columns``: all events as known on a day (None: the latest); ``chosen``: which of those a view holds; ``ladders``:
    those of all pairs at a clock; ``events``: the records of some events, by id, at a clock; ``reads``: what the
    silence meter counts.
    """

    newest: IsoDate | None
    articles: Mapping[str, ArticleRow]
    columns: Callable[[IsoDate | None], Columns]
    chosen: Callable[[View], Flags]
    ladders: Callable[[IsoDate | None], Ladders]
    events: Callable[[Sequence[str], IsoDate | None], Mapping[str, Event]]
    reads: Callable[[], Sequence[Read]]


def read_once(store: Store) -> AtHand:
    """Return what a store holds now; each clock is reckoned when it is first asked for."""
    held = store.event_columns()

    @cache
    def columns(known: IsoDate | None) -> Columns:
        return store.columns_as_known(held, known) if known else held.counting

    @cache
    def ladders(known: IsoDate | None) -> Ladders:
        return Ladders(columns(known), Steps(columns(known)), known, store.review.memberships(known))

    def which(view: View) -> Flags:
        return chosen(columns(view.known), view, _allowed(store, columns(view.known), view))

    rows = {row.id: row for row in store.articles()}
    return AtHand(newest_evidence(held.counting), rows, columns, which, ladders, store.events_by_id, store.reads)


def _allowed(store: Store, given: Columns, view: View) -> Allowed:
    heard = given.heard
    found = np.isin(heard.seq, np.array(store.holding(view.q), dtype=np.int64)) if view.q.strip() else None
    labels = np.array([label in view.source for label in heard.labels], dtype=bool)
    return Allowed(found, labels[heard.label] if view.source else None)
