"""The timeline: a lane for each partner, a glyph for each event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import plotly.graph_objects as go

from sahel.facts.countries import entity_label
from sahel.facts.scope import tie_pair
from sahel.figures.hover import events_hover, plain
from sahel.figures.lanes import TOUCH_PX, Lane, LaneMark, lanes
from sahel.figures.signs import EFFECTS, SIGNS
from sahel.figures.template import template
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.model import Event, IsoDate

LANE_PX, AXIS_PX, LEFT_PX, RIGHT_PX = 20, 36, 158, 40

PLOT_PX = 1180
"""Width that glyphs and labels are spaced for; on a wider screen there is only more room."""

MOST_LANES = 14
"""Lanes that are drawn; the rest is said in words and stands in the table."""

SHORT_DAYS, LONG_DAYS = 62, 800
"""Up to so many days the axis names days, and beyond so many not every month."""

_SHIFT = 0.2
"""How far apart glyphs of one day stand, as a share of a lane: four pixels."""

Period = tuple[IsoDate, IsoDate]
Spot = tuple[float, LaneMark]


def px_a_day(period: Period) -> float:
    """Return how many pixels a day of the period takes."""
    days = (date.fromisoformat(period[1]) - date.fromisoformat(period[0])).days
    return PLOT_PX / max(days, 1)


def _colour(mark: LaneMark, palette: Palette) -> str:
    return SIGNS[EFFECTS[mark.effect]].colour(palette)


def _label_font(palette: Palette) -> dict[str, Any]:
    return {"family": tokens().fonts.condensed_stack, "size": tokens().size["desk"]["micro"], "color": palette.ink2}


def _bars(spots: Sequence[Spot], palette: Palette) -> list[go.Scatter]:
    """Draw what is known to the month only as a bar as long as the interval, with end ticks: one trace a colour.

    The label of such a glyph stands at the end of the bar, which would strike it through.
    """
    by_colour: dict[str, list[tuple[float, tuple[IsoDate, IsoDate], str]]] = {}
    for y, mark in spots:
        if mark.bar:
            by_colour.setdefault(_colour(mark, palette), []).append((y, mark.bar, mark.label))
    traces = []
    for colour, bars in by_colour.items():
        line = {"color": colour, "width": 1.5}
        traces.append(
            go.Scatter(
                name="intervals",
                x=[day for _y, bar, _label in bars for day in (*bar, None)],
                y=[place for y, _bar, _label in bars for place in (y, y, None)],
                text=[text for _y, _bar, label in bars for text in ("", f" {label}", "")],
                textposition="middle right",
                textfont=_label_font(palette),
                mode="lines+markers+text",
                line=line,
                marker={"symbol": "line-ns", "size": 8, "line": line},
                hoverinfo="skip",
            )
        )
    return traces


def _glyphs(spots: Sequence[Spot], palette: Palette) -> go.Scatter:
    signs = [SIGNS[EFFECTS[mark.effect]] for _y, mark in spots]
    colours = [sign.colour(palette) for sign in signs]
    symbols = [sign.symbol(mark.thin) for sign, (_y, mark) in zip(signs, spots, strict=True)]
    return go.Scatter(
        name="events",
        mode="markers+text",
        x=[mark.at.isoformat() for _y, mark in spots],
        y=[y for y, _mark in spots],
        text=["" if mark.bar else f" {mark.label}" for _y, mark in spots],
        textposition="middle right",
        textfont=_label_font(palette),
        marker={"symbol": symbols, "size": 9, "color": colours, "line": {"width": 1.5, "color": colours}, "opacity": 1},
        hoverinfo="text",
        hovertext=[events_hover(mark.events) for _y, mark in spots],
        customdata=[list(tie_pair(mark.events[0].source, str(mark.events[0].target))) for _y, mark in spots],
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}, "textfont": {"color": palette.ink2}},
    )


def _bands(count: int, palette: Palette) -> list[dict[str, Any]]:
    place = {"type": "rect", "xref": "paper", "yref": "y", "x0": 0, "x1": 1, "layer": "below", "line": {"width": 0}}
    return [place | {"y0": i - 0.5, "y1": i + 0.5, "fillcolor": palette.page} for i in range(0, count, 2)]


def _names(drawn: Sequence[Lane]) -> list[dict[str, Any]]:
    place = {"xref": "paper", "yref": "y", "x": 0, "xanchor": "left", "xshift": 14 - LEFT_PX, "showarrow": False}
    return [place | {"y": i, "text": plain(entity_label(lane.partner))} for i, lane in enumerate(drawn)]


def _ticks(period: Period) -> dict[str, Any]:
    days = PLOT_PX / px_a_day(period)
    if days < SHORT_DAYS:
        return {"nticks": 8, "tickformat": "%-d %b\n%Y"}
    return {"dtick": None if days > LONG_DAYS else "M1", "tickformat": "%b\n%Y", "ticklabelmode": "period"}


def _range(period: Period) -> list[str]:
    """Return what the axis shows: the period, and on either side room for the glyph of its first and its last day."""
    first, last = (datetime.combine(date.fromisoformat(day), time()) for day in period)
    room = timedelta(minutes=round(TOUCH_PX / px_a_day(period) * 24 * 60))
    return [(first - room).isoformat(), (last + room).isoformat()]


def _axes(count: int, period: Period) -> dict[str, Any]:
    still = {"fixedrange": True}
    return {
        "xaxis": still | _ticks(period) | {"range": _range(period), "type": "date"},
        "yaxis": still | {"range": [count - 0.5, -0.5], "visible": False},
    }


def timeline(events: Iterable[Event], period: Period, scheme: Scheme = "light") -> go.Figure:
    """Return the timeline of a period's events."""
    palette = tokens().palette(scheme)
    drawn = lanes(events, px_a_day(period))[:MOST_LANES]
    count = max(len(drawn), 1)
    spots = [(i + mark.shift * _SHIFT, mark) for i, lane in enumerate(drawn) for mark in lane.marks]
    figure = go.Figure([*_bars(spots, palette), _glyphs(spots, palette)])
    figure.update_layout(
        template=template(scheme),
        height=count * LANE_PX + AXIS_PX,
        margin={"l": LEFT_PX, "r": RIGHT_PX, "t": 0, "b": AXIS_PX},
        clickmode="event+select",
        uirevision="timeline",
        shapes=_bands(count, palette),
        annotations=_names(drawn),
        **_axes(count, period),
    )
    return figure


def hidden_lanes(events: Iterable[Event], period: Period) -> int:
    """Return how many partners have events in the period but no lane in the figure."""
    return max(len(lanes(events, px_a_day(period))) - MOST_LANES, 0)
