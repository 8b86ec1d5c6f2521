"""The lanes of the timeline: which partner has one, and where its glyphs stand, without a word about drawing.

Glyphs of one lane that would touch become one with a count if they say the same, and move apart if they do not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sahel.facts.scope import tie_pair
from sahel.figures.dates import middle
from sahel.figures.signs import is_thin
from sahel.model import Effect, Event, IsoDate

TOUCH_PX = 10
"""Glyphs nearer than this touch (VISUAL section 3)."""

LETTER_PX = 6.4
"""Width of a letter of the condensed face at 11 px, generously."""


@dataclass(frozen=True, slots=True)
class LaneMark:
    """One glyph: at ``at``, for one or more events of the same sign; ``shift`` is -1, 0 or 1 steps across the lane.

    ``bar`` is the interval of a single event whose day is not known.
    """

    at: date
    effect: Effect
    thin: bool
    events: tuple[Event, ...]
    shift: int = 0
    label: str = ""
    bar: tuple[IsoDate, IsoDate] | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """All glyphs of one partner, from left to right."""

    partner: str
    marks: tuple[LaneMark, ...]


def dated_pairs(events: Iterable[Event]) -> list[tuple[tuple[str, str], Event]]:
    """Return the events that have both a day and two parties, each with its pair [Sahel party, other]."""
    return [(tie_pair(e.source, e.target), e) for e in events if e.date_start and e.target]


def _mark(event: Event, px_a_day: float) -> LaneMark:
    start, end = str(event.date_start), str(event.date_end or event.date_start)
    # A bar that its own glyph would cover says nothing.
    long = (date.fromisoformat(end) - date.fromisoformat(start)).days * px_a_day > 2 * TOUCH_PX
    return LaneMark(middle(start, end), event.effect, is_thin(event), (event,), bar=(start, end) if long else None)


def _same(a: LaneMark, b: LaneMark) -> bool:
    return a.effect == b.effect and a.bar is None and b.bar is None


def _merge(a: LaneMark, b: LaneMark) -> LaneMark:
    return replace(a, thin=a.thin and b.thin, events=(*a.events, *b.events))


def _apart(marks: Sequence[LaneMark], gap: timedelta) -> list[LaneMark]:
    placed: list[LaneMark] = []
    for mark in marks:
        near = bool(placed) and mark.at - placed[-1].at < gap
        if near and _same(placed[-1], mark):
            placed[-1] = _merge(placed[-1], mark)
        elif near and placed[-1].shift < 1:
            placed[-1] = replace(placed[-1], shift=-1)
            placed.append(replace(mark, shift=1))
        else:
            placed.append(mark)
    return placed


def _label(mark: LaneMark) -> str:
    parties = sorted({tie_pair(e.source, str(e.target))[0] for e in mark.events})
    count = str(len(mark.events)) if len(mark.events) > 1 else ""
    return " ".join([count, *parties]).strip()


def _labelled(marks: Sequence[LaneMark], px_a_day: float) -> tuple[LaneMark, ...]:
    """Give each glyph its label, or none where it would run into what follows."""
    result = []
    for i, mark in enumerate(marks):
        label = _label(mark)
        start = date.fromisoformat(mark.bar[1]) if mark.bar else mark.at
        end = start + timedelta(days=(len(label) * LETTER_PX + 2 * TOUCH_PX) / px_a_day)
        following = marks[i + 1] if i + 1 < len(marks) else None
        left = date.fromisoformat(following.bar[0]) if following and following.bar else following and following.at
        result.append(replace(mark, label="" if left and left < end else label))
    return tuple(result)


def lanes(events: Iterable[Event], px_a_day: float) -> tuple[Lane, ...]:
    """Return a lane for each partner, the one with most events first; ``px_a_day`` says how close is touching."""
    by_partner: dict[str, list[Event]] = {}
    for (_party, partner), event in dated_pairs(events):
        by_partner.setdefault(partner, []).append(event)
    gap = timedelta(days=TOUCH_PX / px_a_day)
    result = []
    for partner, group in sorted(by_partner.items(), key=lambda item: (-len(item[1]), item[0])):
        marks = sorted((_mark(one, px_a_day) for one in group), key=lambda m: (m.at, m.effect))
        result.append(Lane(partner, _labelled(_apart(marks, gap), px_a_day)))
    return tuple(result)
