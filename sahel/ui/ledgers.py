"""The ledgers of pairs at each clock, each made when it is asked for: a filter change only looks up."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from sahel.analysis.columns.ladders import Ladders, Steps
from sahel.analysis.ledger import Ledger, in_force
from sahel.analysis.ties import Pair
from sahel.model import IsoDate
from sahel.ui.amended import amended_memberships
from sahel.ui.event_columns import columns
from sahel.ui.open_store import store_version
from sahel.ui.settled import settle


@st.cache_resource(max_entries=6, show_spinner=False)
def _steps(version: int, known: IsoDate | None) -> Steps:
    return Steps(columns(known), _steps(version, None) if known else None)


def steps_as_known(known: IsoDate | None) -> Steps:
    """Return the steps that all events make, as known on a day."""
    return _steps(store_version(), known)


@st.cache_resource(max_entries=6, show_spinner=False)
def _ladders(version: int, known: IsoDate | None) -> Ladders:
    like = _ladders(version, None) if known else None
    found = Ladders(columns(known), steps_as_known(known), known, amended_memberships(known), like)
    if known is None:
        found.climb_all()
        settle()
    return found


def all_ladders(known: IsoDate | None) -> Ladders:
    """Return the ladders of all pairs as known on a day; filters play no part, as they would hide what has ended."""
    return _ladders(store_version(), known)


@st.cache_resource(max_entries=8, show_spinner=False)
def _ledgers(version: int, on: IsoDate, known: IsoDate | None) -> dict[Pair, Ledger]:
    return {pair: steps.at(on) for pair, steps in all_ladders(known).items()}


def all_ledgers(on: IsoDate, known: IsoDate | None) -> Mapping[Pair, Ledger]:
    """Return the entries of every pair on a day."""
    return _ledgers(store_version(), on, known)


def entries_in_force(on: IsoDate, known: IsoDate | None) -> Mapping[Pair, int]:
    """Return how many entries are in force between each pair on a day: the width of its arc."""
    return {pair: in_force(entries) for pair, entries in all_ledgers(on, known).items()}


def ledger_of(pair: Pair, on: IsoDate, known: IsoDate | None) -> Ledger:
    """Return the entries of one pair on a day."""
    return all_ledgers(on, known).get(pair, ())
