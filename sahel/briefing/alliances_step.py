"""The alliances: members of a bloc through time, how the states stand in each, and what moved in the period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sahel.analysis.alliance_sentence import alliance_parts, names
from sahel.analysis.changes import Change, Move
from sahel.analysis.ledger import Stage
from sahel.analysis.memberships import Bar
from sahel.analysis.pair_sentence import stage_label
from sahel.briefing.drawing import bars_of, membership_of
from sahel.briefing.drawings import MembershipDrawing
from sahel.briefing.making import counts_of, point, query_of, states_of
from sahel.briefing.material import Material
from sahel.briefing.quoting import best, candidates
from sahel.briefing.records import Point, Quote, Step
from sahel.briefing.row_source import source_words
from sahel.briefing.wording import fitted
from sahel.facts.alliances import alliances
from sahel.facts.countries import entity_name
from sahel.facts.scope import map_blocs
from sahel.figures.membership_words import now_words
from sahel.figures.rungs import rung_date
from sahel.i18n import _

_NOT_AT_ALL = "–"
"""What the words for a standing are where a state never belonged to a bloc."""


def _standing(bloc: str, bars: Iterable[Bar], material: Material) -> str | None:
    """Return how the states stand in a bloc: "ECOWAS: Niger, Mali and Burkina Faso (left 29 Jan 2025)"."""
    by_words: dict[str, list[str]] = {}
    for bar in bars:
        if bar.member in states_of(material):
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
    """Return the bloc whose members are drawn: one that the view asks for, else that from which most moved away."""
    asked = [one for one in (*material.view.country, *material.view.partner) if one in map_blocs()]
    return asked[0] if asked else max(map_blocs(), key=lambda bloc: _leavings(bloc, material))


def _leavings(bloc: str, material: Material) -> int:
    spans = (span for bar in bars_of(bloc, material) for span in bar.spans)
    return sum(span.status in {"suspended", "exit_announced"} for span in spans)


def _sentence(bloc: str, bars: Sequence[Bar], on: str) -> str:
    """Return the sentence of the page Alliances, as much of it as can be said in one breath."""
    parts = alliance_parts(bloc, bars, on)
    return fitted([_("; ").join(parts[:n]) + "." for n in range(len(parts), 0, -1)])


def _quotes(drawing: MembershipDrawing, material: Material) -> tuple[Quote, ...]:
    """Return what articles say of the standings of the states that are drawn."""
    bars = [bar for bar in drawing.bars if bar.member in states_of(material)]
    spans = [span for bar in bars for span in bar.spans if span.status != "sanctioned"]
    events = material.events_named((), {claim for span in spans for claim in span.claims})
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
        counts=counts_of(material.events_named((), _claims(drawing)), material),
        view=query_of(material),
    )


def _claims(drawing: MembershipDrawing) -> set[str]:
    return {claim for bar in drawing.bars for span in bar.spans for claim in span.claims}
