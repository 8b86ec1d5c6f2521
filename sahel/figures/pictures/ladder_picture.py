"""The ledger of a pair as a picture: a row for each kind of entry, a column for each of seven stages, a mark a rung."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from matplotlib.axes import Axes

from sahel.analysis.day_labels import day_label
from sahel.analysis.ledger import Entry, Ledger
from sahel.analysis.pair_sentence import kind_label, stage_label
from sahel.figures.pictures.faces import Weight
from sahel.figures.pictures.marks import box, dot, line, words
from sahel.figures.pictures.measure import text_width
from sahel.figures.pictures.sheet import DRAWING, Picture, Sheet, blank
from sahel.figures.rungs import (
    FRESH_MONTHS,
    LADDER,
    Look,
    Mark,
    entry_words,
    mark_date,
    marks,
    months_ago,
    rung_colours,
)
from sahel.figures.tokens import Palette
from sahel.i18n import _
from sahel.model import IsoDate

_ROW, _HEAD, _LEFT, _RIGHT, _COLUMN, _FOOT = 48.0, 28.0, 170.0, 114.0, 82.0, 30.0
_TYPE, _SMALL, _MICRO = 13.0, 12.0, 11.0
_BIG, _LITTLE, _RING = 13.0, 9.0, 18.0
"""Sizes in px of the desk."""
_LIFT = 10.0
"""How far above the middle of its row a mark stands: below it there is room for its date."""
_LARGEST = 1.8
"""No picture is more times larger than the desk's, however few its rows."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """The places of the figure: its size in px, and how much larger than at the desk it is."""

    width: float
    high: float
    factor: float

    def middle(self, at: int) -> float:
        """The middle of a row."""
        return self.high - (_HEAD + (at + 0.5) * _ROW) * self.factor

    def edge(self, at: int) -> float:
        """The upper edge of a row."""
        return self.high - (_HEAD + at * _ROW) * self.factor

    def column(self, stage: int) -> float:
        """The middle of the column of a stage."""
        wide = (self.width - (_LEFT + _RIGHT) * self.factor) / len(LADDER)
        return _LEFT * self.factor + (stage + 0.5) * wide

    def x(self, mark: Mark) -> float:
        """The middle of the column of a mark."""
        return self.column(LADDER.index(mark.stage))


def _rows(count: int, sheet: Sheet) -> _Rows:
    wide = _LEFT + _RIGHT + _COLUMN * len(LADDER)
    tall = _HEAD + count * _ROW + _FOOT
    factor = min(sheet.width / wide, sheet.height / tall, _LARGEST)
    return _Rows(sheet.width, tall * factor, factor)


def _frame(area: Axes, on: _Rows, count: int, palette: Palette) -> None:
    factor, column = on.factor, on.column(LADDER.index("in_force"))
    half = (on.column(1) - on.column(0)) * 0.46
    box(area, (column - half, on.edge(count), column + half, on.edge(0)), palette.sunk, layer=0.5)
    for at in range(1, count):
        line(area, [(0, on.edge(at)), (on.width, on.edge(at))], palette.rule2, 0.8 * factor, layer=0.6)
    y = on.edge(0) + _HEAD * 0.4 * factor
    for at, stage in enumerate(LADDER):
        own = stage == "in_force"
        weight: Weight = "bold" if own else "plain"
        colour, size = palette.ink if own else palette.ink2, _SMALL * factor
        at_head = on.column(at), y
        words(area, at_head, stage_label(stage), size, colour, cut="condensed", weight=weight, across="center")
    right = on.width - 4 * factor, y
    words(area, right, _("last confirmed"), _SMALL * factor, palette.ink2, across="right", cut="condensed")


def _in_rows(text: str, on: _Rows) -> list[str]:
    """Return a date as it fits into its column: in two rows where it is longer."""
    wide = on.column(1) - on.column(0)
    if text_width(text, _MICRO * on.factor, "condensed") <= wide:
        return [text]
    blanks = [at for at, letter in enumerate(text) if letter == " "]
    middle = min(blanks, key=lambda at: abs(at - len(text) / 2), default=len(text))
    return [text[:middle], text[middle + 1 :]]


def _mark(area: Axes, on: _Rows, mark: Mark, at: int, palette: Palette) -> None:
    factor, x, y = on.factor, on.x(mark), on.middle(at) + _LIFT * on.factor
    fill, ring = rung_colours(mark.look, palette)
    dot(area, (x, y), (_BIG if mark.now else _LITTLE) * factor, fill, ring, 1.8 * factor)
    if mark.disputed:
        dot(area, (x, y), _RING * factor, "none", palette.ink2, 1.0 * factor, layer=3.9)
    for line_no, text in enumerate(_in_rows(mark_date(mark), on)):
        below = x, y - (17 + 11 * line_no) * factor
        words(area, below, text, _MICRO * factor, palette.ink, cut="condensed", across="center")


def _row(area: Axes, on: _Rows, at: int, entry: Entry, drawn: Sequence[Mark], day: IsoDate, palette: Palette) -> None:
    factor, y = on.factor, on.middle(at)
    if drawn:
        line(
            area,
            [(on.x(one), y + _LIFT * factor) for one in (drawn[0], drawn[-1])],
            palette.ink2,
            1.2 * factor,
            layer=1.0,
        )
    for mark in drawn:
        _mark(area, on, mark, at, palette)
    last = entry.last_confirmed
    when, ago = (day_label(last), months_ago(last, day)) if last else (_("unknown"), "")
    upper, lower, right = y + 8 * factor, y - 9 * factor, on.width - 4 * factor
    words(area, (4 * factor, upper), kind_label(entry.kind), _TYPE * factor, palette.ink)
    words(area, (4 * factor, lower), entry_words(entry), _MICRO * factor, palette.ink2, cut="condensed")
    words(area, (right, upper), when, _TYPE * factor, palette.ink, across="right")
    words(area, (right, lower), ago, _MICRO * factor, palette.ink2, across="right", cut="condensed")


def _key(area: Axes, on: _Rows, drawn: Iterable[Mark], palette: Palette) -> None:
    """Say along the foot what the marks that are drawn mean."""
    factor, looks = on.factor, {mark.look for mark in drawn}
    x, y = 10 * factor, _FOOT * 0.4 * factor
    said: tuple[tuple[Look, str], ...] = (
        ("fresh", _("confirmed within {n} months").format(n=FRESH_MONTHS)),
        ("old", _("older evidence")),
        ("over", _("over")),
    )
    for look, text in said:
        if look in looks:
            fill, ring = rung_colours(look, palette)
            dot(area, (x, y), _LITTLE * factor, fill, ring, 1.8 * factor)
            words(area, (x + 11 * factor, y), text, _MICRO * factor, palette.ink2)
            x += 11 * factor + text_width(text, _MICRO * factor) + 26 * factor


def ladder_picture(ledger: Ledger, on: IsoDate, sheet: Sheet, disputed: frozenset[str] = frozenset()) -> Picture:
    """Return the ladder of a pair's entries on a day; ``disputed``: ids of events on whose day sources differ."""
    palette, rows = sheet.palette, _rows(max(len(ledger), 1), sheet)
    picture, area = blank(sheet.width, max(round(rows.high), 1), palette)
    with DRAWING:
        _frame(area, rows, len(ledger), palette)
        drawn = [marks(entry, on, disputed) for entry in ledger]
        for at, (entry, row) in enumerate(zip(ledger, drawn, strict=True)):
            _row(area, rows, at, entry, row, on, palette)
        _key(area, rows, chain.from_iterable(drawn), palette)
    return picture
