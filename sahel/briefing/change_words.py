"""The sentence of a change: which way a tie went, how surely, and the heaviest act behind it, in at most 24 words."""

from __future__ import annotations

from collections.abc import Iterator

from sahel.analysis.changes import Change, ChangeKind, Move
from sahel.analysis.day_labels import interval_label
from sahel.analysis.pair_sentence import kind_label, stage_label
from sahel.analysis.sentences import act
from sahel.briefing.grading import grade_adverb, grade_word
from sahel.briefing.wording import fitted, opened
from sahel.facts.briefing_rules import grade_of
from sahel.facts.constants import constants
from sahel.facts.countries import entity_label, name_in_text
from sahel.figures.rungs import rung_date
from sahel.figures.signs import direction_label
from sahel.i18n import _, ngettext
from sahel.model import Event


def kind_words(change: Change) -> str:
    """Return the words that a user reads for a kind of change; that it is slight where it need be no turn at all."""
    if not grade_adverb(change.probability):
        return _("slight")
    words: dict[ChangeKind, str] = {
        "new": _("new, {way}").format(way=direction_label(change.direction)),
        "strengthened": _("strengthened"),
        "weakened": _("weakened"),
        "contested": _("contested"),
        "ended": _("ended"),
        "gone silent": _("gone silent"),
    }
    return words[change.kind]


def _ended(change: Change, lead: Event | None) -> str:
    """Return what ended, in the words of the ledger: by the leading act, as its quotes bear out no more than that."""
    over = [move for move in change.moves if move.after == "ended"]
    if lead:
        over = [move for move in over if any(lead.event_id in rung.events for rung in move.rungs)]
    labels = [kind_label(move.kind) for move in over]
    return ", ".join(label[:1].lower() + label[1:] for label in labels)


def _went(change: Change, ended: str) -> str:
    """Return the pattern that says which way a tie went, with {a}, {b} and {surely}, the {kinds} of what ended."""
    if not grade_adverb(change.probability):
        return _("the new evidence on {a} and {b} is too slight to call a turn")
    if ended:
        return _("between {a} and {b}, {kinds} {surely} ended")
    if change.kind == "gone silent":
        return _("there is nothing new on {a} and {b}, where more is usual")
    return {
        "strengthened": _("the tie between {a} and {b} {surely} strengthened"),
        "weakened": _("the tie between {a} and {b} {surely} weakened"),
        "contested": _("the tie between {a} and {b} is {surely} contested"),
        "no new evidence": _("there is no new evidence on the tie between {a} and {b}"),
    }[change.direction]


def _went_after(change: Change, ended: str) -> str:
    """Return the same pattern where the parties were just named."""
    if not grade_adverb(change.probability):
        return _("this is too slight to call a turn")
    if ended:
        return _("{kinds} between them {surely} ended")
    return {
        "strengthened": _("their tie {surely} strengthened"),
        "weakened": _("their tie {surely} weakened"),
        "contested": _("their tie is {surely} contested"),
        "no new evidence": _("this tells nothing new on their tie"),
    }[change.direction]


def turn(change: Change, lead: Event | None = None, *, graded: bool = True, between: bool = True) -> str:
    """Return which way a tie went, as a clause, with its graded word; that it is too slight where it need be no turn.

    ``lead``: the act that leads it. ``between``: the parties are named in it; else they were just named.
    """
    ended = _ended(change, lead) if change.kind == "ended" else ""
    a, b = map(name_in_text, change.pair)
    surely = grade_adverb(change.probability) if graded else ""
    pattern = _went(change, ended) if between else _went_after(change, ended)
    return pattern.format(a=a, b=b, surely=surely, kinds=ended).replace("  ", " ")


def dated_act(event: Event, known: bool = False) -> str:
    """Return an act with its date: "Niger annulled a military agreement with the United States, 16 Mar 2024"."""
    return _("{act}, {date}").format(act=act(event, known), date=interval_label(event.date_start, event.date_end))


def _as_sure(change: Change, event: Event) -> bool:
    """Whether an act is as sure as the turn that it leads, so that one graded word stands for both."""
    return grade_of(event.p).low >= grade_of(change.probability).low


def _both(lead: Event, against: Event, after: str) -> str:
    """Return two acts that contradict each other, the earlier first, and what that makes of the tie."""
    first, then = sorted((lead, against), key=lambda event: str(event.date_end))
    return _("{act}, but {other}; {turn}.").format(act=act(first), other=act(then), turn=after)


def _short_pair(change: Change) -> str:
    """Return the parties by their short names, where the names of two bodies alone would take the breath away."""
    return " – ".join(map(entity_label, change.pair))


def told_change(change: Change, lead: Event, against: Event | None = None) -> str:
    """Return the sentence of a change and the act that leads it, as full as it can be said in one breath.

    An act that is less sure than the turn has its own grade. ``against``: what was done the other way where the tie is
    contested.
    """
    turned, after = turn(change, lead), turn(change, lead, between=False)
    dated = dated_act if _as_sure(change, lead) else graded_act
    options = [
        _both(lead, against, after) if against else "",
        _("{turn}: {act}.").format(turn=turned, act=dated(lead, known=True)),
        _("{act}; {turn}.").format(act=dated(lead), turn=after),
        _("{turn}: {act}.").format(turn=turned, act=act(lead, known=True)) if _as_sure(change, lead) else "",
        _("{turn}.").format(turn=turned),
        _("{pair}: {turn}.").format(pair=_short_pair(change), turn=after),
    ]
    return opened(fitted([one for one in options if one]))


def graded_act(event: Event, known: bool = False) -> str:
    """Return an act with its date and, in brackets, how sure it is; that sources differ where they do."""
    text = _("{act}, {date} ({grade})")
    if event.state == "sources differ":
        text = _("{act}, {date} ({grade}; sources differ)")
    date = interval_label(event.date_start, event.date_end)
    return text.format(act=act(event, known), date=date, grade=grade_word(event.p))


def move_words(move: Move) -> str:
    """Return how an entry of the ledger moved: "Envoys: in force, now suspended (4 Jan 2026)"."""
    before = stage_label(move.before) if move.before else _("no entry")
    names = {"kind": kind_label(move.kind), "before": before, "after": stage_label(move.after)}
    reached = [rung for rung in move.rungs if rung.stage == move.after]
    if move.after == "unknown":
        return _("{kind}: {before}, now unknown, as its evidence is old").format(**names)
    if not reached:
        return _("{kind}: {before}, now {after}").format(**names)
    return _("{kind}: {before}, now {after} ({day})").format(day=rung_date(reached[-1]), **names)


def doubt(change: Change) -> Iterator[str]:
    """Yield why a change is told though it is not sure enough to be announced."""
    rules = constants().changes
    if not change.announced:
        voices = ngettext("{n} voice", "{n} voices", change.voices).format(n=change.voices)
        text = _("Not sure enough to announce: {grade}, {voices}; it takes over {percent} % and {least} voices.")
        grade = grade_word(change.probability)
        yield text.format(grade=grade, voices=voices, percent=round(100 * rules.probability), least=rules.least_voices)
