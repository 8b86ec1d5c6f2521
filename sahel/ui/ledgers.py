"""The ledgers of pairs at each clock, each made when it is asked for: a filter change only looks up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from sahel.analysis.columns.ladders import Ladders, Steps
from sahel.analysis.ledger import Ledger, in_force
from sahel.analysis.ties import Pair
from sahel.model import IsoDate
from sahel.ui.amended import amended_memberships
from sahel.ui.event_columns import columns
from sahel.ui.open_store import held_columns, store_version
from sahel.ui.settled import settle


@dataclass(slots=True)
class _Latest:
    """The ladders that were made last: those of the next version, are mostly the same."""

    lineage: object = None
    ladders: Ladders | None = None


@st.cache_resource(show_spinner=False)
def _latest() -> _Latest:
    return _Latest()


def _made_now() -> Ladders:
    held, latest = held_columns(), _latest()
    # What was made of another whole reading shares no stamp with these.
    like = latest.ladders if latest.lineage is held.lineage else None
    steps = Steps(held.counting, like.steps if like else None)
    found = Ladders(held.counting, steps, None, amended_memberships(None), like)
    found.climb_all()
    latest.lineage, latest.ladders = held.lineage, found
    settle()
    return found


@st.cache_resource(max_entries=6, show_spinner=False)
def _ladders(version: int, known: IsoDate | None) -> Ladders:
    if known is None:
        return _made_now()
    like = _ladders(version, None)
    given = columns(known)
    return Ladders(given, Steps(given, like.steps), known, amended_memberships(known), like)


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
