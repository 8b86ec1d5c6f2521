"""Memberships through time as a picture: a row for each member, a bar for each stretch in which it stood in one way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes

from sahel.analysis.memberships import Bar
from sahel.facts.countries import entity_name
from sahel.facts.scope import sahel_states
from sahel.figures.fills import bloc_tint
from sahel.figures.membership_bars import Look, Piece, pieces
from sahel.figures.membership_marks import MemberMark, member_marks
from sahel.figures.membership_words import status_label
from sahel.figures.pictures.faces import Weight
from sahel.figures.pictures.marks import box, dot, hatch, line, words
from sahel.figures.pictures.measure import text_width
from sahel.figures.pictures.sheet import DRAWING, Picture, Sheet, blank
from sahel.figures.pictures.time_axis import Days
from sahel.figures.tokens import Palette, tokens
from sahel.i18n import _
from sahel.model import IsoDate

_ROW, _HEAD, _LEFT, _RIGHT, _FOOT, _WIDE = 24.0, 26.0, 130.0, 26.0, 34.0, 880.0
_TYPE, _SMALL = 13.0, 12.0
"""Sizes in px of the desk."""
_LARGEST = 2.2


@dataclass(frozen=True, slots=True)
class _Rows:
    """The places of the figure."""

    days: Days
    high: float
    factor: float

    def middle(self, at: float) -> float:
        """The middle of a row."""
        return self.high - (_HEAD + (at + 0.5) * _ROW) * self.factor


def _rows(count: int, first: IsoDate, last: IsoDate, sheet: Sheet) -> _Rows:
    tall = _HEAD + count * _ROW + _FOOT
    factor = min(sheet.width / _WIDE, sheet.height / tall, _LARGEST)
    return _Rows(Days(first, last, _LEFT * factor, sheet.width - _RIGHT * factor), tall * factor, factor)


def _paint(
    area: Axes, where: tuple[float, float, float, float], look: Look, tint: str, factor: float, palette: Palette
) -> None:
    """Fill a bar in the look of a standing."""
    pitch = tokens().line["hatch_pitch"] * factor * 0.75
    ground = {"observer": palette.panel, "sanctioned": palette.ink2}.get(look, tint)
    edge = {"observer": palette.ink3, "exit_announced": palette.ink2}.get(look, "none")
    patch = box(area, where, ground, edge=edge, width=0.8 * factor if edge != "none" else 0.0, layer=1.5)
    if look == "suspended":
        hatch(area, patch, pitch, 0.9 * factor, palette.hatch)
    elif look == "exit_announced":
        hatch(area, patch, 2 * pitch, pitch, palette.panel)


def _bar(area: Axes, on: _Rows, piece: Piece, tint: str, palette: Palette) -> None:
    upper, lower = (on.middle(piece.row + at) for at in (piece.offset, piece.offset + piece.tall))
    where = (on.days.x(piece.segment.start), lower, on.days.x(piece.segment.end), upper)
    _paint(area, where, piece.look, tint, on.factor, palette)


def _mark(area: Axes, on: _Rows, mark: MemberMark, palette: Palette) -> None:
    x, y, factor = on.days.x(mark.day), on.middle(mark.row), on.factor
    if mark.kind == "joined":
        dot(area, (x, y), 7 * factor, palette.panel, palette.ink, 1.8 * factor)
    elif mark.kind in {"announced", "left"}:
        width = 3.4 if mark.kind == "left" else 1.6
        line(area, [(x, y - 9 * factor), (x, y + 9 * factor)], palette.ink, width * factor, layer=3.0)
    else:
        words(area, (x + 4 * factor, y), mark.text, _SMALL * factor, palette.ink2, cut="condensed")


def _frame(area: Axes, on: _Rows, bars: Sequence[Bar], day: IsoDate, palette: Palette) -> None:
    factor, foot = on.factor, on.middle(len(bars) - 0.5)
    for tick in on.days.ticks(44 * factor, least=12):
        x = on.days.x(tick)
        line(area, [(x, foot), (x, on.high - _HEAD * factor)], palette.rule, 0.8 * factor, layer=0.6)
        at = x, on.high - _HEAD * 0.5 * factor
        words(area, at, tick[:4], _SMALL * factor, palette.ink2, cut="condensed", across="center")
    if on.days.first < day < on.days.last:
        x = on.days.x(day)
        line(area, [(x, foot), (x, on.high - _HEAD * factor)], palette.ink2, 1.0 * factor, layer=2.5)
    for row, bar in enumerate(bars):
        weight: Weight = "bold" if bar.member in sahel_states() else "plain"
        at = (_LEFT - 10) * factor, on.middle(row)
        words(area, at, entity_name(bar.member), _TYPE * factor, palette.ink, weight=weight, across="right")


def _key(area: Axes, on: _Rows, looks: Sequence[Look], tint: str, palette: Palette) -> None:
    """Name the looks that are drawn, along the foot."""
    factor, x, y = on.factor, _LEFT * on.factor, _FOOT * 0.36 * on.factor
    for look in looks:
        high = 2 * factor if look == "sanctioned" else 6 * factor
        _paint(area, (x, y - high, x + 24 * factor, y + high), look, tint, factor, palette)
        text = _("sanctioned by the bloc") if look == "sanctioned" else status_label(look)
        words(area, (x + 31 * factor, y), text, _SMALL * factor, palette.ink2)
        x += 31 * factor + text_width(text, _SMALL * factor) + 18 * factor


def membership_picture(
    alliance: str, bars: Sequence[Bar], first: IsoDate, last: IsoDate, on: IsoDate, sheet: Sheet
) -> Picture:
    """Return the bars of an alliance, in the order given, from ``first`` to ``last``; a line stands at ``on``."""
    palette, rows = sheet.palette, _rows(max(len(bars), 1), first, last, sheet)
    tint, drawn = bloc_tint(alliance, palette), pieces(bars, first, last)
    picture, area = blank(sheet.width, round(rows.high), palette)
    with DRAWING:
        _frame(area, rows, bars, on, palette)
        for piece in drawn:
            _bar(area, rows, piece, tint, palette)
        for mark in member_marks(bars, first, last):
            _mark(area, rows, mark, palette)
        _key(area, rows, list(dict.fromkeys(piece.look for piece in drawn)), tint, palette)
    return picture
