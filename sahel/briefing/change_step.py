"""One change that matters as a step: its figure, its sentence with a graded word, its quotes, what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sahel.analysis.changes import Change
from sahel.analysis.corroborate import is_chronology
from sahel.analysis.told_by import told_by
from sahel.briefing.change_words import graded_act, move_words, told_change
from sahel.briefing.drawing import first_drawn
from sahel.briefing.making import counts_of, point, query_of
from sahel.briefing.material import Material
from sahel.briefing.mind import change_of_mind
from sahel.briefing.quoting import Candidate, best, candidates
from sahel.briefing.records import Point, Step
from sahel.facts.briefing_rules import limits, shown_as
from sahel.figures.hover import pair_name
from sahel.i18n import _
from sahel.model import Event


def _supported(event: Event, found: Sequence[Candidate]) -> bool:
    own = {claim.claim_id for claim in event.claims}
    return any(one.supports and one.claim.claim_id in own for one in found)


def _way(event: Event) -> str:
    return {"strengthens": "strengthened", "weakens": "weakened", "neutral": ""}[event.effect]


def lead_event(change: Change, found: Sequence[Candidate]) -> Event | None:
    """Return the heaviest event that a quote supports, of those that went the way of the change where it went one."""
    told = [event for event in change.tie.events if _supported(event, found)]
    same = [event for event in told if _way(event) == change.direction]
    return next(iter(same or told), None)


def why_withheld(change: Change) -> str:
    """Return in plain words why a step makes no claim of its own."""
    text = _("No sentence: none of the quotes on {pair} names both parties and the act; read them and judge.")
    return text.format(pair=pair_name(change.pair))


def _stated(event: Event, material: Material) -> Iterator[str]:
    """Yield the source of a fact that our chronology states, where an event rests on it."""
    rows = (material.texts.rows.get(claim.article_id) for claim in event.claims if is_chronology(claim))
    for row in list(rows)[:1]:
        if row and row.after:
            yield _("Stated by our chronology: {source}.").format(source=told_by(row.publisher, row.after))


def _points(change: Change, lead: Event | None, also: Sequence[Change], material: Material) -> Iterator[Point]:
    if change.kind == "new":
        yield point(_("Before this period no event of this pair was on record."), material, change.pair)
    for move in change.moves:
        yield point(move_words(move), material, change.pair)
    for event in (one for one in change.tie.events if one is not lead):
        yield point(graded_act(event), material, change.pair, [event])
    for other in also:
        text = _("The same act bears on {pair}.").format(pair=pair_name(other.pair))
        yield point(text, material, other.pair, other.tie.events)


def change_step(change: Change, also: Sequence[Change], material: Material) -> Step:
    """Return the step of a change; ``also`` are changes that the same act brought about between others."""
    found = candidates(change.tie.events, material.texts)
    lead = lead_event(change, found)
    shown = shown_as()[(change.kind, bool(change.moves))]
    stated = [point(text, material, change.pair) for text in (_stated(lead, material) if lead else ())]
    points = [*list(_points(change, lead, also, material))[: limits().most_points], *stated]
    return Step(
        key=f"change:{'-'.join(change.pair)}",
        kind="change",
        heading=pair_name(change.pair),
        sentence=told_change(change, lead) if lead else "",
        drawing=first_drawn(shown.figures, change.pair, material),
        points=tuple(points),
        quotes=best(found, material.voices),
        counts=counts_of(change.tie.events, material),
        view=query_of(material, change.pair),
        mind=change_of_mind(change, lead, material) if lead else "",
        withheld="" if lead else why_withheld(change),
    )
