"""The events above a climate: which of them get a label, and in which of three rows it stands without a collision."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sahel.analysis.ties import signed_weight
from sahel.facts.countries import entity_label
from sahel.figures.event_words import type_label
from sahel.figures.lanes import LETTER_PX, LaneMark, lanes
from sahel.model import Event, IsoDate

MOST_LABELS = 6
ROWS = 3
PLOT_PX = 800
"""Width that labels are spaced for; on a wider screen there is only more room."""
_GAP_PX = 6


@dataclass(frozen=True, slots=True)
class Note:
    """A label: of a glyph at ``at``, in a row (1 the lowest), to the right of its drop line or to the left."""

    at: date
    text: str
    row: int
    to_right: bool
    left: float
    right: float
    x: float


def marks_between(events: Iterable[Event], first: IsoDate, last: IsoDate, px_a_day: float) -> list[LaneMark]:
    """Return the glyphs of those events of a pair that lie between two days."""
    dated = [one for one in events if one.date_start and one.date_end]
    inside = [one for one in dated if str(one.date_end) >= first and str(one.date_start) <= last]
    return [mark for lane in lanes(inside, px_a_day) for mark in lane.marks]


def note_text(event: Event) -> str:
    """Return a label as short as it can be: "Niger: agreement annulled"."""
    told = type_label(event.type)
    return f"{entity_label(event.source)}: {told[:1].lower()}{told[1:]}"


def _heaviest(marks: Iterable[LaneMark]) -> list[tuple[LaneMark, Event]]:
    led = [(mark, max(mark.events, key=lambda event: abs(signed_weight(event)))) for mark in marks]
    return sorted(led, key=lambda one: (-abs(signed_weight(one[1])), one[0].at))


def _is_free(new: Note, placed: Sequence[Note]) -> bool:
    """Whether a label touches no other, and no drop line of either runs through the other's text."""
    for other in placed:
        if other.row == new.row and new.left < other.right + _GAP_PX and other.left < new.right + _GAP_PX:
            return False
        high, low = (new, other) if new.row > other.row else (other, new)
        if high.row != low.row and low.left - _GAP_PX < high.x < low.right:
            return False
    return True


def _tries(mark: LaneMark, text: str, first: date, px_a_day: float) -> Iterable[Note]:
    x, wide = (mark.at - first).days * px_a_day, len(text) * LETTER_PX
    for row in range(1, ROWS + 1):
        for to_right in (True, False):
            left = x + 4 if to_right else x - 4 - wide
            if left >= 0 and left + wide <= PLOT_PX:
                yield Note(mark.at, text, row, to_right, left, left + wide, x)


def notes(marks: Sequence[LaneMark], first: date, px_a_day: float) -> tuple[Note, ...]:
    """Return the labels of the heaviest events, as many as fit; one that fits nowhere is dropped, never overlapped."""
    placed: list[Note] = []
    for mark, event in _heaviest(marks):
        if len(placed) == MOST_LABELS:
            break
        more = f" +{len(mark.events) - 1}" if len(mark.events) > 1 else ""
        free = (one for one in _tries(mark, note_text(event) + more, first, px_a_day) if _is_free(one, placed))
        found = next(iter(free), None)
        placed += [found] if found else []
    return tuple(sorted(placed, key=lambda note: note.at))
