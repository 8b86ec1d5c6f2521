"""The figure of a step on its slide: a native chart where there is one, else a picture, and its words."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pptx.slide import Slide

from sahel.briefing.drawings import ClimateDrawing, MapDrawing, SilenceDrawing
from sahel.briefing.drawn_words import alt_of
from sahel.briefing.records import Step
from sahel.briefing.redrawn import events_of, line_of, meters_of
from sahel.export.pictured import picture_of
from sahel.export.slides.climate_chart import draw_climate
from sahel.export.slides.deck import Stage
from sahel.export.slides.silence_chart import draw_silence
from sahel.export.slides.stage import Area
from sahel.export.slides.words_on_slide import describe
from sahel.figures.pictures.sheet import Sheet

_SCALE = 1.5
"""Pixels of a picture a px of the stage: sharp on a screen of 2880 px."""
_CHART_HIGH = 560.0
"""A chart of one line gains nothing from being higher."""


def _charts(slide: Slide, area: Area, step: Step, stage: Stage) -> tuple[list[Any], float]:
    """Draw a step's native charts and return their frames and their height; none where it is no chart."""
    match step.drawing:
        case ClimateDrawing() as drawing if drawing.points:
            place = area._replace(height=min(area.height, _CHART_HIGH))
            told = events_of(drawing.events, stage.briefing.basis)
            return [draw_climate(slide, place, line_of(drawing), told, stage.palette)], place.height
        case SilenceDrawing() as drawing if drawing.months:
            return draw_silence(slide, area, meters_of(drawing), stage.palette), area.height
    return [], 0.0


def _picture(slide: Slide, area: Area, step: Step, stage: Stage) -> tuple[list[Any], float]:
    sheet = Sheet(round(area.width), round(area.height), stage.scheme)
    drawn = picture_of(step.drawing, stage.briefing.basis, sheet)
    if drawn is None:
        return [], 0.0
    place = area._replace(width=drawn.width, height=drawn.height)
    return [slide.shapes.add_picture(BytesIO(drawn.png(_SCALE)), *place.emu())], place.height


def draw_figure(slide: Slide, area: Area, step: Step, stage: Stage) -> float:
    """Draw a step's figure at the upper edge of an area and return its height in px; 0 where it has none."""
    frames, high = _charts(slide, area, step, stage)
    if not frames:
        frames, high = _picture(slide, area, step, stage)
    for frame in frames:
        frame.name = "map" if isinstance(step.drawing, MapDrawing) else "figure"
        describe(frame, alt_of(step.drawing, stage.briefing.basis, step.sentence) if step.drawing else "")
    return high
