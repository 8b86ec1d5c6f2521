"""A comparison in words: short plain lines under headings, for a page or a terminal (whoever shows them escapes)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sahel.analysis.pair_sentence import kind_label, stage_label
from sahel.analysis.sentences import coded_sentence
from sahel.briefing.comparison import Comparison, EventDifference, RelationDifference, StepDifference, Turned
from sahel.briefing.editions import WithdrawnQuote
from sahel.briefing.records import Source
from sahel.briefing.watch import subject_name
from sahel.figures.signs import direction_label
from sahel.i18n import _


@dataclass(frozen=True, slots=True)
class Section:
    """Lines about one thing."""

    heading: str
    lines: tuple[str, ...]


def compared_sections(comparison: Comparison) -> tuple[Section, ...]:
    """Return what differs, what matters most first; empty where nothing does."""
    sections = (
        Section(_("Relations"), tuple(_relation_lines(comparison.relations))),
        Section(_("Steps"), tuple(_step_lines(comparison))),
        Section(_("Articles"), tuple(_source_lines(comparison))),
        Section(_("Constants and reader"), tuple(_constant_lines(comparison))),
        Section(_("Frame"), tuple(_frame_lines(comparison))),
    )
    return tuple(one for one in sections if one.lines)


def _instead(before: object, after: object) -> str:
    """Return "x, before: y"; what one of them lacks is said to be nothing."""
    nothing = _("nothing")
    return _("{after}, before: {before}").format(
        after=nothing if after in (None, "") else after, before=nothing if before in (None, "") else before
    )


def _relation_lines(relations: Iterable[RelationDifference]) -> Iterator[str]:
    for one in relations:
        pair = subject_name(one.pair)
        if one.turned:
            yield f"{pair}: {_arc(one)}"
        for kind, stage in one.stages:
            before, after = (stage_label(held) if held else None for held in (stage.before, stage.after))
            yield f"{pair}, {kind_label(kind)}: {_instead(before, after)}"
        yield from (f"{pair}: {line}" for line in map(_event_line, one.events))


def _arc(one: RelationDifference) -> str:
    before, after = one.direction.before, one.direction.after
    if after and not before:
        return _("new on the map ({way})").format(way=direction_label(after))
    if before and not after:
        return _("no longer on the map ({way})").format(way=direction_label(before))
    return _instead(before and direction_label(before), after and direction_label(after))


def _event_line(one: EventDifference) -> str:
    before, after = one.event.before, one.event.after
    if before and after:
        if before.p != after.p:
            p = _instead(f"{before.p:.2f}", f"{after.p:.2f}")
            return _("probability {p}: {sentence}").format(p=p, sentence=coded_sentence(after))
        return _("told otherwise: {sentence}").format(sentence=coded_sentence(after))
    if after:
        return _("added: {sentence}").format(sentence=coded_sentence(after))
    return _("not in it any more: {sentence}").format(sentence=coded_sentence(before)) if before else ""


def _step_lines(comparison: Comparison) -> Iterator[str]:
    if comparison.reordered:
        yield _("the steps stand in another order")
    for one in comparison.steps:
        yield from (f"{one.heading}: {line}" for line in _step_parts(one))


def _step_parts(one: StepDifference) -> Iterator[str]:
    if one.fate != "changed":
        text = _("new step: {sentence}") if one.fate == "new" else _("not in it any more: {sentence}")
        yield text.format(sentence=one.sentence.after or one.sentence.before or "–")
        return
    if one.sentence.before != one.sentence.after:
        nothing, sentence = _("No sentence."), one.sentence
        yield _("{after} Before: {before}").format(after=sentence.after or nothing, before=sentence.before or nothing)
    if one.shown.before != one.shown.after:
        yield _("shown, before hidden") if one.shown.after else _("hidden, before shown")
    if one.drawn:
        yield _("another figure")
    if one.quoted:
        yield _("other quotes")


def _source_lines(comparison: Comparison) -> Iterator[str]:
    yield from (_("added: {source}").format(source=_source(one)) for one in comparison.added)
    yield from (_("not in it any more: {source}").format(source=_source(one)) for one in comparison.gone)
    yield from (WithdrawnQuote(article_id).words for article_id in comparison.withdrawn)


def _source(one: Source) -> str:
    title = one.title or _("without a title ({hash})").format(hash=one.article_id[:12])
    return ", ".join(filter(None, (title, one.publisher, one.published)))


def _constant_lines(comparison: Comparison) -> Iterator[str]:
    yield from (f"{name}: {_instead(one.before, one.after)}" for name, one in comparison.constants)
    if comparison.readers:
        before, after = (", ".join(held or ()) for held in (comparison.readers.before, comparison.readers.after))
        yield _("reader: {turned}").format(turned=_instead(before, after))


def _frame_lines(comparison: Comparison) -> Iterator[str]:
    labels = {
        "title": _("title"),
        "lang": _("language"),
        "mark": _("handling mark"),
        "since": _("first day"),
        "until": _("last day"),
        "on": _("in force on"),
        "known": _("as known on"),
        "known_to": _("known to"),
        "view": _("view"),
    }
    turned: tuple[tuple[str, Turned[str]], ...] = comparison.frame
    yield from (f"{labels[name]}: {_instead(one.before, one.after)}" for name, one in turned)
