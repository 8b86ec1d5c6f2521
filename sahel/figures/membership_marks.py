"""The marks on bars of membership: joined, exit announced, exit effective, an end that nobody checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from sahel.analysis.memberships import Bar
from sahel.figures.hover import plain
from sahel.figures.membership_words import now_words
from sahel.figures.tokens import Palette, tokens
from sahel.model import IsoDate

Spot = tuple[IsoDate, int]
"""A day, and the row that it stands in."""


def _inside(spots: Sequence[tuple[IsoDate | None, int]], first: IsoDate, last: IsoDate) -> list[Spot]:
    return [(day, row) for day, row in spots if day and first < day <= last]


def _joined(bars: Sequence[Bar]) -> list[tuple[IsoDate | None, int]]:
    return [(span.start, row) for row, bar in enumerate(bars) for span in bar.spans if span.status == "member"]


def _announced(bars: Sequence[Bar]) -> list[tuple[IsoDate | None, int]]:
    return [(span.start, row) for row, bar in enumerate(bars) for span in bar.spans if span.status == "exit_announced"]


def _left(bars: Sequence[Bar]) -> list[tuple[IsoDate | None, int]]:
    return [(span.end, row) for row, bar in enumerate(bars) for span in bar.spans if span.status == "member"]


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


def _words(name: str, spots: Sequence[Spot], texts: Sequence[str], palette: Palette) -> go.Scatter:
    font = {"family": tokens().fonts.condensed_stack, "size": tokens().size["desk"]["small"], "color": palette.ink2}
    return go.Scatter(
        name=name,
        mode="text",
        x=[day for day, _row in spots],
        y=[row for _day, row in spots],
        text=[plain(text) for text in texts],
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


def marks(bars: Sequence[Bar], first: IsoDate, last: IsoDate, palette: Palette) -> list[go.Scatter]:
    """Return the marks of some bars inside a window."""
    tick = {"symbol": "line-ns", "size": 17}
    unchecked = [row for row, bar in enumerate(bars) if any(s.end_unchecked and s.holds(last) for s in bar.spans)]
    gone = _gone_before(bars, first)
    joined = {"symbol": "circle", "size": 8, "color": palette.panel, "line": {"width": 1.8, "color": palette.ink}}
    return [
        _trace("announced", _inside(_announced(bars), first, last), **tick, line={"width": 1.6, "color": palette.ink}),
        _trace("left", _inside(_left(bars), first, last), **tick, line={"width": 3.4, "color": palette.ink}),
        _trace("joined", _inside(_joined(bars), first, last), **joined),
        _words("unchecked", [(last, row) for row in unchecked], [" ?"] * len(unchecked), palette),
        _words("gone", [spot for spot, _text in gone], [text for _spot, text in gone], palette),
    ]
