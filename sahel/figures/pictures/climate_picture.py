"""The climate of a pair as a picture: steps with their band, a hatched strip, events in a lane above."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from matplotlib.axes import Axes

from sahel.analysis.climate import Line
from sahel.figures.climate_marks import PLOT_PX, Note, marks_between, notes
from sahel.figures.climate_steps import Run, band_outline, runs, step_corners
from sahel.figures.climate_words import score_text
from sahel.figures.dates import month_label
from sahel.figures.lanes import LaneMark
from sahel.figures.pictures.marks import Across, box, filled, hatch, line, outline_path, sign, words
from sahel.figures.pictures.measure import text_width
from sahel.figures.pictures.sheet import DRAWING, Picture, Sheet, blank
from sahel.figures.pictures.time_axis import Days
from sahel.figures.signs import EFFECTS, SIGNS, effect_label
from sahel.figures.tokens import Palette
from sahel.i18n import _
from sahel.model import Event, IsoDate

_HIGH, _LEFT, _RIGHT, _AXIS = 300.0, 84.0, 16.0, 50.0
_STRIP, _PLOT, _LANE = (0.0, 0.055), (0.065, 0.7), (0.75, 1.0)
"""Shares of the height: the hatched strip, the climate, the lane of events with its labels."""
_GLYPH, _NAMED = 9.0, 11.0
_MICRO, _SMALL = 11.0, 12.0
_ROW = 18.0
"""Sizes in px of the desk."""


@dataclass(frozen=True, slots=True)
class _Plot:
    """The places of the figure: its days, its height, and how much larger than at the desk it is."""

    days: Days
    low: float
    high: float
    factor: float

    def y(self, value: float) -> float:
        """Where a climate from -100 to 100 stands."""
        low, high = _PLOT
        return self.at(low + (value + 100) / 200 * (high - low))

    def at(self, share: float) -> float:
        """Where a share of the height stands."""
        return self.low + share * (self.high - self.low)

    @property
    def lane(self) -> float:
        """Where the glyphs of the events stand."""
        return self.at(_LANE[0]) + _GLYPH * self.factor


def _grid(area: Axes, on: _Plot, palette: Palette) -> None:
    days, factor = on.days, on.factor
    for value in (-50, 0, 50):
        colour = palette.ink3 if value == 0 else palette.rule2
        line(area, [(days.left, on.y(value)), (days.right, on.y(value))], colour, 0.8 * factor, layer=1.2)
        at = days.left - 8 * factor, on.y(value)
        words(area, at, score_text(value), _MICRO * factor, palette.ink2, cut="condensed", across="right")
    line(area, [(days.left, on.low), (days.right, on.low)], palette.ink3, 0.8 * factor)
    for day in days.ticks(62 * factor):
        x = days.x(day)
        line(area, [(x, on.low), (x, on.low - 4 * factor)], palette.ink3, 0.8 * factor)
        at = x, on.low - 13 * factor
        words(area, at, month_label(day), _MICRO * factor, palette.ink2, cut="condensed", across="center")


def _sides(area: Axes, on: _Plot, palette: Palette) -> None:
    size = _MICRO * on.factor
    for y, text in ((on.lane, _("events")), (on.y(88), _("cooperation")), (on.y(-88), _("conflict"))):
        words(area, (4 * on.factor, y), text, size, palette.ink2, cut="condensed")


def _run(area: Axes, on: _Plot, drawn: Line, run: Run, palette: Palette) -> None:
    corners = [(on.days.x(day), on.y(value)) for day, value in band_outline(drawn, run)]
    xs, ys = zip(*[*corners, corners[0]], strict=True)
    filled(area, outline_path([(xs, ys)]), palette.band, layer=1.1)
    steps = [(on.days.x(day), on.y(value)) for day, value in step_corners(drawn, run, drawn.median)]
    line(area, steps, palette.ink, 1.8 * on.factor, layer=2.0, solid_joinstyle="miter")


def _bare(area: Axes, on: _Plot, stretches: Sequence[Run], palette: Palette) -> None:
    """Hatch the time axis where evidence is insufficient, and say so on the longest stretch."""
    if not stretches:
        return
    factor, low, high = on.factor, on.at(_STRIP[0]), on.at(_STRIP[1])
    for run in stretches:
        patch = box(area, (on.days.x(run.start), low, on.days.x(run.end), high), palette.panel, layer=1.3)
        hatch(area, patch, 5 * factor, 0.8 * factor, palette.ink3)
    widest = max(stretches, key=lambda run: on.days.x(run.end) - on.days.x(run.start))
    middle = (on.days.x(widest.start) + on.days.x(widest.end)) / 2
    at, text, size = (middle, (low + high) / 2), _("insufficient evidence"), _MICRO * factor
    words(area, at, text, size, palette.ink2, cut="condensed", across="center", halo=palette.panel)


def _events(area: Axes, on: _Plot, marks: Iterable[LaneMark], named: set[date], palette: Palette) -> None:
    factor = on.factor
    for mark in marks:
        y = on.lane + mark.shift * 4 * factor
        way = EFFECTS[mark.effect]
        if mark.bar:
            start, end = (on.days.x(day) for day in mark.bar)
            colour = SIGNS[way].colour(palette)
            line(area, [(start, y), (end, y)], colour, 1.5 * factor, layer=3.0)
            for x in (start, end):
                line(area, [(x, y - 3.5 * factor), (x, y + 3.5 * factor)], colour, 1.5 * factor, layer=3.0)
        size = (_NAMED if mark.at in named else _GLYPH) * factor
        sign(area, (on.days.x(mark.at.isoformat()), y), way, size, palette, thin=mark.thin)


def _labels(area: Axes, on: _Plot, found: Iterable[Note], palette: Palette) -> None:
    factor = on.factor
    for note in found:
        x, y = on.days.x(note.at.isoformat()), on.lane + note.row * _ROW * factor
        line(area, [(x, on.low), (x, y + 5 * factor)], palette.ink3, 0.8 * factor, layer=1.0, dash=(2 * factor,) * 2)
        side = 3 * factor if note.to_right else -3 * factor
        across: Across = "left" if note.to_right else "right"
        words(area, (x + side, y), note.text, _SMALL * factor, palette.ink, cut="condensed", across=across)


def _period(area: Axes, on: _Plot, period: tuple[IsoDate, IsoDate], day: IsoDate, palette: Palette) -> None:
    first, last = (on.days.x(one) for one in period)
    box(area, (first, on.low, last, on.at(_PLOT[1])), palette.page, layer=0.5)
    if on.days.first <= day < on.days.last:
        x = on.days.x(day)
        line(area, [(x, on.low), (x, on.at(_PLOT[1]))], palette.ink2, 1.0 * on.factor)


def _plot(drawn: Line, sheet: Sheet) -> tuple[_Plot, int]:
    """Return the places of the figure and its height in px: as much as the sheet has, but no higher than wide."""
    factor = sheet.width / (PLOT_PX + _LEFT + _RIGHT)
    high = min(sheet.height, round(_HIGH * 1.25 * factor))
    days = Days(drawn.days[0], drawn.days[-1], _LEFT * factor, sheet.width - _RIGHT * factor)
    return _Plot(days, _AXIS * factor, high - 4.0, factor), high


def _key(area: Axes, on: _Plot, marks: Sequence[LaneMark], palette: Palette) -> None:
    """Say along the foot what the band and the signs that are drawn mean."""
    factor, x, y, size = on.factor, on.days.left, 10 * on.factor, _MICRO * on.factor
    band = _("median with its band")
    box(area, (x, y - 4 * factor, x + 22 * factor, y + 4 * factor), palette.band)
    line(area, [(x, y), (x + 22 * factor, y)], palette.ink, 1.8 * factor)
    words(area, (x + 29 * factor, y), band, size, palette.ink2)
    x += 29 * factor + text_width(band, size) + 24 * factor
    told = [(effect, False) for effect in EFFECTS if any(mark.effect == effect for mark in marks)]
    hollow = [(mark.effect, True) for mark in marks if mark.thin][:1]
    for effect, thin in [*told, *hollow]:
        text = _("thin: one publisher only") if thin else effect_label(effect)
        sign(area, (x, y), EFFECTS[effect], _GLYPH * factor, palette, thin=thin)
        words(area, (x + 11 * factor, y), text, size, palette.ink2)
        x += 11 * factor + text_width(text, size) + 24 * factor


def climate_picture(
    drawn: Line, events: Sequence[Event], period: tuple[IsoDate, IsoDate], on: IsoDate, sheet: Sheet
) -> Picture:
    """Return the climate of a pair; ``events`` are those of the pair, of which it shows those of the line's days."""
    palette, (plot, high) = sheet.palette, _plot(drawn, sheet)
    first, last = drawn.days[0], drawn.days[-1]
    px = plot.days.px_a_day / plot.factor
    marks = marks_between(events, first, last, px)
    found, stretches = notes(marks, date.fromisoformat(first), px), runs(drawn)
    picture, area = blank(sheet.width, high, palette)
    with DRAWING:
        _period(area, plot, period, on, palette)
        _grid(area, plot, palette)
        _sides(area, plot, palette)
        for run in (one for one in stretches if one.drawn):
            _run(area, plot, drawn, run, palette)
        _bare(area, plot, [run for run in stretches if not run.drawn], palette)
        _labels(area, plot, found, palette)
        _events(area, plot, marks, {note.at for note in found}, palette)
        _key(area, plot, marks, palette)
    return picture
