"""The ledger of a pair as a ladder: a row for each kind of entry, a column for each of seven stages, a mark a rung."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from sahel.analysis.day_labels import day_label
from sahel.analysis.ledger import Entry, Ledger
from sahel.analysis.pair_sentence import kind_label, stage_label
from sahel.figures.hover import plain
from sahel.figures.rungs import LADDER, Mark, entry_words, mark_date, marks, months_ago, rung_colours, rung_words
from sahel.figures.template import template
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.i18n import _
from sahel.model import IsoDate

ROW_PX, HEAD_PX, LEFT_PX, RIGHT_PX = 46, 28, 184, 116
_IN_FORCE = LADDER.index("in_force")
_BIG, _SMALL = 13, 9
MOST_LETTERS = 19
"""Letters that a date may have on one line: a longer one would run into that of the next stage."""


def _place(at: int, mark: Mark) -> tuple[int, float]:
    return LADDER.index(mark.stage), at - 0.12


def _links(rows: Sequence[Sequence[Mark]], palette: Palette) -> go.Scatter:
    """Draw the line that joins the rungs of a kind."""
    xs: list[float | None] = []
    ys: list[float | None] = []
    for at, row in enumerate(rows):
        if row:
            xs += [_place(at, row[0])[0], _place(at, row[-1])[0], None]
            ys += [at - 0.12, at - 0.12, None]
    line = {"color": palette.ink2, "width": 1.2}
    return go.Scatter(name="links", x=xs[:-1], y=ys[:-1], mode="lines", line=line, hoverinfo="skip")


def _hover(mark: Mark) -> str:
    return "<br>".join(plain(rung_words(rung, mark.kind)) for rung in reversed(mark.rungs))


def _rungs(rows: Sequence[Sequence[Mark]], palette: Palette) -> go.Scatter:
    placed = [(mark, *_place(at, mark)) for at, row in enumerate(rows) for mark in row]
    fills = [rung_colours(mark.look, palette) for mark, _x, _y in placed]
    fonts = tokens().fonts.condensed_stack, tokens().size["desk"]["micro"]
    lasting = {"marker": {"opacity": 1}, "textfont": {"color": palette.ink}}
    return go.Scatter(
        name="rungs",
        mode="markers+text",
        x=[x for _mark, x, _y in placed],
        y=[y for _mark, _x, y in placed],
        text=["<br>".join(map(plain, wrap(mark_date(mark), MOST_LETTERS))) for mark, _x, _y in placed],
        textposition="bottom center",
        textfont={"family": fonts[0], "size": fonts[1], "color": palette.ink},
        marker={
            "size": [_BIG if mark.now else _SMALL for mark, _x, _y in placed],
            "color": [fill for fill, _ring in fills],
            "line": {"width": 1.8, "color": [ring for _fill, ring in fills]},
            "opacity": 1,
        },
        selected=lasting,
        unselected=lasting,
        hoverinfo="text",
        hovertext=[_hover(mark) for mark, _x, _y in placed],
        customdata=[[mark.key] for mark, _x, _y in placed],
    )


def _rings(rows: Sequence[Sequence[Mark]], palette: Palette) -> list[dict[str, Any]]:
    """Return a dotted ring around each mark whose day is disputed."""
    reach = _BIG / 2 + 2
    line = {"color": palette.ink2, "width": 1.2, "dash": "2px,2px"}
    look = {"type": "circle", "xsizemode": "pixel", "ysizemode": "pixel", "line": line}
    size = {"x0": -reach, "x1": reach, "y0": -reach, "y1": reach}
    placed = [_place(at, mark) for at, row in enumerate(rows) for mark in row if mark.disputed]
    return [look | size | {"xanchor": x, "yanchor": y} for x, y in placed]


def _column(count: int, palette: Palette) -> dict[str, Any]:
    place = {"type": "rect", "x0": _IN_FORCE - 0.45, "x1": _IN_FORCE + 0.45, "y0": -0.5, "y1": count - 0.5}
    return place | {"fillcolor": palette.sunk, "line": {"width": 0}, "layer": "below"}


def _rules(count: int, palette: Palette) -> list[dict[str, Any]]:
    look = {"type": "line", "xref": "paper", "xsizemode": "scaled", "layer": "below"}
    line = {"color": palette.rule2, "width": 1}
    return [look | {"x0": 0, "x1": 1, "y0": at + 0.5, "y1": at + 0.5, "line": line} for at in range(count - 1)]


def _heads(palette: Palette) -> list[dict[str, Any]]:
    size = tokens().size["desk"]["small"]
    look = {"y": -0.5, "yanchor": "bottom", "showarrow": False}
    heads = []
    for at, stage in enumerate(LADDER):
        bold = stage == "in_force"
        font = {"size": size, "color": palette.ink if bold else palette.ink2, "weight": 600 if bold else 400}
        heads.append(look | {"x": at, "text": plain(stage_label(stage)), "font": font})
    last = {"xref": "paper", "x": 1, "xanchor": "right", "xshift": RIGHT_PX - 14}
    return [*heads, look | last | {"text": plain(_("last confirmed")), "font": {"size": size, "color": palette.ink2}}]


def _two_lines(at: int, upper: str, lower: str, palette: Palette, **place: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    small = {"family": tokens().fonts.condensed_stack, "size": tokens().size["desk"]["micro"], "color": palette.ink2}
    look = {"xref": "paper", "showarrow": False, "yanchor": "middle", **place}
    return [
        look | {"y": at - 0.14, "text": plain(upper)},
        look | {"y": at + 0.22, "text": plain(lower), "font": small},
    ]


def _sides(at: int, entry: Entry, on: IsoDate, palette: Palette) -> list[dict[str, Any]]:
    """Return the words before a row (kind, who, how it stands) and after it (when it was last confirmed)."""
    left: dict[str, Any] = {"x": 0, "xanchor": "left", "xshift": 14 - LEFT_PX}
    right: dict[str, Any] = {"x": 1, "xanchor": "right", "xshift": RIGHT_PX - 14}
    day = entry.last_confirmed
    when = (day_label(day), months_ago(day, on)) if day else (_("unknown"), "")
    name = _two_lines(at, kind_label(entry.kind), entry_words(entry), palette, **left)
    return [*name, *_two_lines(at, *when, palette, **right)]


def ladder_figure(
    ledger: Ledger, on: IsoDate, disputed: frozenset[str] = frozenset(), scheme: Scheme = "light"
) -> go.Figure:
    """Return the ladder of a pair's entries on a day; ``disputed``: ids of events whose day is disputed."""
    palette, count = tokens().palette(scheme), max(len(ledger), 1)
    rows = [marks(entry, on, disputed) for entry in ledger]
    figure = go.Figure([_links(rows, palette), _rungs(rows, palette)])
    still = {"visible": False, "fixedrange": True}
    figure.update_layout(
        template=template(scheme),
        height=count * ROW_PX + HEAD_PX,
        margin={"l": LEFT_PX, "r": RIGHT_PX, "t": HEAD_PX, "b": 0},
        xaxis=still | {"range": [-0.5, len(LADDER) - 0.5]},
        yaxis=still | {"range": [count - 0.5, -0.5]},
        clickmode="event+select",
        shapes=[_column(count, palette), *_rules(count, palette), *_rings(rows, palette)],
        annotations=[
            *_heads(palette),
            *(text for at, one in enumerate(ledger) for text in _sides(at, one, on, palette)),
        ],
    )
    return figure
