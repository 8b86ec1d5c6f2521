"""What the filters offer, in the order in which an analyst looks for it: what the store holds first, then the rest."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import streamlit as st

from sahel.analysis.columns.counting import by_party
from sahel.facts.alliances import alliances
from sahel.facts.claim_types import claim_types
from sahel.facts.countries import countries, entity_name
from sahel.facts.scope import sahel_blocs, sahel_states
from sahel.ui.event_columns import columns
from sahel.ui.open_store import store_version


def _by_name(entities: Iterable[str]) -> list[str]:
    return sorted(set(entities), key=entity_name)


@st.cache_resource(max_entries=2, show_spinner=False)
def _parties(version: int) -> tuple[str, ...]:
    given = columns(None)
    return tuple(party for party, _n in by_party(given, np.ones(len(given), dtype=bool)).most_common())


def country_options() -> list[str]:
    """Return the five states, then every other party that a link may name as a country (three letters: AES is one)."""
    own = list(sahel_states())
    blocs = [bloc for bloc in sahel_blocs() if len(bloc) == 3]
    return own + [entity for entity in _by_name([*countries(), *blocs]) if entity not in own]


def partner_options() -> list[str]:
    """Return every party of the store, most events first, then every other country and alliance."""
    there = list(_parties(store_version()))
    return there + [entity for entity in _by_name([*countries(), *alliances()]) if entity not in there]


def type_options() -> list[str]:
    """Return all claim types, by their label."""
    return sorted(claim_types(), key=lambda one: claim_types()[one].label)
