"""Memberships through time: a row for each member, a bar for each stretch in which it stood in the same ways."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import plotly.graph_objects as go

from sahel.analysis.membership_segments import Segment, segments
from sahel.analysis.memberships import Bar, Status
from sahel.facts.countries import entity_name
from sahel.facts.scope import sahel_states
from sahel.figures.fills import bloc_tint
from sahel.figures.hover import plain
from sahel.figures.membership_marks import marks
from sahel.figures.membership_words import span_words
from sahel.figures.template import template
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.model import IsoDate

ROW_PX, HEAD_PX, LEFT_PX, RIGHT_PX, FOOT_PX = 24, 24, 150, 26, 6
_TALL = 0.68
"""How much of its row a bar takes."""
_DAY_MS = 86_400_000

Look = Literal["member", "suspended", "exit_announced", "observer", "sanctioned"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a row that is drawn in one way: the whole height of its bar, or a half of it."""

    row: int
    look: Look
    segment: Segment
    offset: float
    tall: float
    key: str


def ordered(bars: Iterable[Bar]) -> list[Bar]:
    """Return bars as they are shown: the five states, then who ever was anything but a member, then the rest."""
    states = sahel_states()

    def rank(bar: Bar) -> tuple[int, int, str]:
        own = states.index(bar.member) if bar.member in states else len(states)
        plain_member = all(span.status == "member" and span.end is None for span in bar.spans)
        return own, plain_member, entity_name(bar.member)

    return sorted(bars, key=rank)


def _looks(statuses: Sequence[Status]) -> list[tuple[Look, float, float]]:
    """Return the looks of a stretch with their place in the row: two halves when suspended and leaving at once."""
    over: tuple[Look, ...] = ("suspended", "exit_announced")
    plain_looks: tuple[Look, ...] = ("member", "observer")
    held = [look for look in over if look in statuses] or [look for look in plain_looks if look in statuses][:1]
    share = _TALL / max(len(held), 1)
    placed = [(look, -_TALL / 2 + at * share, share) for at, look in enumerate(held)]
    line: Look = "sanctioned"
    return [*placed, *([(line, _TALL / 2 + 0.03, 0.12)] if line in statuses else [])]


def _key(bar: Bar, segment: Segment) -> str:
    return f"{bar.member}.{segment.start}"


def pieces(bars: Sequence[Bar], first: IsoDate, last: IsoDate) -> list[Piece]:
    """Return everything that is drawn of some bars inside a window."""
    return [
        Piece(row, look, segment, offset, tall, _key(bar, segment))
        for row, bar in enumerate(bars)
        for segment in segments(bar, first, last)
        for look, offset, tall in _looks(segment.statuses)
    ]


def _paint(look: Look, tint: str, palette: Palette) -> dict[str, Any]:
    pitch = tokens().line["hatch_pitch"]
    none = {"width": 0}
    if look == "member":
        return {"color": tint, "line": none}
    if look == "observer":
        return {"color": palette.panel, "line": {"width": 1, "color": palette.ink3}}
    if look == "sanctioned":
        return {"color": palette.ink2, "line": none}
    fine = look == "suspended"
    pattern = {"shape": "/", "size": pitch if fine else 2 * pitch, "solidity": 0.18 if fine else 0.5}
    colours = {"bgcolor": tint, "fgcolor": palette.hatch if fine else palette.panel}
    edge = none if fine else {"width": 1, "color": palette.ink2}
    return {"color": tint, "line": edge, "pattern": pattern | colours}


def _hover(piece: Piece, bars: Sequence[Bar]) -> str:
    name = entity_name(bars[piece.row].member)
    return "<br>".join(plain(line) for line in [name, *(span_words(span) for span in piece.segment.spans)])


def _length(segment: Segment) -> int:
    days = date.fromisoformat(segment.end) - date.fromisoformat(segment.start)
    return days.days * _DAY_MS


def _trace(look: Look, mine: Sequence[Piece], bars: Sequence[Bar], tint: str, palette: Palette) -> go.Bar:
    return go.Bar(
        name=look,
        orientation="h",
        y=[piece.row for piece in mine],
        base=[piece.segment.start for piece in mine],
        x=[_length(piece.segment) for piece in mine],
        width=[piece.tall for piece in mine],
        offset=[piece.offset for piece in mine],
        marker=_paint(look, tint, palette),
        hoverinfo="text",
        hovertext=[_hover(piece, bars) for piece in mine],
        customdata=[[piece.key] for piece in mine],
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def _names(bars: Sequence[Bar]) -> list[dict[str, Any]]:
    look = {"xref": "paper", "x": 0, "xanchor": "right", "xshift": -10, "yanchor": "middle", "showarrow": False}
    return [
        look | {"y": row, "text": plain(entity_name(bar.member)), "font": {"weight": 600 if _is_own(bar) else 400}}
        for row, bar in enumerate(bars)
    ]


def _is_own(bar: Bar) -> bool:
    return bar.member in sahel_states()


def membership_figure(
    alliance: str, bars: Sequence[Bar], first: IsoDate, last: IsoDate, scheme: Scheme = "light"
) -> go.Figure:
    """Return the bars of an alliance, in the order given, from ``first`` to ``last``."""
    palette, count = tokens().palette(scheme), max(len(bars), 1)
    drawn, tint = pieces(bars, first, last), bloc_tint(alliance, palette)
    looks = dict.fromkeys(piece.look for piece in drawn)
    traces = [_trace(look, [p for p in drawn if p.look == look], bars, tint, palette) for look in looks]
    figure = go.Figure([*traces, *marks(bars, first, last, palette)])
    figure.update_layout(
        template=template(scheme),
        height=count * ROW_PX + HEAD_PX + FOOT_PX,
        margin={"l": LEFT_PX, "r": RIGHT_PX, "t": HEAD_PX, "b": FOOT_PX},
        barmode="overlay",
        clickmode="event+select",
        xaxis={"type": "date", "range": [first, last], "side": "top", "fixedrange": True, "dtick": "M12"}
        | {"tickformat": "%Y", "gridcolor": palette.rule},
        yaxis={"visible": False, "fixedrange": True, "range": [count - 0.5, -0.5]},
        annotations=_names(bars),
    )
    return figure
