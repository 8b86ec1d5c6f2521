"""The memberships as people amended them, for whatever page draws them."""

from __future__ import annotations

import streamlit as st

from sahel.facts.alliances import Membership
from sahel.model import IsoDate
from sahel.ui.open_store import open_store, store_version


@st.cache_resource(max_entries=16, show_spinner=False)
def _memberships(version: int, known: IsoDate | None) -> tuple[Membership, ...]:
    return open_store().review.memberships(known)


def amended_memberships(known: IsoDate | None = None) -> tuple[Membership, ...]:
    """Return the rows of memberships as known on a day (None: the latest): what ladders, bars and fills take."""
    return _memberships(store_version(), known)
