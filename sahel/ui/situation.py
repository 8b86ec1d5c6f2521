"""What the situation page shows, gathered once a run: the ties of the view, those around it, its events and counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import streamlit as st

from sahel.analysis.changes import Change, changes
from sahel.analysis.period import resolve
from sahel.analysis.ties import Pair, in_period, pair_of, ties
from sahel.analysis.voices import Voice, Voices
from sahel.facts.scope import tie_pair
from sahel.figures.density import monthly
from sahel.figures.fills import Fill, fills
from sahel.model import Event, IsoDate, Tie, View
from sahel.ui.ledgers import entries_in_force
from sahel.ui.open_store import Shelf, count_undated, events, open_store, shelf

MOST_RANKED = 12
"""Ties, the heaviest first, of which the headline may name some: drawing their chances takes time."""


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything on the page. ``view`` is resolved; ``context`` are the ties that country and partner leave out.

    ``in_force``: how many entries of the ledger hold between each pair on the day of the view. ``changes``: what
    changed in the heaviest ties, ranked. ``last_events``: the latest event of each pair up to the end of the period.
    """

    view: View
    shelf: Shelf
    ties: tuple[Tie, ...]
    context: tuple[Tie, ...]
    events: tuple[Event, ...]
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


def _since_ever(view: View) -> View:
    """Return a view whose events also tell which ties there were before the period."""
    return replace(view, since=None, undated=False)


def _wide(view: View) -> View:
    return replace(view, country=(), partner=())


@st.cache_resource(max_entries=32, show_spinner=False)
def _gather(version: int, view: View) -> Situation:
    kept = shelf()
    narrow = events(_since_ever(view))
    found = ties(narrow, view, kept.voices)
    shown = {tie.pair for tie in found}
    around = ties(events(_since_ever(_wide(view))), view, kept.voices) if view.country or view.partner else ()
    return Situation(
        view=view,
        shelf=kept,
        ties=found,
        context=tuple(tie for tie in around if tie.pair not in shown),
        events=tuple(event for event in narrow if in_period(event, view.since, view.until)),
        undated=tuple(event for event in events(view) if event.date_start is None),
        n_undated=count_undated(view),
        months=_months(view),
        fills=_fills(view),
        in_force=entries_in_force(view.on, view.known) if view.on else {},
        changes=_changes(found, narrow, view, kept.voices),
        last_events=_last(narrow),
    )


def _fills(view: View) -> Mapping[str, Fill]:
    """Return what fills the countries on the day of the view, by the memberships as people amended them."""
    return fills(view.on, view.known, open_store().review.memberships(view.known)) if view.on else {}


def _last(told: Iterable[Event]) -> dict[Pair, Event]:
    """Return the latest event of each pair."""
    found: dict[Pair, Event] = {}
    for event in told:
        pair = pair_of(event)
        if pair and (pair not in found or str(event.date_end) >= str(found[pair].date_end)):
            found[pair] = event
    return found


def _changes(found: Sequence[Tie], told: Iterable[Event], view: View, voices: Voices) -> tuple[Change, ...]:
    """Return the changes of the heaviest ties; a single tie needs no ranking, its own figure says it all."""
    heavy = {tie.pair for tie in found[:MOST_RANKED] if tie.weight > 0}
    if len(found) < 2 or not (view.since and view.until):
        return ()
    own = [event for event in told if pair_of(event) in heavy]
    ranked = changes(own, view.since, view.until, view.known, voices, rows=())
    return tuple(change for change in ranked if change.pair in heavy)


def _months(view: View) -> dict[IsoDate, int]:
    """Return the events of the view by month, over all months of the store, so that the strip keeps its scale."""
    own = monthly(events(replace(_since_ever(view), until=None)))
    return {month: own.get(month, 0) for month in monthly(events(View()))}


def gather(asked: View) -> Situation:
    """Return what the page shows for the view that was asked for."""
    return _gather(open_store().version(), resolve(asked, shelf().newest))


def on_timeline(situation: Situation) -> list[Event]:
    """Return the events of the period that bear on a tie, which are those that the timeline draws."""
    return [event for event in situation.events if pair_of(event)]
