"""What changed, ranked, as a table; and before it what changed on the pairs and countries that somebody watches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sahel.analysis.changes import Change
from sahel.analysis.day_labels import day_label
from sahel.analysis.ties import Pair
from sahel.briefing.change_table import change_table
from sahel.briefing.change_words import graded_act, told_change, turn
from sahel.briefing.grading import grade_adverb, grade_word
from sahel.briefing.leads import Told, first_quotes, ranked, support, told
from sahel.briefing.making import counts_of, point, query_of
from sahel.briefing.material import Material
from sahel.briefing.quoting import candidates
from sahel.briefing.records import Edition, Point, Step
from sahel.briefing.since_edition import learnt_since
from sahel.briefing.wording import opened
from sahel.facts.briefing_rules import limits
from sahel.facts.countries import name_in_text
from sahel.figures.event_words import pair_name
from sahel.i18n import _, ngettext
from sahel.model import Event

Watched = str | Pair
"""What somebody watches: a party, or a pair of them."""


def _point(one: Told, material: Material) -> Point:
    graded = {"turn": opened(turn(one.change, one.lead, graded=False)), "grade": grade_word(one.change.probability)}
    pattern = _("{turn} ({grade}).") if grade_adverb(one.change.probability) else _("{turn}.")
    text = pattern.format(**graded)
    return point(text, material, one.change.pair, [one.lead] if one.lead else one.change.tie.events)


def _since(material: Material, after: Edition | None) -> str:
    day = day_label(material.period.since)
    return _("Since edition {n}").format(n=after.number) if after else _("Since {day}").format(day=day)


def _counted(changes: Sequence[Change]) -> str:
    """Return how many ties changed for sure, and on how many the evidence is slighter; silence is not counted here."""
    acts = [one for one in changes if one.kind != "gone silent"]
    sure = sum(one.announced for one in acts)
    firm = ngettext("{n} tie changed with enough evidence", "{n} ties changed with enough evidence", sure)
    rest = ngettext("on {n} more it is slight", "on {n} more it is slight", len(acts) - sure)
    if not sure:
        return _("no tie changed with enough evidence")
    said, slight = firm.format(n=sure), rest.format(n=len(acts) - sure)
    return _("{said}; {slight}").format(said=said, slight=slight) if len(acts) > sure else said


def _borne_out(events: Sequence[Event], material: Material) -> Iterator[Event]:
    for event in events[: limits().most_weighed]:
        if support(event, candidates([event], material.texts))[1]:
            yield event


def _late(material: Material, after: Edition | None) -> Iterator[Point]:
    events = learnt_since(material, after) if after else ()
    for event in islice(_borne_out(events, material), limits().most_points):
        text = _("Learnt since, of earlier days: {act}.").format(act=graded_act(event))
        yield point(text, material, None, [event])


def changes_step(material: Material, after: Edition | None) -> Step:
    """Return what changed in the period, in rank order; those on which silence fell come last, as it is no act."""
    shown = [told(one, material.texts) for one in ranked(material)[: limits().most_rows]]
    points = (*(_point(one, material) for one in shown[: limits().most_points]), *_late(material, after))
    return Step(
        key="changes",
        kind="changes",
        heading=_("What changed"),
        sentence=_("{since}, {counted}.").format(since=_since(material, after), counted=_counted(material.changes)),
        drawing=change_table(shown) if shown else None,
        points=points,
        quotes=first_quotes(shown, material),
        counts=counts_of([event for one in material.changes for event in one.tie.events], material),
        view=query_of(material),
    )


def bears_on(change: Change, watched: Iterable[Watched]) -> bool:
    """Whether a change is of a pair, or of a party, that somebody watches."""
    return any(one in change.pair if isinstance(one, str) else set(one) == set(change.pair) for one in watched)


def _watched_name(one: Watched) -> str:
    return name_in_text(one) if isinstance(one, str) else pair_name(one)


def _acts(found: Sequence[Told]) -> list[Told]:
    """Return the changes that are acts, and likelier than not: neither silence nor what is too slight."""
    return [one for one in found if one.change.kind != "gone silent" and grade_adverb(one.change.probability)]


def _watched_sentence(found: Sequence[Told]) -> str:
    acts = _acts(found)
    if not acts:
        if len(found) == 1:
            return opened(_("{turn}.").format(turn=turn(found[0].change)))
        return _("Nothing changed on what is watched.")
    if len(acts) == 1 and acts[0].lead:
        return told_change(acts[0].change, acts[0].lead, acts[0].against)
    text = ngettext("Of what is watched, {n} tie changed", "Of what is watched, {n} ties changed", len(acts))
    said = text.format(n=len(acts))
    first = next((pair_name(one.change.pair) for one in acts if one.change.announced and one.lead), None)
    return _("{said}, most of all {pair}.").format(said=said, pair=first) if first else _("{said}.").format(said=said)


def watched_step(watched: Sequence[Watched], material: Material) -> Step | None:
    """Return what changed on what is watched; None where nothing is watched."""
    if not watched:
        return None
    found = [told(one, material.texts) for one in ranked(material) if bears_on(one, watched)][: limits().most_rows]
    quiet = [one for one in watched if not any(bears_on(each.change, [one]) for each in found)]
    still = [_("Nothing changed on {watched}.").format(watched=_watched_name(one)) for one in quiet]
    points = (*(_point(one, material) for one in found), *(point(line, material) for line in still))
    return Step(
        key="watched",
        kind="watched",
        heading=_("Watched"),
        sentence=_watched_sentence(found),
        drawing=change_table(found) if found else None,
        points=points,
        quotes=first_quotes(found, material),
        counts=counts_of([event for one in found for event in one.change.tie.events], material),
        view=query_of(material),
    )
