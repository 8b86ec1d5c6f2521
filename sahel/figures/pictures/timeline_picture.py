"""The timeline as a picture: a lane for each partner, a sign for each event of the period."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes

from sahel.facts.countries import entity_label
from sahel.figures.dates import month_label
from sahel.figures.lanes import Lane, LaneMark, lanes
from sahel.figures.pictures.marks import Across, box, line, sign, words
from sahel.figures.pictures.measure import text_width
from sahel.figures.pictures.sheet import DRAWING, Picture, Sheet, blank
from sahel.figures.pictures.time_axis import Days
from sahel.figures.signs import EFFECTS, SIGNS, effect_label
from sahel.figures.timeline import LEFT_PX, MOST_LANES, PLOT_PX, RIGHT_PX, Period, px_a_day
from sahel.figures.tokens import Palette
from sahel.i18n import _, ngettext
from sahel.model import Effect, Event

_LANE, _AXIS, _KEY = 22.0, 26.0, 30.0
_GLYPH, _TYPE, _SMALL = 9.0, 13.0, 11.0
"""Sizes in px of the desk."""


@dataclass(frozen=True, slots=True)
class _Lanes:
    """The places of the figure."""

    days: Days
    count: int
    factor: float

    @property
    def foot(self) -> float:
        """Where the axis stands."""
        return (_AXIS + _KEY) * self.factor

    @property
    def high(self) -> float:
        """The height of the whole."""
        return self.foot + self.count * _LANE * self.factor

    def middle(self, row: float) -> float:
        """The middle of a lane, the first one above."""
        return self.high - (row + 0.5) * _LANE * self.factor


def _lanes(count: int, period: Period, sheet: Sheet) -> _Lanes:
    tall = _AXIS + _KEY + count * _LANE
    factor = min(sheet.width / (LEFT_PX + PLOT_PX + RIGHT_PX), sheet.height / tall)
    return _Lanes(Days(*period, LEFT_PX * factor, sheet.width - RIGHT_PX * factor), count, factor)


def _frame(area: Axes, on: _Lanes, drawn: Sequence[Lane], palette: Palette) -> None:
    factor, wide = on.factor, on.days.right + RIGHT_PX * on.factor
    for row, lane in enumerate(drawn):
        y = on.middle(row)
        if row % 2 == 0:
            box(area, (0.0, y - _LANE / 2 * factor, wide, y + _LANE / 2 * factor), palette.page, layer=0.4)
        words(area, (14 * factor, y), entity_label(lane.partner), _TYPE * factor, palette.ink)
    line(area, [(on.days.left, on.foot), (on.days.right, on.foot)], palette.ink3, 0.8 * factor)
    for day in on.days.ticks(62 * factor):
        x = on.days.x(day)
        line(area, [(x, on.foot), (x, on.foot - 4 * factor)], palette.ink3, 0.8 * factor)
        at = x, on.foot - 13 * factor
        words(area, at, month_label(day), _SMALL * factor, palette.ink2, cut="condensed", across="center")


def _mark(area: Axes, on: _Lanes, row: int, mark: LaneMark, palette: Palette) -> None:
    factor, y, way = on.factor, on.middle(row) - mark.shift * 4 * on.factor, EFFECTS[mark.effect]
    if mark.bar:
        start, end = (on.days.x(day) for day in mark.bar)
        colour = SIGNS[way].colour(palette)
        line(area, [(start, y), (end, y)], colour, 1.5 * factor, layer=3.0)
        for x in (start, end):
            line(area, [(x, y - 4 * factor), (x, y + 4 * factor)], colour, 1.5 * factor, layer=3.0)
    x = on.days.x(mark.at.isoformat())
    sign(area, (x, y), way, _GLYPH * factor, palette, thin=mark.thin)
    after = max(x + 9 * factor, on.days.x(mark.bar[1]) + 5 * factor if mark.bar else 0.0)
    # At the right edge a label turns to the other side of its sign.
    turned = after + text_width(mark.label, _SMALL * factor, cut="condensed") > on.days.right + RIGHT_PX * factor
    across: Across = "right" if turned else "left"
    at = (x - 9 * factor if turned else after, y)
    words(area, at, mark.label, _SMALL * factor, palette.ink2, cut="condensed", across=across)


def _key(area: Axes, on: _Lanes, hidden: int, palette: Palette) -> None:
    """Say along the foot what the signs mean, and how many partners have no lane."""
    factor, x, y = on.factor, 14 * on.factor, 11 * on.factor
    effects: tuple[Effect, ...] = ("strengthens", "weakens", "neutral")
    told = [(EFFECTS[effect], effect_label(effect), False) for effect in effects]
    for way, text, thin in (*told, (EFFECTS["strengthens"], _("hollow: one publisher only"), True)):
        sign(area, (x + 5 * factor, y), way, _GLYPH * factor, palette, thin=thin)
        words(area, (x + 15 * factor, y), text, _SMALL * factor, palette.ink2)
        x += 15 * factor + text_width(text, _SMALL * factor) + 22 * factor
    if hidden:
        more = ngettext("{n} more partner is in the table.", "{n} more partners are in the table.", hidden)
        words(area, (x, y), more.format(n=hidden), _SMALL * factor, palette.ink2)


def timeline_picture(events: Iterable[Event], period: Period, sheet: Sheet) -> Picture:
    """Return the timeline of a period's events, as wide as the sheet and at most as high."""
    found, palette = lanes(events, px_a_day(period)), sheet.palette
    drawn = found[:MOST_LANES]
    on = _lanes(max(len(drawn), 1), period, sheet)
    picture, area = blank(sheet.width, round(on.high), palette)
    with DRAWING:
        _frame(area, on, drawn, palette)
        for row, lane in enumerate(drawn):
            for mark in lane.marks:
                _mark(area, on, row, mark, palette)
        _key(area, on, len(found) - len(drawn), palette)
    return picture
