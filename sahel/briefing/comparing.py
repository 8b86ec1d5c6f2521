"""Comparing two briefings: an edition and today, or two editions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from sahel.analysis.ties import Direction, Pair, direction, pair_of
from sahel.briefing.comparison import (
    Comparison,
    EventDifference,
    Fate,
    RelationDifference,
    StepDifference,
    Turned,
)
from sahel.briefing.drawings import DrawnTie, LadderDrawing, MapDrawing
from sahel.briefing.of_its_day import constants_of
from sahel.briefing.records import Briefing, Step
from sahel.facts.constants import judging_by
from sahel.facts.ledger_rules import Stage
from sahel.model import Tie

__all__ = ["Comparison", "EventDifference", "RelationDifference", "StepDifference", "Turned", "compare"]

Key = TypeVar("Key")
Held = TypeVar("Held")
Value = TypeVar("Value")

_FRAME = ("title", "lang", "mark", "since", "until", "on", "known", "known_to", "view")


def compare(older: Briefing, newer: Briefing, withdrawn: frozenset[str] = frozenset()) -> Comparison:
    """Return what differs between two briefings; relations with a turned arc first, then in alphabetical order.

    ``withdrawn``: ids of articles that were withdrawn since the older one, an edition, was frozen.
    """
    before, after = older.basis, newer.basis
    was, now = {one.article_id for one in before.sources}, {one.article_id for one in after.sources}
    return Comparison(
        frame=_turned({name: getattr(older, name) for name in _FRAME}, {name: getattr(newer, name) for name in _FRAME}),
        steps=_steps(older, newer),
        reordered=_order(older, newer) != _order(newer, older),
        relations=_relations(older, newer),
        constants=_turned(before.constants, after.constants),
        readers=None if before.readers == after.readers else Turned(before.readers, after.readers),
        added=tuple(one for one in after.sources if one.article_id not in was),
        gone=tuple(one for one in before.sources if one.article_id not in now | withdrawn),
        withdrawn=tuple(sorted((was - now) & withdrawn)),
    )


def _turned(before: Mapping[Key, Held], after: Mapping[Key, Held]) -> tuple[tuple[Key, Turned[Held]], ...]:
    """Return what differs between two mappings, in the order of the newer, then what only the older has."""
    names = dict.fromkeys((*after, *before))
    found = ((name, Turned(before.get(name), after.get(name))) for name in names)
    return tuple((name, one) for name, one in found if one.before != one.after)


def _order(own: Briefing, other: Briefing) -> list[str]:
    """Return the keys of the steps that both have, in this one's order."""
    theirs = {step.key for step in other.steps}
    return [step.key for step in own.steps if step.key in theirs]


def _steps(older: Briefing, newer: Briefing) -> tuple[StepDifference, ...]:
    before, after = ({step.key: step for step in one.steps} for one in (older, newer))
    return tuple(_step(key, one) for key, one in _turned(before, after))


def _step(key: str, one: Turned[Step]) -> StepDifference:
    before, after = one.before, one.after
    there = [step for step in (after, before) if step]
    return StepDifference(
        key=key,
        fate=_fate(one),
        heading=there[0].heading,
        sentence=_of(one, lambda step: step.sentence),
        drawn=(before and before.drawing) != (after and after.drawing),
        quoted=(before and before.quotes) != (after and after.quotes),
        shown=_of(one, lambda step: not step.hidden),
    )


def _of(one: Turned[Held], part: Callable[[Held], Value]) -> Turned[Value]:
    before, after = one.before, one.after
    return Turned(None if before is None else part(before), None if after is None else part(after))


def _fate(one: Turned[Held]) -> Fate:
    return "new" if one.before is None else "gone" if one.after is None else "changed"


def _relations(older: Briefing, newer: Briefing) -> tuple[RelationDifference, ...]:
    was, now = _directions(older), _directions(newer)
    stages, events = _stages(older, newer), _events(older, newer)
    pairs = {*(pair for pair, _way in _turned(was, now)), *stages, *events}
    found = [
        RelationDifference(pair, Turned(was.get(pair), now.get(pair)), stages.get(pair, ()), events.get(pair, ()))
        for pair in sorted(pairs)
    ]
    return tuple(sorted(found, key=lambda one: not one.turned))


def _drawn(steps: Iterable[Step]) -> Iterable[DrawnTie]:
    """Return the arcs of a briefing's own map, as other maps show but a part; without it, all arcs that there are."""
    maps = [(step.kind, step.drawing) for step in steps if isinstance(step.drawing, MapDrawing)]
    whole = [drawing for kind, drawing in maps if kind == "map"] or [drawing for _kind, drawing in maps]
    return (tie for drawing in whole for tie in drawing.ties)


def _directions(briefing: Briefing) -> dict[Pair, Direction]:
    """Return the direction of every arc, as the briefing's own constants tell it."""
    drawn = (Tie(one.pair, one.up, one.down, one.thin, ()) for one in _drawn(briefing.steps))
    with judging_by(constants_of(briefing.basis)):
        return {tie.pair: direction(tie) for tie in drawn}


def _ladders(briefing: Briefing) -> dict[Pair, LadderDrawing]:
    return {step.drawing.pair: step.drawing for step in briefing.steps if isinstance(step.drawing, LadderDrawing)}


def _stages(older: Briefing, newer: Briefing) -> dict[Pair, tuple[tuple[str, Turned[Stage]], ...]]:
    """Return the stages that differ, of pairs whose ladder both draw: what one does not draw is not known to differ."""
    before, after = _ladders(older), _ladders(newer)
    both = ((pair, before[pair].ledger, after[pair].ledger) for pair in after if pair in before)
    found = {
        pair: _turned({one.kind: one.stage for one in was}, {one.kind: one.stage for one in now})
        for pair, was, now in both
    }
    return {pair: turned for pair, turned in found.items() if turned}


def _events(older: Briefing, newer: Briefing) -> dict[Pair, tuple[EventDifference, ...]]:
    before, after = ({one.event_id: one for one in briefing.basis.events} for briefing in (older, newer))
    found: dict[Pair, list[EventDifference]] = {}
    for event_id, one in _turned(before, after):
        told = [pair_of(event) for event in (one.before, one.after) if event]
        for pair in dict.fromkeys(pair for pair in told if pair):
            found.setdefault(pair, []).append(EventDifference(event_id, _fate(one), one))
    return {pair: tuple(differing) for pair, differing in found.items()}
