"""What a briefing is made of, gathered once from a store: the view's events, ties, changes, ladders and fills."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from sahel.analysis.assessment import is_asked
from sahel.analysis.changes import Change, changes
from sahel.analysis.ledger import Ladder, Ledger, in_force, ladders
from sahel.analysis.period import resolve
from sahel.analysis.silence import Read
from sahel.analysis.ties import Pair, in_period, pair_of, ties
from sahel.analysis.voices import Voice
from sahel.facts.alliances import Membership
from sahel.model import Article, Event, Extraction, IsoDate, Tie, View
from sahel.store import Store
from sahel.store.read_articles import ArticleRow
from sahel.store.views import Told, holds


@dataclass(frozen=True, slots=True)
class Period:
    """The days of a briefing; ``known`` is None where it is the latest, ``known_to`` the day that it then comes to."""

    since: IsoDate
    until: IsoDate
    on: IsoDate
    known: IsoDate | None
    known_to: IsoDate


class Texts:
    """The articles that quotes are taken from, and what was found in them; each is asked for once."""

    def __init__(self, store: Store, rows: Mapping[str, ArticleRow]) -> None:
        self._store, self.rows = store, rows
        self._articles: dict[str, Article | None] = {}
        self._readings: dict[str, Extraction | None] = {}

    def article(self, article_id: str) -> Article | None:
        """Return an article, or None where it is not there or withdrawn."""
        if article_id not in self._articles:
            self._articles[article_id] = self._store.article(article_id)
        return self._articles[article_id]

    def reading(self, article_id: str) -> Extraction | None:
        """Return what all readers found in an article."""
        if article_id not in self._readings:
            self._readings[article_id] = self._store.extraction(article_id)
        return self._readings[article_id]


@dataclass(frozen=True)
class Material:
    """All of it. ``view`` is resolved; ``held`` are all events as known, ``told`` the view's dated ones of all time.

    ``ladders`` and ``rows`` (memberships as people amended them) are those of the whole store, as no filter hides what
    has ended. ``reads`` are what the silence meter counts; ``undated`` the view's events without a date.
    """

    view: View
    period: Period
    held: tuple[Event, ...]
    told: tuple[Event, ...]
    undated: tuple[Event, ...]
    ties: tuple[Tie, ...]
    changes: tuple[Change, ...]
    ladders: Mapping[Pair, Ladder]
    rows: tuple[Membership, ...]
    voices: Mapping[str, Voice]
    reads: tuple[Read, ...]
    texts: Texts

    @cached_property
    def by_pair(self) -> Mapping[Pair, Sequence[Event]]:
        """The view's events of all time that bear on a tie, by pair."""
        found: dict[Pair, list[Event]] = {}
        for event in self.told:
            pair = pair_of(event)
            if pair:
                found.setdefault(pair, []).append(event)
        return found

    @property
    def inside(self) -> tuple[Event, ...]:
        """The events of the period."""
        return tuple(event for event in self.told if in_period(event, self.period.since, self.period.until))

    def ledger(self, pair: Pair) -> Ledger:
        """Return the entries of a pair on the day of the briefing."""
        steps = self.ladders.get(pair)
        return steps.at(self.period.on) if steps else ()

    def in_force(self, pair: Pair) -> int:
        """Return how many entries hold between a pair: the width of its arc."""
        return in_force(self.ledger(pair))


def _period(view: View, latest: IsoDate | None) -> Period:
    today = date.today().isoformat()  # of a store without evidence, which has no day of its own
    on = view.on or today
    until = view.until or on
    return Period(view.since or until, until, on, view.known, view.known or latest or on)


def _asked(pair: Pair, view: View) -> bool:
    return is_asked(pair, view.country, view.partner)


def _is_filtered(view: View) -> bool:
    """Whether a view leaves out events by what they are, so that facts beside them would not be what was asked for."""
    return bool(view.domain or view.type or view.source or view.conf or view.q)


def _of_view(store: Store, view: View, held: Sequence[Event]) -> tuple[Event, ...]:
    """Return the events of a view: of those held where they tell by themselves, as asking anew takes seconds."""
    if view.source or view.q:
        return store.events(view)
    return tuple(event for event in held if holds(event, view, Told(None, None)))


def gather(store: Store, asked: View) -> Material:
    """Read from a store what a briefing of a view is made of."""
    view = resolve(asked, store.newest_evidence())
    listed = {row.id: row for row in store.articles()}
    period = _period(view, max((row.known_from for row in listed.values()), default=None))
    held = store.events(View(known=view.known, undated=True))
    told = _of_view(store, replace(view, since=None, undated=True), held)
    voices, rows = store.voices(), store.review.memberships(view.known)
    facts = () if _is_filtered(view) else rows
    ranked = changes(told, period.since, period.until, view.known, voices, rows=facts)
    return Material(
        view=view,
        period=period,
        held=held,
        told=tuple(event for event in told if event.date_start),
        undated=tuple(event for event in told if not event.date_start),
        ties=ties(told, view, voices),
        changes=tuple(change for change in ranked if _asked(change.pair, view)),
        ladders=ladders(held, view.known, rows),
        rows=tuple(rows),
        voices=voices,
        reads=store.reads(),
        texts=Texts(store, listed),
    )
