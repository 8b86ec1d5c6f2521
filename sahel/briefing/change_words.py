"""The sentence of a change: which way a tie went, how surely, and the heaviest act behind it, in at most 24 words."""

from __future__ import annotations

from collections.abc import Sequence

from sahel.analysis.changes import Change, ChangeKind, Move
from sahel.analysis.day_labels import day_label, interval_label
from sahel.analysis.pair_sentence import kind_label, stage_label
from sahel.analysis.sentences import act
from sahel.analysis.ties import Direction
from sahel.briefing.grading import grade_adverb, grade_word
from sahel.briefing.wording import fitted, opened
from sahel.facts.countries import name_in_text
from sahel.i18n import _
from sahel.model import Event


def kind_word(kind: ChangeKind) -> str:
    """Return the word that a user reads for a kind of change."""
    words: dict[ChangeKind, str] = {
        "new": _("new"),
        "strengthened": _("strengthened"),
        "weakened": _("weakened"),
        "contested": _("contested"),
        "ended": _("ended"),
        "gone silent": _("gone silent"),
    }
    return words[kind]


def _went(way: Direction) -> str:
    return {
        "strengthened": _("the tie between {a} and {b} {surely} strengthened"),
        "weakened": _("the tie between {a} and {b} {surely} weakened"),
        "contested": _("the tie between {a} and {b} is {surely} contested"),
        "no new evidence": _("there is no new evidence on the tie between {a} and {b}"),
    }[way]


def turn(change: Change) -> str:
    """Return which way a tie went, with the graded word; that it is slight where it need not have turned at all."""
    a, b = map(name_in_text, change.pair)
    surely = grade_adverb(change.probability)
    if not surely:
        text = _("the new evidence on {a} and {b} is slight, and a turn {word}")
        return text.format(a=a, b=b, word=grade_word(change.probability))
    return _went(change.direction).format(a=a, b=b, surely=surely)


def dated_act(event: Event) -> str:
    """Return an act with its date: "Niger annulled a military agreement with the United States, 16 Mar 2024"."""
    return _("{act}, {date}").format(act=act(event), date=interval_label(event.date_start, event.date_end))


def told_change(change: Change, lead: Event) -> str:
    """Return the sentence of a change and the act that leads it, as full as it can be said in one breath."""
    turned = turn(change)
    return opened(
        fitted(
            [
                _("{turn}: {act}.").format(turn=turned, act=dated_act(lead)),
                _("{turn}: {act}.").format(turn=turned, act=act(lead)),
                _("{surely}, {act}.").format(surely=opened(grade_adverb(lead.p)), act=dated_act(lead)),
                _("{turn}.").format(turn=turned),
            ]
        )
    )


def graded_act(event: Event) -> str:
    """Return an event as a line: the act with its date and, in brackets, how sure it is."""
    text = _("{act}, {date} ({grade})")
    if event.state == "sources differ":
        text = _("{act}, {date} ({grade}; sources differ)")
    date = interval_label(event.date_start, event.date_end)
    return opened(text.format(act=act(event), date=date, grade=grade_word(event.p)))


def move_words(move: Move) -> str:
    """Return how an entry of the ledger moved: "Envoys: in force, now suspended (4 Jan 2026)"."""
    before = stage_label(move.before) if move.before else _("no entry")
    told: Sequence[str] = [day_label(rung.since) for rung in move.rungs if rung.stage == move.after]
    text = _("{kind}: {before}, now {after} ({day})") if told else _("{kind}: {before}, now {after}")
    after = stage_label(move.after)
    return text.format(kind=kind_label(move.kind), before=before, after=after, day=told[-1] if told else "")
