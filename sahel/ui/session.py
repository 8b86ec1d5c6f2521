"""The view, the one thing that a session holds besides its widgets."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from sahel.analysis.ties import Pair
from sahel.facts.scope import sahel_states
from sahel.model import View
from sahel.ui.filter_options import country_options

_KEY = "view"


def keep_view(view: View) -> None:
    """Hand the view of the filter bar to the page."""
    st.session_state[_KEY] = view


def current_view() -> View:
    """Return the view that the filter bar asks for."""
    view = st.session_state.get(_KEY)
    return view if isinstance(view, View) else View()


def narrowed(asked: View, pair: Pair) -> View:
    """Return a view of nothing but a pair: a party that the bar offers as a country, and the other as the partner."""
    country = next((party for party in pair if party in country_options()), None)
    partner = next(party for party in pair if party != country)
    return replace(asked, country=(country,) if country else (), partner=(partner,))


def narrow_to_pair(pair: Pair) -> None:
    """Narrow everything to a pair; only callbacks may call this."""
    view = narrowed(current_view(), pair)
    st.session_state["country"] = list(view.country)
    st.session_state["partner"] = list(view.partner)


def narrow_to_party(party: str) -> None:
    """Narrow everything to one of the five states, or to a partner; only callbacks may call this."""
    key = "country" if party in sahel_states() else "partner"
    st.session_state[key] = [party]


def show_all_ties() -> None:
    """Leave a pair; only callbacks may call this."""
    st.session_state["country"] = []
    st.session_state["partner"] = []
