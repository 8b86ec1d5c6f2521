"""What the page Alliances shows, gathered once for each view and alliance."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import streamlit as st

from sahel.analysis.membership_segments import telling_day
from sahel.analysis.memberships import Bar, Span, bars
from sahel.analysis.period import months_before, resolve
from sahel.facts.scope import sahel_states
from sahel.figures.membership_bars import ordered
from sahel.model import Claim, IsoDate, View
from sahel.ui.event_columns import claims_by_id
from sahel.ui.ledgers import all_ladders
from sahel.ui.open_store import shelf, store_version
from sahel.ui.review import amended_memberships

WINDOW_SINCE = "2020-01-01"
"""The first day of the bars, unless the view asks for an earlier one; the first map is of that day."""


@dataclass(frozen=True, slots=True)
class AlliancePage:
    """Everything on the page. ``view`` is resolved; ``on`` is its day, today in a store without evidence.

    ``bars`` are those of the alliance as known, the five states first; ``shown`` those that the view's countries leave.
    ``days``: those of the three maps. ``held``: all alliances of the five states, by alliance and member.
    """

    alliance: str
    view: View
    on: IsoDate
    first: IsoDate
    bars: tuple[Bar, ...]
    shown: tuple[Bar, ...]
    days: tuple[IsoDate, IsoDate, IsoDate]
    held: Mapping[str, Mapping[str, Bar]]


def _held(every: tuple[Bar, ...]) -> dict[str, dict[str, Bar]]:
    found: dict[str, dict[str, Bar]] = {}
    for bar in every:
        if bar.member in sahel_states():
            found.setdefault(bar.alliance, {})[bar.member] = bar
    return found


@st.cache_resource(max_entries=8, show_spinner=False)
def _all_bars(version: int, known: IsoDate | None) -> tuple[Bar, ...]:
    return bars(known=known, ladders=all_ladders(known), rows=amended_memberships(known))


@st.cache_resource(max_entries=32, show_spinner=False)
def _page(version: int, asked: View, alliance: str, today: IsoDate) -> AlliancePage:
    view = resolve(asked, shelf().newest)
    on = view.on or today
    first = min(WINDOW_SINCE, view.since or WINDOW_SINCE, months_before(on, 12))
    every = _all_bars(version, view.known)
    own = tuple(ordered(bar for bar in every if bar.alliance == alliance))
    shown = tuple(bar for bar in own if bar.member in view.country) or own
    days = (first, telling_day(own, first, on), on)
    return AlliancePage(alliance, view, on, first, own, shown, days, _held(every))


def claims_of(page: AlliancePage, spans: Iterable[Span]) -> Mapping[str, Claim]:
    """Return the claims that tell some spans, as known by the day that the view asks for, by id."""
    return claims_by_id((claim for span in spans for claim in span.claims), page.view.known)


def alliance_page_data(asked: View, alliance: str) -> AlliancePage:
    """Return what the page shows for the view that was asked for."""
    bare = replace(asked, partner=(), domain=(), type=(), source=(), conf=0.0, q="", undated=False)
    return _page(store_version(), bare, alliance, date.today().isoformat())
