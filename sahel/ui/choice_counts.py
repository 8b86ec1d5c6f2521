"""How many events each choice of the bar would leave, under all its other filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

import streamlit as st

from sahel.analysis.period import resolve
from sahel.model import Event, View
from sahel.ui.open_store import events, holds_all, open_store, shelf


@dataclass(frozen=True, slots=True)
class Choices:
    """The counts by value of each list of the bar; empty in a store too large to count at every step."""

    country: Mapping[str, int]
    partner: Mapping[str, int]
    domain: Mapping[str, int]
    type: Mapping[str, int]
    source: Mapping[str, int]


def _parties(found: Iterable[Event], other: tuple[str, ...]) -> Counter[str]:
    """Count the events of each party; where the other list is narrowed, only who stands across from one of it."""
    counted: Counter[str] = Counter()
    for event in found:
        for one, across in (event.pair, event.pair[::-1]):
            if one and (not other or across in other):
                counted[one] += 1
    return counted


def _voices(found: Iterable[Event]) -> Counter[str]:
    rows = shelf().rows
    told = ({rows[claim.article_id].voice for claim in event.claims if claim.article_id in rows} for event in found)
    return Counter(voice for voices in told for voice in voices)


@st.cache_resource(max_entries=64, show_spinner=False)
def _choices(version: int, view: View) -> Choices:
    if not holds_all(view.known):
        return Choices({}, {}, {}, {}, {})
    return Choices(
        country=_parties(events(replace(view, country=())), view.partner),
        partner=_parties(events(replace(view, partner=())), view.country),
        domain=Counter(event.domain for event in events(replace(view, domain=()))),
        type=Counter(event.type for event in events(replace(view, type=()))),
        source=_voices(events(replace(view, source=()))),
    )


def choice_counts(asked: View) -> Choices:
    """Return the counts for the view that was asked for."""
    return _choices(open_store().version(), resolve(asked, shelf().newest))


def counted(name: Callable[[str], str], counts: Mapping[str, int], value: str) -> str:
    """Return a choice as it is listed: its name, and how many events it would leave."""
    return f"{name(value)} ({counts.get(value, 0)})" if counts else name(value)
