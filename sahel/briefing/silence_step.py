"""Silence and gaps, which must not pass for calm: what was read of each state, and what no figure shows in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sahel.analysis.silence import MonthRead, silence_meter
from sahel.analysis.view_query import query_from_view
from sahel.briefing.change_words import turn
from sahel.briefing.drawings import SilenceDrawing
from sahel.briefing.making import counts_of, point, query_of, states_of
from sahel.briefing.material import Material
from sahel.briefing.records import Point, Step
from sahel.briefing.wording import opened
from sahel.facts.countries import entity_name, name_in_text
from sahel.figures.silence_bars import articles_label
from sahel.i18n import _, ngettext


def _read(months: Sequence[MonthRead], state: str) -> tuple[int, int, int]:
    """Return how many months there are, in how many a state was read thinly or not at all, and how many articles."""
    own = [one for one in months if one.country == state]
    return len(own), sum(one.level != "usual" for one in own), sum(one.articles for one in own)


def _little_read(months: Sequence[MonthRead], states: Sequence[str]) -> str:
    state = max(states, key=lambda one: _read(months, one)[1])
    every, thin, _articles = _read(months, state)
    if not thin:
        return _("Every state was read as usual in every month.")
    if len(states) == 1:
        text = _("{state} was read thinly or not at all in {n} of {all} months, so its quiet may be ours.")
        return opened(text.format(state=name_in_text(state), n=thin, all=every))
    text = _("{state} was read least: thinly or not at all in {n} of {all} months, so its quiet may be ours.")
    return opened(text.format(state=name_in_text(state), n=thin, all=every))


def _read_lines(months: Sequence[MonthRead], states: Sequence[str]) -> Iterator[str]:
    for state in states:
        every, thin, articles = _read(months, state)
        text = _("{state}: {articles}, thin or unread in {n} of {all} months.")
        yield text.format(state=entity_name(state), articles=articles_label(articles), n=thin, all=every)


def _gaps(material: Material) -> Iterator[Point]:
    """Yield what no figure shows as it should: events without date or place, ties that rest on one voice."""
    undated, thin = material.undated, [tie for tie in material.ties if tie.thin]
    unplaced = [event for event in material.inside if event.place is None]
    n = len(undated)
    text = ngettext("{n} event has no date: no figure shows it.", "{n} events have no date: no figure shows them.", n)
    query = query_from_view(replace(material.view, undated=True))
    yield Point(text.format(n=n), query, tuple(event.event_id for event in undated))
    n = len(unplaced)
    text = ngettext("{n} event of the period has no place.", "{n} events of the period have no place.", n)
    yield point(text.format(n=n), material, None, unplaced)
    n = len(thin)
    text = ngettext("{n} tie rests on one voice, unverified.", "{n} ties rest on one voice each, unverified.", n)
    yield point(text.format(n=n), material, None, [event for tie in thin for event in tie.events])


def _silent(material: Material) -> Iterator[Point]:
    for change in (one for one in material.changes if one.kind == "gone silent"):
        yield point(opened(turn(change)) + ".", material, change.pair)


def silence_step(material: Material) -> Step:
    """Return what was read of each state, and the gaps: undated, not placed, thin, gone silent."""
    period, states = material.period, states_of(material)
    months = silence_meter(material.reads, period.since, period.until, states, period.known)
    read = (point(line, material) for line in _read_lines(months, states))
    return Step(
        key="silence",
        kind="silence",
        heading=_("Silence and gaps"),
        sentence=_little_read(months, states),
        drawing=SilenceDrawing(months),
        points=(*read, *_gaps(material), *_silent(material)),
        quotes=(),
        counts=counts_of(material.inside, material),
        view=query_of(material),
    )
