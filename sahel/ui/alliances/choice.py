"""Which alliance the page shows, and which of its bars is looked at: both stand in the link."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import streamlit as st

from sahel.facts.alliances import alliances, memberships
from sahel.facts.countries import entity_name
from sahel.facts.scope import map_blocs, sahel_states
from sahel.model import View

BLOC, SPAN = "bloc", "span"
"""The two parameters of the link."""

_SPAN = re.compile(r"[A-Z0-9_-]{2,30}\.\d{4}-\d\d-\d\d")


@cache
def offered() -> tuple[str, ...]:
    """Return the alliances that have members: the blocs of the map, those of a Sahel state, then the rest by name."""
    members: dict[str, set[str]] = {}
    for row in memberships():
        members.setdefault(row.alliance, set()).add(row.member)
    known = [one for one in members if one in alliances()]

    def rank(alliance: str) -> tuple[int, bool, str]:
        own = map_blocs().index(alliance) if alliance in map_blocs() else len(map_blocs())
        return own, not members[alliance] & set(sahel_states()), entity_name(alliance)

    return tuple(sorted(known, key=rank))


@cache
def _most_moved() -> str:
    """Return the alliance of which most is to tell: whose members stood otherwise than as members most often."""
    counted = Counter(row.alliance for row in memberships() if row.standing in {"suspended", "exit_announced"})
    return max(offered(), key=lambda alliance: counted[alliance])


def chosen_bloc(view: View) -> str:
    """Return the alliance that the link names, else the one partner of the view, else the one with most to tell."""
    given = st.query_params.get(BLOC, "")
    if given in offered():
        return given
    return view.partner[0] if len(view.partner) == 1 and view.partner[0] in offered() else _most_moved()


def open_picked(key: str) -> None:
    """Show the alliance that was picked in the list of this key; only callbacks may call this."""
    picked = st.session_state.get(key)
    look_at(None)
    if picked in offered():
        st.query_params[BLOC] = picked


def looked_at() -> tuple[str, str] | None:
    """Return the member, and a day of the stretch, that the link looks at; None where it names none or nonsense."""
    given = st.query_params.get(SPAN, "")
    member, _dot, day = given.rpartition(".")
    return (member, day) if _SPAN.fullmatch(given) else None


def look_at(what: str | None) -> None:
    """Look at a stretch of a bar, "NER.2023-12-10", or (None) at none; only callbacks may call this."""
    if what is None:
        st.query_params.pop(SPAN, None)
    else:
        st.query_params[SPAN] = what
