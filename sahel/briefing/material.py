"""What a briefing is made of, gathered once from a store: the view's events, ties, changes, ladders and fills."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sahel.analysis.assessment import is_asked
from sahel.analysis.changes import Change
from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.tallies import inside, sums, tally_ties
from sahel.analysis.columns.words import Flags
from sahel.analysis.ledger import Ladder, Ledger, in_force
from sahel.analysis.period import resolve
from sahel.analysis.silence import Read
from sahel.analysis.ties import Pair
from sahel.analysis.voices import Voice
from sahel.briefing.at_hand import AtHand
from sahel.briefing.column_records import Records, among
from sahel.briefing.view_changes import Turning, view_changes
from sahel.facts.alliances import Membership
from sahel.model import Article, Event, Extraction, IsoDate, Tie, View
from sahel.store import Store
from sahel.store.read_articles import ArticleRow


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
    """All of it. ``view`` is resolved; ``inside`` are the view's events of the period, ``undated`` those without date.

    ``ladders`` and ``rows`` (memberships as people amended them) are those of the whole store, as no filter hides what
    has ended. ``reads`` are what the silence meter counts. Of all other events there are ``columns``: ``ever`` tells
    which are the view's dated ones of all time, and records are read of those that somebody asks for.
    """

    view: View
    period: Period
    columns: Columns
    ever: Flags
    inside: tuple[Event, ...]
    undated: tuple[Event, ...]
    ties: tuple[Tie, ...]
    changes: tuple[Change, ...]
    ladders: Mapping[Pair, Ladder]
    rows: tuple[Membership, ...]
    voices: Mapping[str, Voice]
    reads: tuple[Read, ...]
    texts: Texts
    records: Records

    def of_pair(self, pair: Pair) -> tuple[Event, ...]:
        """Return the view's dated events of all time that bear on a tie, by date."""
        return self.records(self.ever & (self.columns.rows.pair == self.columns.number_of(pair)))

    def learnt_of(self, since: IsoDate, until: IsoDate, but: Collection[str]) -> tuple[Event, ...]:
        """Return the view's events that may lie in some days, but those with some ids, by date."""
        within = self.ever & inside(self.columns, View(since=since, until=until))
        return self.records(within & ~among(self.columns.rows.ids, but))

    def events_named(self, ids: Collection[str], claims: Collection[str]) -> tuple[Event, ...]:
        """Return the events with some ids, and those that hold some claims, whatever the view leaves out, by date."""
        named, said = among(self.columns.rows.ids, ids), self.columns.said
        named[said.row[among(said.ids, claims)]] = True
        return self.records(named)

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


def gather(store: Store, asked: View, near: AtHand) -> Material:
    """Gather what a briefing of a view is made of."""
    view = resolve(asked, near.newest)
    period = _period(view, max((row.known_from for row in near.articles.values()), default=None))
    columns, rows = near.columns(view.known), store.review.memberships(view.known)
    which = near.chosen(replace(view, since=None, undated=True, on=None))
    ever, records = which & (columns.rows.start > 0), Records(columns, near.events, view.known)
    told = records(ever & inside(columns, view))
    ties = tally_ties(sums(columns, ever, view), {event.event_id: event for event in told})
    facts = () if _is_filtered(view) else rows
    ranked = view_changes(Turning(columns, which, ever, records), ties, view, facts, near.ladders(view.known))
    return Material(
        view=view,
        period=period,
        columns=columns,
        ever=ever,
        inside=told,
        undated=records(which & ~ever),
        ties=ties,
        changes=tuple(change for change in ranked if _asked(change.pair, view)),
        ladders=near.ladders(view.known),
        rows=tuple(rows),
        voices=columns.heard.voices,
        reads=tuple(near.reads()),
        texts=Texts(store, near.articles),
        records=records,
    )
