"""A picture that goes out alone: over it what it says, under it its days, its number, its borders and the mark."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from sahel.export.plain_words import one_row
from sahel.export.slides.fitting import Type, lines
from sahel.figures.pictures.marks import words
from sahel.figures.pictures.sheet import DRAWING, Picture
from sahel.figures.tokens import tokens

_HEAD = Type(28.0, "bold")
_FOOT_PX, _EDGE_PX, _SMALL_PX = 40.0, 24.0, 16.0
_POINTS = 72
"""Px an inch of a sheet."""


@dataclass(frozen=True, slots=True)
class Caption:
    """The sentence over a picture, what stands under it at the left, and the handling mark."""

    head: str
    foot: str
    mark: str


def _strip(figure: Figure, low: float, high: float, width: int, tall: float) -> Axes:
    """Return an area across a figure from one height to another, in px."""
    area = figure.add_axes((0.0, low / tall, 1.0, (high - low) / tall))
    area.set_xlim(0, width)
    area.set_ylim(0, high - low)
    area.set_axis_off()
    return area


def _written(figure: Figure, caption: Caption, head: list[str], width: int, tall: float) -> None:
    palette, middle = tokens().light, _FOOT_PX / 2
    foot = _strip(figure, 0.0, _FOOT_PX, width, tall)
    words(foot, (_EDGE_PX, middle), one_row(caption.foot), _SMALL_PX, palette.ink2, cut="condensed")
    mark, at = one_row(caption.mark), (width - _EDGE_PX, middle)
    words(foot, at, mark, _SMALL_PX, palette.ink, weight="bold", across="right")
    room = len(head) * _HEAD.line
    top = _strip(figure, tall - room - _EDGE_PX, tall, width, tall)
    for row, text in enumerate(head):
        at = _EDGE_PX, _EDGE_PX / 2 + room - (row + 0.5) * _HEAD.line
        words(top, at, text, _HEAD.size, palette.ink, weight="bold")


def captioned(made: Picture, caption: Caption) -> Picture:
    """Return a picture with its caption; it is as wide as before, and higher."""
    head = lines(one_row(caption.head), made.width - 2 * _EDGE_PX, _HEAD)
    above = len(head) * _HEAD.line + _EDGE_PX
    tall = round(made.height + above + _FOOT_PX)
    with DRAWING:
        made.figure.set_size_inches(made.width / _POINTS, tall / _POINTS)
        for area in made.figure.axes:
            area.set_position((0.0, _FOOT_PX / tall, 1.0, made.height / tall))
        _written(made.figure, caption, head, made.width, tall)
    return Picture(made.figure, made.width, tall)
