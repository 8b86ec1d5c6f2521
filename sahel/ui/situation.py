"""What the situation page shows, gathered once a run: the ties of the view, those around it, its events and counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import streamlit as st

from sahel.analysis.changes import Change
from sahel.analysis.columns.newest import month_counts
from sahel.analysis.columns.records import Columns
from sahel.analysis.columns.tallies import Sums, Totals, inside, last_rows, sums, tally_ties, to_show, totals
from sahel.analysis.columns.weighing import changes_in
from sahel.analysis.columns.words import Flags, Ints
from sahel.analysis.period import resolve
from sahel.analysis.ties import Pair, pair_of
from sahel.analysis.voices import Voice
from sahel.facts.scope import tie_pair
from sahel.figures.density import every_month
from sahel.figures.fills import Fill, fills
from sahel.model import Event, IsoDate, Tie, View
from sahel.ui.amended import amended_memberships
from sahel.ui.event_columns import chosen_events, columns, count_undated, events_of_rows
from sahel.ui.ledgers import all_ladders, entries_in_force
from sahel.ui.open_store import Shelf, shelf, store_version

_NO_ROWS: Ints = np.empty(0, dtype=np.int64)

MOST_RANKED = 12
"""Ties, the heaviest first, of which the headline may name some: drawing their chances takes time."""

MOST_SHOWN = 600
"""Events of a period that are shown one by one, the heaviest; every sum and count is of all of them."""


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything on the page. ``view`` is resolved.

    ``context`` are the ties that country and partner leave out; their events are counted, but not held. ``events`` are
    those of the period by date, the heaviest alone where they are too many, and ``totals`` counts all.
    ``in_force``: how many entries of the ledger hold between each pair on the day of the view. ``changes``: what
    changed in the heaviest ties, ranked. ``last_events``: the latest event of each tie without one in the period.
    """

    view: View
    shelf: Shelf
    ties: tuple[Tie, ...]
    context: tuple[Tie, ...]
    events: tuple[Event, ...]
    totals: Totals
    undated: tuple[Event, ...]
    n_undated: int
    months: Mapping[IsoDate, int]
    fills: Mapping[str, Fill]
    in_force: Mapping[Pair, int]
    changes: tuple[Change, ...]
    last_events: Mapping[Pair, Event] = field(default_factory=dict)

    @property
    def voices(self) -> Mapping[str, Voice]:
        """The voice of each article, by article id."""
        return self.shelf.voices

    @property
    def period(self) -> tuple[IsoDate, IsoDate] | None:
        """The first and last day of the period; None in a store without evidence."""
        return (self.view.since, self.view.until) if self.view.since and self.view.until else None

    @property
    def pair(self) -> Pair | None:
        """The pair that the view is narrowed to, if it is."""
        return chosen_pair(self.view)


def chosen_pair(view: View) -> Pair | None:
    """Return the pair of a view with exactly one country and one partner."""
    if len(view.country) == 1 and len(view.partner) == 1 and view.country != view.partner:
        return tie_pair(view.country[0], view.partner[0])
    return None


def since_ever(view: View) -> View:
    """Return a view whose events also tell which ties there were before the period."""
    return replace(view, since=None, undated=False)


def _wide(view: View) -> View:
    return replace(view, country=(), partner=())


@dataclass(frozen=True, slots=True)
class _Found:
    """The events of a view in the columns: which of all time, which of the period, and their sums by pair."""

    view: View
    columns: Columns
    ever: Flags
    period: Flags
    sums: Sums

    @property
    def shown(self) -> Ints:
        """The rows of the period to show: all, or the heaviest."""
        rows = np.flatnonzero(self.period)
        return rows if len(rows) <= MOST_SHOWN else to_show(self.sums, MOST_SHOWN)

    @property
    def quiet(self) -> Mapping[Pair, int]:
        """The row of the last event of each pair that has none in the period."""
        silent = self.sums.pairs[self.sums.events == 0]
        return last_rows(self.columns, self.ever & np.isin(self.columns.rows.pair, silent))


def _find(view: View) -> _Found:
    given, ever = columns(view.known), chosen_events(since_ever(view))
    return _Found(view, given, ever, ever & inside(given, view), sums(given, ever, view))


def _around(view: View, but: set[Pair]) -> tuple[Tie, ...]:
    """Return the ties that the country and the partner of a view leave out; their events are but counted."""
    if not (view.country or view.partner):
        return ()
    given, ever = columns(view.known), chosen_events(since_ever(_wide(view)))
    return tuple(tie for tie in tally_ties(sums(given, ever, view), {}, _NO_ROWS) if tie.pair not in but)


@st.cache_resource(max_entries=32, show_spinner=False)
def _gather(version: int, view: View) -> Situation:
    found = _find(view)
    shown, quiet = found.shown, found.quiet
    # All at once: a page asks the store for records a single time.
    told = events_of_rows(found.columns, np.union1d(shown, [*quiet.values()]).astype(np.int64), view.known)
    held = {event.event_id: event for event in told}
    ids, last = set(found.columns.rows.ids[shown]), {pair: found.columns.rows.ids[row] for pair, row in quiet.items()}
    own = tally_ties(found.sums, held, shown)
    return Situation(
        view=view,
        shelf=shelf(),
        ties=own,
        context=_around(view, {tie.pair for tie in own}),
        events=tuple(event for event in told if event.event_id in ids),
        totals=totals(found.columns, found.period),
        undated=_undated(view),
        n_undated=count_undated(view),
        months=_months(view, found.columns),
        fills=_fills(view),
        in_force=entries_in_force(view.on, view.known) if view.on else {},
        changes=_changes(own, found),
        last_events={pair: held[event_id] for pair, event_id in last.items() if event_id in held},
    )


def _fills(view: View) -> Mapping[str, Fill]:
    """Return what fills the countries on the day of the view, by the memberships as people amended them."""
    return fills(view.on, view.known, amended_memberships(view.known)) if view.on else {}


def _undated(view: View) -> tuple[Event, ...]:
    """Return the undated events that the view asks for, as many as are listed."""
    if not view.undated:
        return ()
    given = columns(view.known)
    rows = np.flatnonzero(chosen_events(view) & (given.rows.start == 0))
    return events_of_rows(given, rows[:MOST_SHOWN], view.known)


def _changes(ranked: Sequence[Tie], found: _Found) -> tuple[Change, ...]:
    """Return the changes of the heaviest ties; a single tie needs no ranking, its own figure says it all."""
    heavy = [tie for tie in ranked[:MOST_RANKED] if tie.weight > 0] if len(ranked) > 1 else []
    return changes_in(found.columns, found.ever, heavy, found.view, all_ladders(found.view.known))


def _months(view: View, given: Columns) -> dict[IsoDate, int]:
    """Return the events of the view by month, over all months of the store, so that the strip keeps its scale."""
    own = month_counts(given, chosen_events(replace(since_ever(view), until=None)))
    latest = columns(None)
    every = every_month(month_counts(latest, np.ones(len(latest), dtype=bool)))
    return {month: own.get(month, 0) for month in every}


def gather(asked: View) -> Situation:
    """Return what the page shows for the view that was asked for."""
    return _gather(store_version(), resolve(asked, shelf().newest))


def on_timeline(situation: Situation) -> list[Event]:
    """Return the events of the period that bear on a tie, which are those that the timeline draws."""
    return [event for event in situation.events if pair_of(event)]
