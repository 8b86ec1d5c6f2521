"""What the page of a pair shows, gathered once for each view."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from sahel.analysis.assessment import Assessment, assessments
from sahel.analysis.climate import Line, Weights, climate_line, standard_weights
from sahel.analysis.climate.line import Step
from sahel.analysis.climate.weights_query import adjusted_by, word_of
from sahel.analysis.columns.tallies import totals
from sahel.analysis.disagreement import Disagreement, disagreements
from sahel.analysis.ledger import ladder
from sahel.analysis.period import months_before, resolve
from sahel.analysis.silence import silence_meter
from sahel.analysis.ties import Pair, in_period, ties
from sahel.facts.countries import countries, entity_name
from sahel.facts.scope import sahel_states
from sahel.figures.event_words import pair_name
from sahel.figures.silence_bars import Meter
from sahel.i18n import _
from sahel.model import Claim, Event, IsoDate, View
from sahel.ui.event_columns import chosen_events, columns, count_undated, events
from sahel.ui.open_store import held_reads, shelf, store_version
from sahel.ui.review import amended_memberships
from sahel.ui.situation import Situation

CLIMATE_MONTHS = 36
"""Months that the climate shows at least, up to the end of the period: one year alone tells little of a tie."""


@dataclass(frozen=True, slots=True)
class PairPage:
    """Everything on the page. ``situation`` is narrowed to the pair and filtered by the view.

    ``events`` are all of the pair, of all time, as known: no other filter narrows ledger and climate; ``filtered`` are
    those up to the end of the period that pass the view's filters. ``assessment`` and ``line`` are None in a store
    without evidence.
    """

    pair: Pair
    situation: Situation
    events: tuple[Event, ...]
    filtered: tuple[Event, ...]
    assessment: Assessment | None
    line: Line | None
    disagreements: tuple[Disagreement, ...]
    meters: tuple[Meter, ...]
    weights: Weights

    @property
    def claims(self) -> dict[str, Claim]:
        """The claims of all events, by id."""
        return {claim.claim_id: claim for event in self.events for claim in event.claims}


def _meters(pair: Pair, told: tuple[Event, ...], view: View) -> tuple[Meter, ...]:
    """Return what was read of the Sahel states of a pair, and what of it tells of the tie itself."""
    if not (view.since and view.until):
        return ()
    reads = held_reads()
    states = [party for party in pair if party in sahel_states()] or [p for p in pair if p in countries()][:1]
    articles = {claim.article_id for event in told for claim in event.claims}
    # The meter counts by state; the tie's own articles are counted under whatever word stands for it.
    own = [replace(read, countries=frozenset({"tie"})) for read in reads if read.article_id in articles]
    titles = {state: _("Read of {party}").format(party=entity_name(state)) for state in states}
    of_states = silence_meter(reads, view.since, view.until, states, view.known)
    made = [
        Meter(title, tuple(month for month in of_states if month.country == state), _("nothing read"))
        for state, title in titles.items()
    ]
    of_tie = silence_meter(own, view.since, view.until, ("tie",), view.known)
    return (*made, Meter(_("With a sentence on {pair}").format(pair=pair_name(pair)), of_tie, _("no sentence")))


def _line(pair: Pair, told: tuple[Event, ...], view: View, by: Weights) -> Line | None:
    if not (view.on and view.since and view.until):
        return None
    last = max(view.on, view.until)
    first = min(view.since, months_before(last, CLIMATE_MONTHS))
    return climate_line(pair, told, first, last, _step(view.since, last), by)


def _step(since: IsoDate, until: IsoDate) -> Step:
    return "week" if since >= months_before(until, 2 * CLIMATE_MONTHS) else "month"


def _assessed(pair: Pair, told: tuple[Event, ...], view: View, by: Weights) -> Assessment | None:
    if not view.on:
        return None
    rows = amended_memberships(view.known)
    found = assessments(told, view.on, view.known, (pair[0],), (pair[1],), by, rows)
    return next((one for one in found if one.pair == pair), None)


def _situation(asked: View, pair: Pair) -> Situation:
    """Return what the state line counts: the pair alone, as no other tie of the store plays a part on its page."""
    view = resolve(replace(asked, country=(pair[0],), partner=(pair[1],)), shelf().newest)
    told, period = events(replace(view, since=None)), replace(view, undated=False)
    return Situation(
        view=view,
        shelf=shelf(),
        ties=ties(told, view, shelf().voices),
        context=(),
        events=tuple(event for event in told if in_period(event, view.since, view.until)),
        totals=totals(columns(view.known), chosen_events(period)),
        undated=tuple(event for event in told if event.date_start is None),
        n_undated=count_undated(view),
        months={},
        fills={},
        in_force={},
        changes=(),
    )


@st.cache_resource(max_entries=32, show_spinner=False)
def _page(version: int, asked: View, pair: Pair, weigh: str) -> PairPage:
    now = _situation(asked, pair)
    told = events(View(country=(pair[0],), partner=(pair[1],), known=now.view.known))
    steps = ladder(pair, told, now.view.known, amended_memberships(now.view.known))
    by = adjusted_by(weigh, standard_weights())
    return PairPage(
        pair=pair,
        situation=now,
        events=told,
        filtered=events(replace(now.view, since=None)),
        assessment=_assessed(pair, told, now.view, by),
        line=_line(pair, told, now.view, by),
        disagreements=disagreements(pair, told, now.voices, steps),
        meters=_meters(pair, told, now.view),
        weights=by,
    )


def pair_page_data(asked: View, pair: Pair, weights: Weights | None = None) -> PairPage:
    """Return what the page of a pair shows for the view that was asked for; its country and partner play no part."""
    weigh = word_of(weights) if weights else ""
    return _page(store_version(), replace(asked, country=(), partner=()), pair, weigh)
