"""The marks on bars of membership: joined, exit announced, exit effective, an end that nobody checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import plotly.graph_objects as go

from sahel.analysis.memberships import Bar
from sahel.figures.hover import plain
from sahel.figures.membership_words import now_words
from sahel.figures.tokens import Palette, tokens
from sahel.model import IsoDate

Spot = tuple[IsoDate, int]
"""A day, and the row that it stands in."""


@dataclass(frozen=True, slots=True)
class MemberMark:
    """One mark on a row: ``unchecked`` and ``gone`` are words beside the bar."""

    kind: Literal["announced", "left", "joined", "unchecked", "gone"]
    day: IsoDate
    row: int
    text: str = ""


def _inside(spots: Sequence[tuple[IsoDate | None, int]], first: IsoDate, last: IsoDate) -> list[Spot]:
    return [(day, row) for day, row in spots if day and first < day <= last]


def _joined(bars: Sequence[Bar]) -> list[tuple[IsoDate | None, int]]:
    return [(span.start, row) for row, bar in enumerate(bars) for span in bar.spans if span.status == "member"]


def _announced(bars: Sequence[Bar]) -> list[tuple[IsoDate | None, int]]:
    return [(span.start, row) for row, bar in enumerate(bars) for span in bar.spans if span.status == "exit_announced"]


def _left(bars: Sequence[Bar]) -> list[tuple[IsoDate | None, int]]:
    return [(span.end, row) for row, bar in enumerate(bars) for span in bar.spans if span.status == "member"]


def _of(kind: str, found: Sequence[MemberMark]) -> list[Spot]:
    return [(mark.day, mark.row) for mark in found if mark.kind == kind]


def _trace(name: str, spots: Sequence[Spot], **look: Any) -> go.Scatter:  # noqa: ANN401
    lasting = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}
    return go.Scatter(
        name=name,
        mode="markers",
        x=[day for day, _row in spots],
        y=[row for _day, row in spots],
        marker={"opacity": 1, **look},
        hoverinfo="skip",
        cliponaxis=False,
        **lasting,
    )


def _words(name: str, found: Sequence[MemberMark], palette: Palette) -> go.Scatter:
    spots, texts = _of(name, found), [mark.text for mark in found if mark.kind == name]
    font = {"family": tokens().fonts.condensed_stack, "size": tokens().size["desk"]["small"], "color": palette.ink2}
    return go.Scatter(
        name=name,
        mode="text",
        x=[day for day, _row in spots],
        y=[row for _day, row in spots],
        text=[plain(f" {text}" if name == "unchecked" else text) for text in texts],
        textposition="middle right",
        textfont=font,
        selected={"textfont": {"color": palette.ink2}},
        unselected={"textfont": {"color": palette.ink2}},
        hoverinfo="skip",
        cliponaxis=False,
    )


def _gone_before(bars: Sequence[Bar], first: IsoDate) -> list[tuple[Spot, str]]:
    """Return what stands in the rows of those who were out before the window begins."""
    over = [(row, bar) for row, bar in enumerate(bars) if all(span.end and span.end <= first for span in bar.spans)]
    return [((first, row), now_words(bar, first)) for row, bar in over]


def member_marks(bars: Sequence[Bar], first: IsoDate, last: IsoDate) -> list[MemberMark]:
    """Return the marks of some bars inside a window, as they are drawn one over the other."""
    unchecked = [row for row, bar in enumerate(bars) if any(s.end_unchecked and s.holds(last) for s in bar.spans)]
    return [
        *(MemberMark("announced", *spot) for spot in _inside(_announced(bars), first, last)),
        *(MemberMark("left", *spot) for spot in _inside(_left(bars), first, last)),
        *(MemberMark("joined", *spot) for spot in _inside(_joined(bars), first, last)),
        *(MemberMark("unchecked", last, row, "?") for row in unchecked),
        *(MemberMark("gone", *spot, text) for spot, text in _gone_before(bars, first)),
    ]


def marks(bars: Sequence[Bar], first: IsoDate, last: IsoDate, palette: Palette) -> list[go.Scatter]:
    """Return the marks of some bars inside a window."""
    found = member_marks(bars, first, last)
    tick = {"symbol": "line-ns", "size": 17}
    joined = {"symbol": "circle", "size": 8, "color": palette.panel, "line": {"width": 1.8, "color": palette.ink}}
    return [
        _trace("announced", _of("announced", found), **tick, line={"width": 1.6, "color": palette.ink}),
        _trace("left", _of("left", found), **tick, line={"width": 3.4, "color": palette.ink}),
        _trace("joined", _of("joined", found), **joined),
        _words("unchecked", found, palette),
        _words("gone", found, palette),
    ]
