"""The silence meter as a picture: articles and publishers read in each month, a row for each country."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from matplotlib.axes import Axes

from sahel.figures.dates import month_label
from sahel.figures.pictures.marks import box, dot, line, words
from sahel.figures.pictures.measure import text_width
from sahel.figures.pictures.sheet import DRAWING, Picture, Sheet, blank
from sahel.figures.silence_bars import MOST_MONTHS, Meter
from sahel.figures.tokens import Palette
from sahel.i18n import _

_ROW, _TITLE, _AXIS, _LEFT, _WIDE = 68.0, 16.0, 42.0, 34.0, 880.0
_TYPE, _SMALL = 12.0, 11.0
"""Sizes in px of the desk."""
_LARGEST = 2.2
_WIDE_BAR, _NARROW_BAR = 0.72, 0.3
"""Shares of a month that the bars of articles and of publishers take."""


def _bars(area: Axes, meter: Meter, foot: float, tall: float, month: float, factor: float, palette: Palette) -> None:
    most = max([1, *(one.articles for one in meter.months)])
    for at, one in enumerate(meter.months):
        middle = _LEFT * factor + (at + 0.5) * month
        for count, share, colour in (
            (one.articles, _WIDE_BAR, palette.none),
            (one.voices, _NARROW_BAR, palette.ink),
        ):
            half = month * share / 2
            if count:
                box(area, (middle - half, foot, middle + half, foot + tall * count / most), colour)
        if one.level == "unread":
            dot(area, (middle, foot + 5 * factor), 5 * factor, palette.ink3, palette.ink3, 1.2 * factor, marker="x")
    right = _LEFT * factor + len(meter.months) * month
    line(area, [(_LEFT * factor, foot), (right, foot)], palette.rule, 0.8 * factor)
    for text, y in ((str(most), foot + tall), ("0", foot + 2 * factor)):
        at_left = (_LEFT - 6) * factor, y
        words(area, at_left, text, _SMALL * factor, palette.ink2, cut="condensed", across="right")


def _months(area: Axes, meter: Meter, foot: float, month: float, factor: float, palette: Palette) -> None:
    step = max(1, -(-len(meter.months) * 60 // round(_WIDE)))
    for at in range(0, len(meter.months), step):
        middle = _LEFT * factor + (at + 0.5) * month, foot
        label = month_label(f"{meter.months[at].month}-01")
        words(area, middle, label, _SMALL * factor, palette.ink2, cut="condensed", across="center")


def _key(area: Axes, y: float, factor: float, palette: Palette) -> None:
    x = _LEFT * factor
    for text, colour in ((_("articles"), palette.none), (_("publishers"), palette.ink), (_("nothing read"), "")):
        if colour:
            box(area, (x, y - 5 * factor, x + 10 * factor, y + 5 * factor), colour)
        else:
            dot(area, (x + 5 * factor, y), 6 * factor, palette.ink3, palette.ink3, 1.2 * factor, marker="x")
        words(area, (x + 16 * factor, y), text, _TYPE * factor, palette.ink2)
        x += 16 * factor + text_width(text, _TYPE * factor) + 20 * factor


def silence_picture(meters: Sequence[Meter], sheet: Sheet) -> Picture:
    """Return one row of bars a meter: wide and grey the articles, narrow and dark the publishers; a cross is none."""
    palette, shown = sheet.palette, [replace(one, months=one.months[-MOST_MONTHS:]) for one in meters]
    tall = max(len(shown), 1) * _ROW + _AXIS
    factor = min(sheet.width / _WIDE, sheet.height / tall, _LARGEST)
    high = round(tall * factor)
    picture, area = blank(sheet.width, high, palette)
    with DRAWING:
        for at, meter in enumerate(shown):
            top = high - at * _ROW * factor
            foot, room = top - (_ROW - 6) * factor, (_ROW - _TITLE - 12) * factor
            month = (sheet.width - (_LEFT + 12) * factor) / max(len(meter.months), 1)
            words(area, (0, top - 9 * factor), meter.title, _TYPE * factor, palette.ink, weight="bold")
            _bars(area, meter, foot, room, month, factor, palette)
            if at == len(shown) - 1:
                _months(area, meter, (_AXIS - 10) * factor, month, factor, palette)
        _key(area, 9 * factor, factor, palette)
    return picture
