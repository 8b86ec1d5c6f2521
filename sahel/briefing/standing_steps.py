"""How things stand: who belongs to which alliance, and where silence or a gap must not pass for calm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sahel.analysis.alliance_sentence import alliance_parts, names
from sahel.analysis.changes import Change, Move
from sahel.analysis.ledger import Stage
from sahel.analysis.memberships import Bar
from sahel.analysis.pair_sentence import stage_label
from sahel.analysis.silence import MonthRead, silence_meter
from sahel.analysis.view_query import query_from_view
from sahel.briefing.change_words import turn
from sahel.briefing.drawing import bars_of, membership_of
from sahel.briefing.drawings import MembershipDrawing, SilenceDrawing
from sahel.briefing.making import counts_of, point, query_of
from sahel.briefing.material import Material
from sahel.briefing.quoting import best, candidates
from sahel.briefing.records import Point, Quote, Step
from sahel.briefing.row_source import source_words
from sahel.briefing.sources import events_of_claims
from sahel.briefing.wording import fitted, opened
from sahel.facts.alliances import alliances
from sahel.facts.countries import entity_name, name_in_text
from sahel.facts.scope import map_blocs, sahel_states
from sahel.figures.membership_words import now_words
from sahel.figures.rungs import rung_date
from sahel.figures.silence_bars import articles_label
from sahel.i18n import _, ngettext

_NOT_AT_ALL = "–"
"""What the words for a standing are where a state never belonged to a bloc."""


def _states(material: Material) -> tuple[str, ...]:
    """Return the states that the briefing is about: those of its view, else all five."""
    return tuple(one for one in material.view.country if one in sahel_states()) or sahel_states()


def _standing(bloc: str, bars: Iterable[Bar], material: Material) -> str | None:
    """Return how the states stand in a bloc: "ECOWAS: Niger, Mali and Burkina Faso (left 29 Jan 2025)"."""
    by_words: dict[str, list[str]] = {}
    for bar in bars:
        if bar.member in _states(material):
            by_words.setdefault(now_words(bar, material.period.on), []).append(bar.member)
    text = _("{names} ({standing})")
    told = [text.format(names=names(who), standing=how) for how, who in by_words.items() if how != _NOT_AT_ALL]
    return _("{bloc}: {parts}.").format(bloc=entity_name(bloc), parts=_("; ").join(told)) if told else None


@dataclass(frozen=True, slots=True)
class _Moved:
    """How a membership moved in the period: to which stage, when, and which row states it."""

    bloc: str
    stage: Stage
    when: str
    source: str


def _moved(change: Change, move: Move) -> tuple[_Moved, str]:
    """Return how a membership moved, and whose it is."""
    member, bloc = change.pair if change.pair[1] in alliances() else change.pair[::-1]
    rung = next((rung for rung in move.rungs if rung.stage == move.after), None)
    return _Moved(
        bloc, move.after, rung_date(rung) if rung else "", source_words(rung.source if rung else None)
    ), member


def _moves(material: Material) -> Iterator[Point]:
    """Yield what changed in memberships in the period, those who moved together in one line."""
    groups: dict[_Moved, list[tuple[str, Change]]] = {}
    for change in material.changes:
        for move in (move for move in change.moves if move.kind == "membership"):
            key, member = _moved(change, move)
            groups.setdefault(key, []).append((member, change))
    for moved, who in groups.items():
        said = ", ".join(filter(None, [stage_label(moved.stage), moved.when, moved.source]))
        text = _("{bloc}: {names}, membership {moved}.")
        line = text.format(bloc=entity_name(moved.bloc), names=names(member for member, _change in who), moved=said)
        yield point(line, material, who[0][1].pair, [event for _member, one in who for event in one.tie.events])


def _main_bloc(material: Material) -> str:
    """Return the bloc whose members are drawn: one that the view asks for, else the one that most of the five left."""
    asked = [one for one in (*material.view.country, *material.view.partner) if one in map_blocs()]
    return asked[0] if asked else "ECOWAS"


def _sentence(bloc: str, bars: Sequence[Bar], on: str) -> str:
    """Return the sentence of the page Alliances, as much of it as can be said in one breath."""
    parts = alliance_parts(bloc, bars, on)
    return fitted([_("; ").join(parts[:n]) + "." for n in range(len(parts), 0, -1)])


def _quotes(drawing: MembershipDrawing, material: Material) -> tuple[Quote, ...]:
    """Return what articles say of the standings of the states that are drawn."""
    bars = [bar for bar in drawing.bars if bar.member in _states(material)]
    spans = [span for bar in bars for span in bar.spans if span.status != "sanctioned"]
    events = events_of_claims({claim for span in spans for claim in span.claims}, material.held)
    newest = sorted(events, key=lambda event: str(event.date_end), reverse=True)
    found = [one for one in candidates(newest, material.texts) if one.supports]
    return best(found, material.voices)


def alliances_step(material: Material) -> Step:
    """Return the members of a bloc through time, how the states stand in each bloc, and what changed there."""
    bloc, on, drawing = _main_bloc(material), material.period.on, membership_of(_main_bloc(material), material)
    lines = (_standing(one, membership_of(one, material).bars, material) for one in map_blocs())
    return Step(
        key="alliances",
        kind="alliances",
        heading=_("Alliances"),
        sentence=_sentence(bloc, bars_of(bloc, material), on),
        drawing=drawing,
        points=(*(point(line, material) for line in lines if line), *_moves(material)),
        quotes=_quotes(drawing, material),
        counts=counts_of(events_of_claims(_claims(drawing), material.held), material),
        view=query_of(material),
    )


def _claims(drawing: MembershipDrawing) -> set[str]:
    return {claim for bar in drawing.bars for span in bar.spans for claim in span.claims}


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
    period, states = material.period, _states(material)
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
