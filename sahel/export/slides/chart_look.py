"""The look that native charts have in common: our type, thin axes, no colours but those of the tokens."""

from __future__ import annotations

from typing import Any

from pptx.enum.chart import XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.util import Pt

from sahel.export.slides.stage import POINTS_A_PX
from sahel.export.slides.words_on_slide import colour_of
from sahel.figures.tokens import Palette, tokens


def set_type(font: Any, size: float, colour: str) -> None:  # noqa: ANN401 (python-pptx's font)
    """Set a font of a chart; ``size`` in px of the stage."""
    font.size = Pt(size * POINTS_A_PX)
    font.name = tokens().fonts.slides
    font.color.rgb = colour_of(colour)


def set_axis(axis: Any, palette: Palette, size: float, *, grid: bool) -> None:  # noqa: ANN401 (python-pptx's axis)
    """Make an axis thin and grey, its words at the edge of the chart."""
    axis.has_major_gridlines = grid
    if grid:
        axis.major_gridlines.format.line.color.rgb = colour_of(palette.rule2)
        axis.major_gridlines.format.line.width = Pt(0.75)
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.format.line.color.rgb = colour_of(palette.ink3)
    axis.format.line.width = Pt(0.75)
    set_type(axis.tick_labels.font, size, palette.ink2)


def set_legend(chart: Any, palette: Palette, size: float) -> None:  # noqa: ANN401 (python-pptx's chart)
    """Show the legend below the chart."""
    chart.has_legend = True
    chart.legend.position = XL_LEGEND_POSITION.BOTTOM
    chart.legend.include_in_layout = False
    set_type(chart.legend.font, size, palette.ink2)


def set_line(series: Any, colour: str, width: float) -> None:  # noqa: ANN401 (python-pptx's series)
    """Draw a series as a line of ``width`` px without marks."""
    series.smooth = False
    series.format.line.color.rgb = colour_of(colour)
    series.format.line.width = Pt(width * POINTS_A_PX)
