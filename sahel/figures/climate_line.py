"""The climate of a pair: steps with their band, a hatched strip where evidence is insufficient, events in a lane above.

The line is neutral: position tells the sign, and only events have a hue.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import plotly.graph_objects as go

from sahel.analysis.climate import Line
from sahel.figures.climate_marks import PLOT_PX, ROWS, Note, marks_between, notes
from sahel.figures.climate_steps import Run, band_outline, closed_days, runs
from sahel.figures.climate_words import point_words, score_text
from sahel.figures.hover import events_hover, plain
from sahel.figures.lanes import LaneMark
from sahel.figures.signs import EFFECTS, SIGNS
from sahel.figures.template import template
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.i18n import _
from sahel.model import Event, IsoDate

HEIGHT_PX, LEFT_PX, RIGHT_PX, AXIS_PX = 318, 96, 16, 30
_STRIP, _PLOT, _LANE = (0.0, 0.055), (0.06, 0.7), (0.73, 1.0)
"""Shares of the height: the hatched strip, the climate, the lane of events with its labels."""
_LABEL_ROW = 1.0
"""Rows of labels stand this far apart, in units of the lane's axis; the glyphs stand at 0."""


def _band(line: Line, run: Run, palette: Palette) -> go.Scatter:
    outline = band_outline(line, run)
    return go.Scatter(
        name="band",
        x=[day for day, _value in outline],
        y=[value for _day, value in outline],
        mode="lines",
        fill="toself",
        fillcolor=palette.band,
        line={"width": 0},
        hoverinfo="skip",
    )


def _steps(line: Line, run: Run, palette: Palette) -> go.Scatter:
    days = closed_days(line, run)
    values = [float(value) for value in line.median[run.first : run.last + 1]]
    values += [values[-1]] * (len(days) - len(values))
    at = [*range(run.first, run.last + 1), run.last][: len(days)]
    return go.Scatter(
        name="climate",
        x=days,
        y=values,
        mode="lines",
        line={"color": palette.ink, "width": 1.6, "shape": "hv"},
        hoverinfo="text",
        hovertext=[plain(point_words(line, index)) for index in at],
    )


def _strip(stretches: Iterable[Run], palette: Palette) -> go.Scatter | None:
    xs: list[str | None] = []
    ys: list[float | None] = []
    for run in stretches:
        xs += [run.start, run.end, run.end, run.start, run.start, None]
        ys += [0, 0, 1, 1, 0, None]
    if not xs:
        return None
    pattern = {"shape": "/", "fgcolor": palette.ink3, "bgcolor": palette.panel, "size": 7, "solidity": 0.14}
    look = {"mode": "lines", "fill": "toself", "fillpattern": pattern, "line": {"width": 0}, "hoverinfo": "skip"}
    return go.Scatter(name="insufficient evidence", x=xs[:-1], y=ys[:-1], yaxis="y3", **look)


def _strip_label(stretches: Sequence[Run], palette: Palette) -> list[dict[str, Any]]:
    if not stretches:
        return []
    widest = max(stretches, key=lambda run: date.fromisoformat(run.end) - date.fromisoformat(run.start))
    first, last = date.fromisoformat(widest.start), date.fromisoformat(widest.end)
    middle = (first + (last - first) / 2).isoformat()
    look = {"yref": "y3", "y": 0.5, "showarrow": False, "bgcolor": palette.panel, "borderpad": 1}
    return [look | {"x": middle, "text": plain(_("insufficient evidence")), "font": _small(palette.ink2)}]


def _small(colour: str) -> dict[str, Any]:
    return {"family": tokens().fonts.condensed_stack, "size": tokens().size["desk"]["micro"], "color": colour}


def _glyphs(marks: Sequence[LaneMark], named: set[date], palette: Palette) -> go.Scatter:
    signs = [SIGNS[EFFECTS[mark.effect]] for mark in marks]
    colours = [sign.colour(palette) for sign in signs]
    symbols = [sign.symbol(mark.thin) for sign, mark in zip(signs, marks, strict=True)]
    sizes = [11 if mark.at in named else 8 for mark in marks]
    return go.Scatter(
        name="events",
        mode="markers",
        x=[mark.at.isoformat() for mark in marks],
        y=[mark.shift * 0.22 for mark in marks],
        yaxis="y2",
        marker={
            "symbol": symbols,
            "size": sizes,
            "color": colours,
            "line": {"width": 1.5, "color": colours},
            "opacity": 1,
        },
        hoverinfo="text",
        hovertext=[events_hover(mark.events) for mark in marks],
        customdata=[[event.event_id for event in mark.events] for mark in marks],
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def _bars(marks: Sequence[LaneMark], palette: Palette) -> list[go.Scatter]:
    """Draw what is known to the month only as a bar as long as the interval, with end ticks."""
    traces = []
    for mark in (one for one in marks if one.bar):
        line = {"color": SIGNS[EFFECTS[mark.effect]].colour(palette), "width": 1.5}
        ends, at = {"symbol": "line-ns", "size": 7, "line": line}, mark.shift * 0.22
        look = {"mode": "lines+markers", "line": line, "marker": ends, "hoverinfo": "skip", "yaxis": "y2"}
        traces.append(go.Scatter(name="interval", x=list(mark.bar or ()), y=[at, at], **look))
    return traces


def _labels(found: Iterable[Note], palette: Palette) -> list[dict[str, Any]]:
    look = {"yref": "y2", "showarrow": False, "yanchor": "middle", "font": _small(palette.ink) | {"size": 12}}
    return [
        look
        | {"x": note.at.isoformat(), "y": note.row * _LABEL_ROW, "text": plain(note.text)}
        | {"xanchor": "left" if note.to_right else "right", "xshift": 3 if note.to_right else -3}
        for note in found
    ]


def _drops(found: Iterable[Note], palette: Palette) -> list[dict[str, Any]]:
    """Return a dotted line for each label, from it through its glyph down to the axis."""
    low, high = _LANE
    line = {"color": palette.ink3, "width": 1, "dash": "2px,2px"}
    look = {"type": "line", "xref": "x", "yref": "paper", "y0": _STRIP[0], "line": line, "layer": "below"}
    share = (high - low) / _lane_range()
    return [
        look | {"x0": note.at.isoformat(), "x1": note.at.isoformat(), "y1": low + (note.row * _LABEL_ROW + 0.9) * share}
        for note in found
    ]


def _lane_range() -> float:
    return 0.5 + ROWS * _LABEL_ROW + 0.5


def _period(period: tuple[IsoDate, IsoDate], palette: Palette) -> dict[str, Any]:
    """Return the tint of the view's period, behind everything."""
    place = {"type": "rect", "xref": "x", "yref": "paper", "x0": period[0], "x1": period[1], "y0": 0, "y1": _PLOT[1]}
    return place | {"fillcolor": palette.page, "line": {"width": 0}, "layer": "below"}


def _day_of_view(line: Line, on: IsoDate, palette: Palette) -> list[dict[str, Any]]:
    """Return a line at the day of the view, where the figure goes on beyond it."""
    if not line.days[0] <= on < line.days[-1]:
        return []
    stroke = {"color": palette.ink2, "width": 1}
    place = {"type": "line", "xref": "x", "yref": "paper", "x0": on, "x1": on, "y0": 0, "y1": _PLOT[1]}
    return [place | {"line": stroke}]


def _axes(first: IsoDate, last: IsoDate, palette: Palette) -> dict[str, Any]:
    still = {"fixedrange": True}
    hidden = still | {"visible": False}
    marks = [-50, 0, 50]
    scale = {"tickvals": marks, "ticktext": [score_text(mark) for mark in marks], "range": [-100, 100]}
    grid = {"zeroline": True, "zerolinecolor": palette.ink3, "zerolinewidth": 1, "side": "left"}
    time = {"type": "date", "range": [first, last], "tickformat": "%b %Y", "showgrid": False, "showline": True}
    return {
        "xaxis": still | time | {"anchor": "y3", "linecolor": palette.ink3, "nticks": 8},
        "yaxis": still | scale | grid | {"domain": list(_PLOT)},
        "yaxis2": hidden | {"domain": list(_LANE), "range": [-0.5, _lane_range() - 0.5]},
        "yaxis3": hidden | {"domain": list(_STRIP), "range": [0, 1]},
    }


def _words(palette: Palette) -> list[dict[str, Any]]:
    look = {"xref": "paper", "x": 0, "xanchor": "left", "xshift": 14 - LEFT_PX, "showarrow": False}
    font = {"font": _small(palette.ink2)}
    return [
        look | font | {"yref": "y2", "y": 0, "text": plain(_("events"))},
        look | font | {"yref": "y", "y": 88, "text": plain(_("cooperation"))},
        look | font | {"yref": "y", "y": -88, "text": plain(_("conflict"))},
    ]


def climate_figure(
    line: Line, events: Sequence[Event], period: tuple[IsoDate, IsoDate], on: IsoDate, scheme: Scheme = "light"
) -> go.Figure:
    """Return the figure of a pair's climate; ``events`` are those of the pair, of which it shows those of its days."""
    palette, first, last = tokens().palette(scheme), line.days[0], line.days[-1]
    px = PLOT_PX / max((date.fromisoformat(last) - date.fromisoformat(first)).days, 1)
    marks = marks_between(events, first, last, px)
    found, stretches = notes(marks, date.fromisoformat(first), px), runs(line)
    bare = [run for run in stretches if not run.drawn]
    lines = [trace(line, run, palette) for run in stretches if run.drawn for trace in (_band, _steps)]
    strip = _strip(bare, palette)
    named = {note.at for note in found}
    figure = go.Figure([*lines, *([strip] if strip else []), *_bars(marks, palette), _glyphs(marks, named, palette)])
    figure.update_layout(
        template=template(scheme),
        height=HEIGHT_PX,
        margin={"l": LEFT_PX, "r": RIGHT_PX, "t": 4, "b": AXIS_PX},
        clickmode="event+select",
        shapes=[_period(period, palette), *_drops(found, palette), *_day_of_view(line, on, palette)],
        annotations=[*_words(palette), *_labels(found, palette), *_strip_label(bare, palette)],
        **_axes(first, last, palette),
    )
    return figure
