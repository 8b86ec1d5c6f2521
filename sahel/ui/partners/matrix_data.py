"""What the matrix shows, gathered once for each view."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from sahel.analysis.matrix import Matrix, matrix
from sahel.model import View
from sahel.ui.ledgers import all_ladders
from sahel.ui.open_store import events, open_store
from sahel.ui.situation import Situation, gather


@dataclass(frozen=True, slots=True)
class MatrixPage:
    """The matrix, and what the state line and the headline count: the ties and events of the same view."""

    situation: Situation
    matrix: Matrix


@st.cache_resource(max_entries=32, show_spinner=False)
def _page(version: int, asked: View) -> MatrixPage:
    now = gather(asked)
    told = events(replace(now.view, since=None, undated=False))
    return MatrixPage(now, matrix(told, now.ties, all_ladders(now.view.known), now.view))


def matrix_page_data(asked: View) -> MatrixPage:
    """Return what the matrix shows for the view that was asked for."""
    return _page(open_store().version(), asked)
