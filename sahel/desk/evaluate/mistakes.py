"""The mistakes of a reading, so that the worst can be looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sahel.desk.evaluate import actors, acts, places
from sahel.desk.evaluate.matching import Spanned
from sahel.desk.evaluate.records import Act, Actor, GoldText, Marks, Place
from sahel.desk.evaluate.rules import rules


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake: its kind (a key of the rules), how bad, what should be there, what the reader says, where."""

    text_id: str
    kind: str
    weight: float
    gold: str
    told: str
    quote: str


def mistakes(text: GoldText, told: Marks) -> tuple[Mistake, ...]:
    """Return the mistakes of one text."""
    return (*_of_acts(text, told), *_of_places(text, told), *_of_actors(text, told))


def _of_acts(text: GoldText, told: Marks) -> Iterator[Mistake]:
    gold = text.marks
    same = acts.paired(gold.acts, told.acts, acts.by_family)
    for i, j in same:
        yield from (_act(text, kind, gold.acts[i], told.acts[j]) for kind in _differ(gold.acts[i], told.acts[j]))
    seen, right = ({pair[side] for pair in same} for side in (0, 1))
    yield from (_act(text, "claim_missed", act, None) for i, act in enumerate(gold.acts) if i not in seen)
    yield from (_act(text, "claim_without_ground", None, act) for j, act in enumerate(told.acts) if j not in right)


def _differ(gold: Act, told: Act) -> Iterator[str]:
    """Yield in what two claims about the same differ."""
    if gold.direction != told.direction:
        yield "claim_wrong_way"
    if gold.derivable and (gold.first or told.first) and not acts.days_meet(gold, told):
        yield "claim_date"
    if gold.modality != told.modality:
        yield "claim_modality"


def _act(text: GoldText, kind: str, gold: Act | None, told: Act | None) -> Mistake:
    where = gold or told
    quote = text.article.text[where.start : where.end] if where else ""
    weight = rules().weight[kind] + (told.confidence if told else 0.0)
    return Mistake(text.id, kind, weight, _line(gold), _line(told), quote)


def _line(act: Act | None) -> str:
    if act is None:
        return ""
    dated = act.first if act.first == act.last else f"{act.first}/{act.last}"
    return f"{act.source}>{act.target} {act.type} {act.direction} {dated or '-'} {act.modality}"


def _of_places(text: GoldText, told: Marks) -> Iterator[Mistake]:
    gold = text.marks.places
    pairs = places.paired(gold, told.places)
    for i, j in pairs:
        if not places.same_place(gold[i], told.places[j]):
            yield _place(text, "place_elsewhere", gold[i], told.places[j])
        if gold[i].use != told.places[j].use:
            yield _place(text, "use_wrong", gold[i], told.places[j])
    seen, right = ({pair[side] for pair in pairs} for side in (0, 1))
    yield from (_place(text, "place_missed", place, None) for i, place in enumerate(gold) if i not in seen)
    yield from (
        _place(text, "place_without_ground", None, place) for j, place in enumerate(told.places) if j not in right
    )


def _place(text: GoldText, kind: str, gold: Place | None, told: Place | None) -> Mistake:
    said = [f"{p.text} = {p.name} ({p.iso3 or '-'}) {p.use}" if p else "" for p in (gold, told)]
    where = gold or told
    quote = _around(text.article.text, where) if where else ""
    return Mistake(text.id, kind, rules().weight[kind], said[0], said[1], quote)


def _of_actors(text: GoldText, told: Marks) -> Iterator[Mistake]:
    gold = text.marks.actors
    pairs = actors.paired(gold, told.actors)
    seen, right = ({pair[side] for pair in pairs} for side in (0, 1))
    yield from (_actor(text, "actor_missed", one) for i, one in enumerate(gold) if i not in seen)
    yield from (_actor(text, "actor_without_ground", one) for j, one in enumerate(told.actors) if j not in right)


def _actor(text: GoldText, kind: str, actor: Actor) -> Mistake:
    whole = text.article.text
    line = f"{whole[actor.start : actor.end]} = {actor.entity}"
    gold, told = (line, "") if kind == "actor_missed" else ("", line)
    return Mistake(text.id, kind, rules().weight[kind], gold, told, _around(whole, actor))


def _around(text: str, mark: Spanned, room: int = 40) -> str:
    return text[max(0, mark.start - room) : mark.end + room]
