"""The silence meter as bars: articles and voices read in each month, lest silence pass for calm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import plotly.graph_objects as go

from sahel.analysis.silence import Level, MonthRead
from sahel.figures.dates import month_label
from sahel.figures.event_words import voices_label
from sahel.figures.hover import plain
from sahel.figures.tables import Table
from sahel.figures.template import template
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.i18n import _, ngettext

ROW_PX, AXIS_PX, TITLE_PX = 64, 22, 16
_GAP = 0.06
"""Room under a row of bars, as a share of the height."""
MOST_MONTHS = 36
"""Months that the bars show, the last ones; the table holds the same."""


@dataclass(frozen=True, slots=True)
class Meter:
    """What was read month by month, of whatever ``title`` says; ``nothing`` are the words for an empty month."""

    title: str
    months: tuple[MonthRead, ...]
    nothing: str

    def label(self, month: MonthRead) -> str:
        """Return how much was read in a month, in a word."""
        words: dict[Level, str] = {"unread": self.nothing, "thin": _("thinly read"), "usual": _("as usual")}
        return words[month.level]

    def words(self, month: MonthRead) -> str:
        """Return what was read in a month: "Feb 2026: 3 articles, 2 publishers, as usual"."""
        said = [articles_label(month.articles), voices_label(month.voices), self.label(month)]
        return _("{month}: {said}").format(month=month_label(f"{month.month}-01"), said=", ".join(said))


def articles_label(n: int) -> str:
    """Return a count of articles in words."""
    return ngettext("{n} article", "{n} articles", n).format(n=n)


def _bars(meter: Meter, axis: str, palette: Palette) -> list[go.Bar]:
    x = [f"{month.month}-01" for month in meter.months]
    hover = [plain(meter.words(month)) for month in meter.months]
    look: dict[str, Any] = {"x": x, "yaxis": axis, "hoverinfo": "text", "hovertext": hover}
    wide = [month.articles for month in meter.months]
    narrow = [month.voices for month in meter.months]
    day = 86_400_000
    return [
        go.Bar(name="articles", y=wide, width=22 * day, marker={"color": palette.none}, **look),
        go.Bar(name="voices", y=narrow, width=9 * day, marker={"color": palette.ink}, **look),
    ]


def _unread(meter: Meter, axis: str, palette: Palette) -> go.Scatter:
    """Draw a cross in each month of which nothing was read."""
    x = [f"{month.month}-01" for month in meter.months if month.level == "unread"]
    mark = {"symbol": "x-thin", "size": 6, "line": {"width": 1.2, "color": palette.ink3}}
    look = {"mode": "markers", "marker": mark, "hoverinfo": "skip", "cliponaxis": False}
    return go.Scatter(name="nothing read", x=x, y=[0] * len(x), yaxis=axis, **look)


def _axis(at: int, count: int, most: int) -> dict[str, Any]:
    share = TITLE_PX / (count * ROW_PX)
    top, low = 1 - at / count - share, 1 - (at + 1) / count + _GAP
    step = max(1, -(-most // 2))
    return {
        "domain": [max(low, 0.0), top],
        "range": [0, max(most, 1) * 1.08],
        "dtick": step,
        "fixedrange": True,
        "nticks": 3,
    }


def _months_axis() -> dict[str, Any]:
    at_the_foot = {"anchor": "free", "position": 0, "side": "bottom"}
    return at_the_foot | {"type": "date", "tickformat": "%b %Y", "showgrid": False, "fixedrange": True, "nticks": 6}


def silence_figure(meters: Sequence[Meter], scheme: Scheme = "light") -> go.Figure:
    """Return one row of bars a meter: wide and grey the articles, narrow and dark the voices; a cross is no article."""
    palette = tokens().palette(scheme)
    shown = [replace(meter, months=meter.months[-MOST_MONTHS:]) for meter in meters]
    figure = go.Figure()
    axes: dict[str, Any] = {}
    titles = []
    font = {"family": tokens().fonts.condensed_stack, "size": tokens().size["desk"]["small"], "color": palette.ink2}
    for at, meter in enumerate(shown):
        axis = f"y{at + 1 if at else ''}"
        figure.add_traces([*_bars(meter, axis, palette), _unread(meter, axis, palette)])
        axes[f"yaxis{at + 1 if at else ''}"] = _axis(at, len(shown), max((m.articles for m in meter.months), default=0))
        title = {"xref": "paper", "yref": "paper", "x": 0, "y": 1 - at / len(shown), "showarrow": False, "font": font}
        titles.append(title | {"xanchor": "left", "yanchor": "top", "text": plain(meter.title)})
    figure.update_layout(
        template=template(scheme),
        height=len(shown) * ROW_PX + AXIS_PX,
        margin={"l": 34, "r": 12, "t": 2, "b": AXIS_PX},
        barmode="overlay",
        xaxis=_months_axis(),
        annotations=titles,
        **axes,
    )
    return figure


def silence_table(meters: Sequence[Meter]) -> Table:
    """Return the months, one a row, the last first."""
    headers = (_("Read of"), _("Month"), _("Articles"), _("Publishers"), _("Usual"), _("So the month was"))
    rows = tuple(
        (
            meter.title,
            month_label(f"{month.month}-01"),
            str(month.articles),
            str(month.voices),
            _("unknown") if month.usual is None else f"{month.usual:g}",
            meter.label(month),
        )
        for meter in meters
        for month in reversed(meter.months)
    )
    return Table(_("Articles read, by month"), headers, rows)


def silence_alt(meters: Sequence[Meter]) -> str:
    """Return the alternative text of the bars."""
    said = []
    for meter in meters:
        empty = sum(month.level == "unread" for month in meter.months)
        n = sum(month.articles for month in meter.months)
        text = _("{title}: {articles} in {months} months, {nothing} in {empty}")
        facts = {"title": meter.title, "nothing": meter.nothing, "months": len(meter.months), "empty": empty}
        said.append(text.format(articles=articles_label(n), **facts))
    return _("Articles read, by month. {said}.").format(said="; ".join(said))
