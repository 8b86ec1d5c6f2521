"""The climate of a pair as a native chart: steps, the edges of their band, and events as marks above."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from pptx.chart.data import XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE
from pptx.slide import Slide
from pptx.util import Pt

from sahel.analysis.climate import Line
from sahel.export.plain_words import one_row
from sahel.export.slides.chart_look import set_axis, set_legend, set_line, set_type
from sahel.export.slides.stage import Area
from sahel.export.slides.words_on_slide import colour_of
from sahel.figures.climate_marks import PLOT_PX, Note, marks_between, notes
from sahel.figures.climate_steps import runs, step_corners
from sahel.figures.lanes import LaneMark
from sahel.figures.signs import EFFECTS, SIGNS, effect_label
from sahel.figures.tokens import Palette
from sahel.i18n import _, language
from sahel.model import Effect, Event, IsoDate, Lang

_EPOCH = date(1899, 12, 30)
"""Day 0 of a spreadsheet."""
_LANES: dict[int, float] = {1: 118.0, 2: 130.0, 3: 142.0}
"""How high marks stand for each row of their labels, on the axis of the climate, which ends at 100."""
_PLAIN, _TOP, _FOOT = 106.0, 149.0, -98.0
"""Marks without a label; the end of the axis, short of a tick at 150, as no climate is above 100; the dotted line."""
_MARKERS = {
    "strengthens": XL_MARKER_STYLE.TRIANGLE,
    "weakens": XL_MARKER_STYLE.SQUARE,
    "neutral": XL_MARKER_STYLE.CIRCLE,
}
_EFFECTS: tuple[Effect, ...] = ("strengthens", "weakens", "neutral")
_TYPE = 18.0
_MONTHS: dict[Lang, str] = {"en": "[$-809]mmm yyyy", "fr": "[$-40C]mmm yyyy"}
"""How a spreadsheet writes a month in each language."""


def day_number(day: IsoDate) -> int:
    """Return a day as a spreadsheet counts it."""
    return (date.fromisoformat(day) - _EPOCH).days


def _add(data: XyChartData, name: str, points: Iterable[tuple[int, float]]) -> None:
    series = data.add_series(name)
    for x, y in points:
        series.add_data_point(x, y)


class _Plan:
    """What the chart shows, series by series, each with what it is drawn as."""

    def __init__(self, line: Line, events: Sequence[Event]) -> None:
        stretches = runs(line)
        self.drawn = [run for run in stretches if run.drawn]
        self.bare = [run for run in stretches if not run.drawn]
        px = PLOT_PX / max(day_number(line.days[-1]) - day_number(line.days[0]), 1)
        marks = marks_between(events, line.days[0], line.days[-1], px)
        self.named = {note.at: note for note in notes(marks, date.fromisoformat(line.days[0]), px)}
        self.events = {effect: [mark for mark in marks if mark.effect == effect] for effect in _EFFECTS}
        self.line = line

    def data(self) -> XyChartData:
        """Return the numbers of the chart, as they stand in its sheet."""
        data, line = XyChartData(number_format="0.0"), self.line
        for run in self.drawn:
            for name, values in ((_("median"), line.median), (_("low"), line.low), (_("high"), line.high)):
                corners = step_corners(line, run, values)
                _add(data, name, ((day_number(day), round(value, 1)) for day, value in corners))
        for run in self.bare:
            _add(data, _("insufficient evidence"), [(day_number(day), _FOOT) for day in (run.start, run.end)])
        for effect in (one for one in _EFFECTS if self.events[one]):
            points = ((day_number(mark.at.isoformat()), self.height(mark)) for mark in self.events[effect])
            _add(data, effect_label(effect), points)
        return data

    def height(self, mark: LaneMark) -> float:
        """Return where a mark stands: higher where its label stands in a higher row."""
        return _LANES[self.named[mark.at].row] if mark.at in self.named else _PLAIN


def _draw_lines(chart: Any, plan: _Plan, palette: Palette) -> int:  # noqa: ANN401 (python-pptx's chart)
    """Give the lines their looks and return how many series they are."""
    at = 0
    for _run in plan.drawn:
        for colour, width in ((palette.ink, 4.0), (palette.none, 1.5), (palette.none, 1.5)):
            set_line(chart.series[at], colour, width)
            chart.series[at].marker.style = XL_MARKER_STYLE.NONE
            at += 1
    for _run in plan.bare:
        set_line(chart.series[at], palette.ink3, 4.0)
        chart.series[at].format.line.dash_style = MSO_LINE.ROUND_DOT
        chart.series[at].marker.style = XL_MARKER_STYLE.NONE
        at += 1
    return at


def _label(point: Any, note: Note, palette: Palette) -> None:  # noqa: ANN401 (python-pptx's point)
    frame = point.data_label.text_frame
    frame.text = one_row(note.text)
    frame.word_wrap = False
    set_type(frame.paragraphs[0].runs[0].font, _TYPE, palette.ink)
    point.data_label.position = XL_LABEL_POSITION.RIGHT if note.to_right else XL_LABEL_POSITION.LEFT


def _draw_events(chart: Any, plan: _Plan, first: int, palette: Palette) -> None:  # noqa: ANN401
    for at, effect in enumerate((one for one in _EFFECTS if plan.events[one]), first):
        series, colour = chart.series[at], SIGNS[EFFECTS[effect]].colour(palette)
        series.format.line.fill.background()
        series.marker.style, series.marker.size = _MARKERS[effect], 9
        series.marker.format.line.color.rgb = colour_of(colour)
        for number, mark in enumerate(plan.events[effect]):
            fill = series.points[number].marker
            fill.style, fill.size = _MARKERS[effect], 9
            fill.format.fill.solid()
            fill.format.fill.fore_color.rgb = colour_of(palette.panel if mark.thin else colour)
            fill.format.line.color.rgb = colour_of(colour)
            if mark.at in plan.named:
                _label(series.points[number], plan.named[mark.at], palette)


def _one_legend_entry_each(chart: Any) -> None:  # noqa: ANN401 (python-pptx's chart)
    """Leave each name in the legend once: every stretch of the line is a series of its own."""
    legend, seen = chart.legend._element, set()
    for at, series in enumerate(chart.series):
        if series.name in seen:
            entry = legend.makeelement(legend.tag.replace("legend", "legendEntry"), {})
            for name, value in (("idx", str(at)), ("delete", "1")):
                entry.append(entry.makeelement(entry.tag.replace("legendEntry", name), {"val": value}))
            legend.insert(1 + sum(child.tag.endswith("legendEntry") for child in legend), entry)
        seen.add(series.name)


def draw_climate(slide: Slide, area: Area, line: Line, events: Sequence[Event], palette: Palette) -> Any:  # noqa: ANN401
    """Draw the climate as a chart that can be edited, and return its frame."""
    plan = _Plan(line, events)
    frame = slide.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER_LINES_NO_MARKERS, *area.emu(), plan.data())
    chart = frame.chart
    chart.font.size = Pt(_TYPE * 0.5)
    _draw_events(chart, plan, _draw_lines(chart, plan, palette), palette)
    _set_axes(chart, line, palette)
    set_legend(chart, palette, _TYPE)
    _one_legend_entry_each(chart)
    return frame


def _set_axes(chart: Any, line: Line, palette: Palette) -> None:  # noqa: ANN401 (python-pptx's chart)
    days, climate = chart.category_axis, chart.value_axis
    set_axis(days, palette, _TYPE, grid=False)
    set_axis(climate, palette, _TYPE, grid=True)
    days.minimum_scale, days.maximum_scale = day_number(line.days[0]), day_number(line.days[-1])
    days.major_unit = max((days.maximum_scale - days.minimum_scale) / 6, 1)
    days.tick_labels.number_format, days.tick_labels.number_format_is_linked = _MONTHS[language()], False
    climate.minimum_scale, climate.maximum_scale, climate.major_unit = -100, _TOP, 50
    climate.tick_labels.number_format_is_linked = False
    climate.tick_labels.number_format = "+0;\u22120;0"
