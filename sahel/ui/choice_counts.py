"""How many events each choice of the bar would leave, under all its other filters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import streamlit as st

from sahel.analysis.columns.counting import by_domain, by_label, by_party, by_type
from sahel.analysis.period import resolve
from sahel.model import View
from sahel.ui.event_columns import chosen_events, columns
from sahel.ui.open_store import shelf, store_version


@dataclass(frozen=True, slots=True)
class Choices:
    """The counts by value of each list of the bar."""

    country: Mapping[str, int]
    partner: Mapping[str, int]
    domain: Mapping[str, int]
    type: Mapping[str, int]
    source: Mapping[str, int]


@st.cache_resource(max_entries=64, show_spinner=False)
def _choices(version: int, view: View) -> Choices:
    given = columns(view.known)
    return Choices(
        country=by_party(given, chosen_events(replace(view, country=())), view.partner),
        partner=by_party(given, chosen_events(replace(view, partner=())), view.country),
        domain=by_domain(given, chosen_events(replace(view, domain=()))),
        type=by_type(given, chosen_events(replace(view, type=()))),
        source=by_label(given, chosen_events(replace(view, source=()))),
    )


def choice_counts(asked: View) -> Choices:
    """Return the counts for the view that was asked for."""
    return _choices(store_version(), resolve(asked, shelf().newest))


def counted(name: Callable[[str], str], counts: Mapping[str, int], value: str) -> str:
    """Return a choice as it is listed: its name, and how many events it would leave."""
    return f"{name(value)} ({counts.get(value, 0)})" if counts else name(value)
