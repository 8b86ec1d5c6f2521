"""Parts that every step has: its counts, the view behind it, and the points under its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sahel.analysis.ties import Pair
from sahel.analysis.view_query import query_from_view
from sahel.analysis.voices import by_voice
from sahel.briefing.material import Material
from sahel.briefing.records import Counts, Point
from sahel.facts.scope import sahel_states
from sahel.model import Event, View


def counts_of(events: Iterable[Event], material: Material) -> Counts:
    """Return how many events, articles and voices some events rest on; each event counts once."""
    told = {event.event_id: event for event in events}
    claims = [claim for event in told.values() for claim in event.claims]
    voices = by_voice(claims, material.voices)
    return Counts(len(told), len({claim.article_id for claim in claims}), len(voices))


def query_of(material: Material, pair: Pair | None = None) -> str:
    """Return the query of the briefing's view, narrowed to a pair where one is given."""
    view: View = material.view
    return query_from_view(replace(view, country=pair[:1], partner=pair[1:]) if pair else view)


def point(text: str, material: Material, pair: Pair | None = None, events: Iterable[Event] = ()) -> Point:
    """Return a line under a sentence, which leads to the view of a pair."""
    return Point(text, query_of(material, pair), tuple(event.event_id for event in events))


def states_of(material: Material) -> tuple[str, ...]:
    """Return the states that a briefing is about: those of its view, else all five."""
    return tuple(one for one in material.view.country if one in sahel_states()) or sahel_states()
