"""The one sentence above the map: true of what the map shows, in the words of its legend, 24 words at most.

It names the heaviest changes where some are sure enough to be announced, and counts where none is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from sahel.analysis.changes import Change
from sahel.analysis.day_labels import day_label
from sahel.analysis.headline_changes import heaviest
from sahel.analysis.ties import Direction, direction
from sahel.facts.countries import entity_label, name_in_text
from sahel.i18n import _, ngettext
from sahel.model import Tie, View

MOST_WORDS = 24
"""More cannot be read aloud in one breath, nor stand on two lines in the room."""


def _period(view: View) -> str:
    if view.since and view.until:
        return _(", {since} to {until}").format(since=day_label(view.since), until=day_label(view.until))
    if view.until:
        return _(", up to {until}").format(until=day_label(view.until))
    return ""


def _of_one(tie: Tie) -> str:
    pattern = {
        "strengthened": _("The tie between {a} and {b} strengthened"),
        "weakened": _("The tie between {a} and {b} weakened"),
        "contested": _("The tie between {a} and {b} is contested"),
        "no new evidence": _("There is no new evidence on the tie between {a} and {b}"),
    }[direction(tie)]
    a, b = map(name_in_text, tie.pair)
    return pattern.format(a=a, b=b)


def _count(way: Direction, n: int, *, first: bool) -> str:
    told = {
        ("strengthened", True): ngettext("{n} tie strengthened", "{n} ties strengthened", n),
        ("strengthened", False): ngettext("{n} strengthened", "{n} strengthened", n),
        ("weakened", True): ngettext("{n} tie weakened", "{n} ties weakened", n),
        ("weakened", False): ngettext("{n} weakened", "{n} weakened", n),
        ("contested", True): ngettext("{n} tie is contested", "{n} ties are contested", n),
        ("contested", False): ngettext("{n} is contested", "{n} are contested", n),
        ("no new evidence", True): ngettext("{n} tie has no new evidence", "{n} ties have no new evidence", n),
        ("no new evidence", False): ngettext("{n} has no new evidence", "{n} have no new evidence", n),
    }[(way, first)]
    return told.format(n=n)


def _of_many(ties: Sequence[Tie]) -> str:
    counted = Counter(map(direction, ties))
    ways: tuple[Direction, ...] = ("strengthened", "weakened", "contested", "no new evidence")
    there = [way for way in ways if counted[way]]
    parts = [_count(way, counted[way], first=way == there[0]) for way in there]
    if len(parts) == 1:
        return parts[0]
    return _("{parts} and {last}").format(parts=", ".join(parts[:-1]), last=parts[-1])


def _about(view: View, said: str) -> str:
    chosen = (*view.country, *view.partner)
    if len(chosen) != 1:
        return said
    narrowed = _("{party}: {said}").format(party=entity_label(chosen[0]), said=said)
    return narrowed if len(narrowed.split()) <= MOST_WORDS else said


def _dated(said: str, view: View) -> str:
    """Return a sentence with its period, where both can be read in one breath."""
    whole = _("{said}{period}.").format(said=said, period=_period(view))
    return whole if len(whole.split()) <= MOST_WORDS else _("{said}.").format(said=said)


def headline(ties: Sequence[Tie], view: View, changes: Iterable[Change] = ()) -> str:
    """Return the sentence above the map for the ties of a resolved view; ``changes`` among them, ranked."""
    if not ties:
        return _("No tie has evidence in this view{period}.").format(period=_period(view))
    if len(ties) == 1:
        return _dated(_of_one(ties[0]), view)
    named = heaviest(changes, MOST_WORDS)
    if named:
        return _dated(named, view)
    dated = _of_many(ties) + _period(view)
    return _("{said}.").format(said=_about(view, dated if len(dated.split()) <= MOST_WORDS else _of_many(ties)))
