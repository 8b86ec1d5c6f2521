"""One change that matters as a step: its figure, its sentence with a graded word, its quotes, what would change it."""

from __future__ import annotations

from collections.abc import Iterator

from sahel.analysis.corroborate import is_chronology
from sahel.analysis.told_by import told_by
from sahel.briefing.change_table import change_table
from sahel.briefing.change_words import doubt, graded_act, move_words, told_change
from sahel.briefing.drawing import first_drawn
from sahel.briefing.leads import Told, support
from sahel.briefing.making import counts_of, point, query_of
from sahel.briefing.material import Material
from sahel.briefing.mind import change_of_mind
from sahel.briefing.quoting import best, both_sides
from sahel.briefing.records import Point, Quote, Step
from sahel.briefing.withholding import why_withheld
from sahel.briefing.wording import opened
from sahel.facts.briefing_rules import limits, shown_as
from sahel.figures.event_words import pair_name
from sahel.i18n import _
from sahel.model import Event


def _stated(event: Event, material: Material) -> Iterator[str]:
    """Yield the source of what a row of the chronology states, where an event rests on one."""
    rows = [material.texts.rows.get(claim.article_id) for claim in event.claims if is_chronology(claim)]
    for row in rows[:1]:
        if row and row.after:
            yield _("A row of our chronology states it: {source}.").format(source=told_by(row.publisher, row.after))


def _points(one: Told, material: Material) -> Iterator[Point]:
    change = one.change
    for words in doubt(change):
        yield point(words, material, change.pair)
    if change.kind == "new":
        yield point(_("No earlier event of this pair is on record."), material, change.pair)
    for move in change.moves:
        yield point(move_words(move), material, change.pair)
    if one.also:
        pairs = ", ".join(pair_name(other.pair) for other in one.also)
        events = [event for other in one.also for event in other.tie.events]
        yield point(_("The same act bears on {pairs}.").format(pairs=pairs), material, change.pair, events)
    others = (event for event in change.tie.events if event is not one.lead and support(event, one.found)[1])
    for event in others:
        yield point(opened(graded_act(event)), material, change.pair, [event])


def _quotes(one: Told, material: Material) -> tuple[Quote, ...]:
    if one.lead and one.against:
        return both_sides(one.found, material.voices, one.lead, one.against)
    return best(one.found, material.voices, one.lead)


def change_step(one: Told, material: Material) -> Step:
    """Return the step of a change; where no quote bears it out, a step that says so and asserts nothing."""
    change, lead = one.change, one.lead
    sources = [point(text, material, change.pair, [lead]) for text in _stated(lead, material)] if lead else []
    figures = shown_as()[(change.kind, bool(change.moves))].figures
    points = list(_points(one, material))[: limits().most_points]
    return Step(
        key=f"change:{'-'.join(change.pair)}",
        kind="change",
        heading=pair_name(change.pair),
        sentence=told_change(change, lead, one.against) if lead else "",
        drawing=first_drawn(figures, change.pair, material) or change_table([one]),
        points=(*(points if lead else ()), *sources),
        quotes=_quotes(one, material),
        counts=counts_of(change.tie.events, material),
        view=query_of(material, change.pair),
        mind=change_of_mind(change, lead, material) if lead else "",
        withheld="" if lead else why_withheld(change.pair),
    )
