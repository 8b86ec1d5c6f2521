"""What was read of each country by month, as native charts: a row of columns a country."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_TICK_LABEL_POSITION
from pptx.slide import Slide
from pptx.util import Pt

from sahel.export.slides.chart_look import set_axis, set_legend
from sahel.export.slides.fitting import Type
from sahel.export.slides.stage import Area
from sahel.export.slides.words_on_slide import Ink, colour_of, words_box
from sahel.figures.dates import month_label
from sahel.figures.silence_bars import MOST_MONTHS, Meter
from sahel.figures.tokens import Palette
from sahel.i18n import _

_TITLE, _LEGEND, _TYPE = 200.0, 70.0, 16.0
"""Room for the name of a country before its columns, for months and legend below the last; size of type."""


def _data(meter: Meter) -> CategoryChartData:
    months = meter.months[-MOST_MONTHS:]
    data = CategoryChartData(number_format="0")
    data.categories = [month_label(f"{month.month}-01") for month in months]
    data.add_series(_("articles"), [month.articles for month in months])
    data.add_series(_("publishers"), [month.voices for month in months])
    return data


def _look(chart: Any, meter: Meter, palette: Palette, last: bool) -> None:  # noqa: ANN401 (python-pptx's chart)
    chart.font.size = Pt(_TYPE * 0.5)
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = 60, 0
    for series, colour in zip(plot.series, (palette.none, palette.ink), strict=True):
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = colour_of(colour)
    set_axis(chart.category_axis, palette, _TYPE, grid=False)
    set_axis(chart.value_axis, palette, _TYPE, grid=False)
    most = max([1, *(month.articles for month in meter.months)])
    chart.value_axis.minimum_scale, chart.value_axis.maximum_scale, chart.value_axis.major_unit = 0, most, most
    chart.has_legend = False
    if last:
        set_legend(chart, palette, _TYPE)
    else:
        chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE


def draw_silence(slide: Slide, area: Area, meters: Sequence[Meter], palette: Palette) -> list[Any]:
    """Draw a chart for each meter, one below the other, and return their frames."""
    row, frames = (area.height - _LEGEND) / max(len(meters), 1), []
    for at, meter in enumerate(meters):
        last = at == len(meters) - 1
        top = area.top + at * row
        place = Area(area.left + _TITLE, top, area.width - _TITLE, row + (_LEGEND if last else 0))
        words_box(
            slide, Area(area.left, top + row * 0.3, _TITLE - 10, 30), meter.title, Ink(Type(20, "bold"), palette.ink)
        )
        frame = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *place.emu(), _data(meter))
        _look(frame.chart, meter, palette, last)
        frames.append(frame)
    return frames
