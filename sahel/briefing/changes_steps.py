"""What changed, ranked, as a table; and before it what changed on the pairs and countries that somebody watches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sahel.analysis.changes import Change
from sahel.analysis.day_labels import day_label
from sahel.analysis.sentences import coded_sentence
from sahel.analysis.ties import Pair
from sahel.briefing.change_words import kind_word
from sahel.briefing.drawings import TableDrawing
from sahel.briefing.grading import grade_word
from sahel.briefing.making import counts_of, point, query_of
from sahel.briefing.material import Material
from sahel.briefing.records import Edition, Point, Step
from sahel.facts.briefing_rules import limits
from sahel.facts.countries import entity_name
from sahel.figures.hover import pair_name
from sahel.i18n import _, ngettext

Watched = str | Pair
"""What somebody watches: a party, or a pair of them."""


def _row(change: Change) -> tuple[str, ...]:
    heaviest = change.tie.events[0] if change.tie.events else None
    return (
        pair_name(change.pair),
        kind_word(change.kind),
        grade_word(change.probability),
        str(change.voices),
        coded_sentence(heaviest) if heaviest else _("no new evidence"),
    )


def change_table(changes: Iterable[Change]) -> TableDrawing:
    """Return changes in the order given, one a row."""
    headers = (_("Tie"), _("Change"), _("How sure"), _("Voices"), _("Heaviest act"))
    return TableDrawing(_("What changed"), headers, tuple(map(_row, changes)))


def _points(changes: Sequence[Change], material: Material) -> tuple[Point, ...]:
    text = _("{pair}: {kind}")
    said = [(text.format(pair=pair_name(one.pair), kind=kind_word(one.kind)), one) for one in changes]
    return tuple(point(words, material, one.pair, one.tie.events) for words, one in said)


def _since(material: Material, after: Edition | None) -> str:
    day = day_label(material.period.since)
    return _("Since edition {n}").format(n=after.number) if after else _("Since {day}").format(day=day)


def _counted(changes: Sequence[Change]) -> str:
    sure = sum(one.announced for one in changes)
    text = ngettext("{n} tie changed, {sure} of them surely", "{n} ties changed, {sure} of them surely", len(changes))
    return text.format(n=len(changes), sure=sure)


def changes_step(material: Material, after: Edition | None) -> Step:
    """Return what changed in the period, the first in rank; silence stands in the table too, and is no act."""
    shown = material.changes[: limits().most_rows]
    if not shown:
        sentence = _("{since} no tie has changed.").format(since=_since(material, after))
    else:
        sentence = _("{since}, {counted}.").format(since=_since(material, after), counted=_counted(material.changes))
    return Step(
        key="changes",
        kind="changes",
        heading=_("What changed"),
        sentence=sentence,
        drawing=change_table(shown),
        points=_points(shown[: limits().most_points], material),
        quotes=(),
        counts=counts_of([event for one in material.changes for event in one.tie.events], material),
        view=query_of(material),
    )


def bears_on(change: Change, watched: Iterable[Watched]) -> bool:
    """Whether a change is of a pair, or of a party, that somebody watches."""
    return any(one in change.pair if isinstance(one, str) else set(one) == set(change.pair) for one in watched)


def _watched_name(one: Watched) -> str:
    return entity_name(one) if isinstance(one, str) else pair_name(one)


def watched_step(watched: Sequence[Watched], material: Material) -> Step | None:
    """Return what changed on what is watched; None where nothing is watched."""
    if not watched:
        return None
    found = [one for one in material.changes if bears_on(one, watched)]
    quiet = [one for one in watched if not any(bears_on(change, [one]) for change in found)]
    n = len(found)
    text = ngettext("On what is watched, {n} tie changed.", "On what is watched, {n} ties changed.", n)
    still = [_("Nothing changed on {watched}.").format(watched=_watched_name(one)) for one in quiet]
    points = (*_points(found, material), *(point(line, material) for line in still))
    return Step(
        key="watched",
        kind="watched",
        heading=_("Watched"),
        sentence=text.format(n=n) if found else _("Nothing changed on what is watched."),
        drawing=change_table(found[: limits().most_rows]) if found else None,
        points=points[: limits().most_rows],
        quotes=(),
        counts=counts_of([event for one in found for event in one.tie.events], material),
        view=query_of(material),
    )
