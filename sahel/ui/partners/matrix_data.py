"""What the matrix shows, gathered once for each view."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import streamlit as st

from sahel.analysis.columns.tallies import last_rows, pair_counts
from sahel.analysis.matrix import Matrix, matrix_of
from sahel.model import View
from sahel.ui.event_columns import chosen_events, columns, records
from sahel.ui.ledgers import all_ladders, all_ledgers
from sahel.ui.open_store import store_version
from sahel.ui.situation import Situation, gather, since_ever


@dataclass(frozen=True, slots=True)
class MatrixPage:
    """The matrix, and what the state line and the headline count: the ties and events of the same view."""

    situation: Situation
    matrix: Matrix


@st.cache_resource(max_entries=32, show_spinner=False)
def _page(version: int, asked: View) -> MatrixPage:
    now = gather(asked)
    view, given, ever = now.view, columns(now.view.known), chosen_events(since_ever(now.view))
    last = last_rows(given, ever)
    told = records(given, np.array([*last.values()], dtype=np.int64), view.known)
    named = {pair: given.rows.ids[row] for pair, row in last.items()}
    latest = {pair: told[event_id] for pair, event_id in named.items() if event_id in told}
    ledgers = all_ledgers(view.on, view.known) if view.on else dict.fromkeys(all_ladders(view.known), ())
    made = matrix_of(pair_counts(given, ever), latest, now.ties, ledgers, view)
    return MatrixPage(now, made)


def matrix_page_data(asked: View) -> MatrixPage:
    """Return what the matrix shows for the view that was asked for."""
    return _page(store_version(), asked)
