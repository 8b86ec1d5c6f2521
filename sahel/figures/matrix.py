"""The matrix as a figure: rows are the states, columns the partners; a glyph, pips and a date in each cell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import plotly.graph_objects as go

from sahel.analysis.matrix import Matrix
from sahel.facts.countries import entity_label, entity_name
from sahel.facts.scope import map_blocs
from sahel.figures.fills import Fill, fill_colour
from sahel.figures.hover import plain
from sahel.figures.matrix_layout import HEAD_PX, TITLE_PX, Band, group_label, layout, spots
from sahel.figures.matrix_marks import boxes, glyphs, pips, targets, texts
from sahel.figures.template import template
from sahel.figures.tokens import Palette, Scheme, tokens

LEFT_PX, RIGHT_PX = 104, 8
_BAR_PX = 4
"""Width of the strip before a row, in the tint of its bloc."""
_LONGEST = 10
"""Letters that fit over a column; a longer name stands on two lines."""


def _two_lines(name: str) -> str:
    """Return a name broken at the blank nearest its middle, where it is too long for one line."""
    blanks = [at for at, sign in enumerate(name) if sign == " "]
    if len(name) <= _LONGEST or not blanks:
        return plain(name)
    at = min(blanks, key=lambda place: abs(place - len(name) / 2))
    return f"{plain(name[:at])}<br>{plain(name[at + 1 :])}"


def _heads(band: Band, palette: Palette) -> list[dict[str, Any]]:
    fonts, size = tokens().fonts, tokens().size["desk"]
    base = band.top + TITLE_PX + HEAD_PX - 3
    look = {"showarrow": False, "yanchor": "bottom", "font": {"size": size["micro"], "weight": 600}}
    title = {"family": fonts.condensed_stack, "size": size["micro"], "color": palette.ink2}
    heads: list[dict[str, Any]] = [
        look
        | {
            "x": band.first + at,
            "y": base,
            "text": _two_lines(entity_label(partner)),
            "hovertext": plain(entity_name(partner)),
        }
        for at, partner in enumerate(band.partners)
    ]
    first = {"x": band.first - 0.5, "y": band.top + TITLE_PX - 3, "xanchor": "left", "font": title}
    return [*heads, look | first | {"text": plain(group_label(band.group))}]


def _rules(band: Band, palette: Palette) -> dict[str, Any]:
    at = band.top + TITLE_PX - 1
    line = {"color": palette.rule, "width": 1}
    return {
        "type": "line",
        "x0": band.first - 0.48,
        "x1": band.first + len(band.partners) - 0.52,
        "y0": at,
        "y1": at,
        "line": line,
    }


def _row_names(band: Band, rows: tuple[str, ...]) -> list[dict[str, Any]]:
    look = {"xref": "paper", "x": 0, "xanchor": "left", "xshift": 12 - LEFT_PX, "yanchor": "middle", "showarrow": False}
    font = {"size": tokens().size["desk"]["small"], "weight": 600}
    return [look | {"y": band.row_y(i), "text": plain(entity_name(row)), "font": font} for i, row in enumerate(rows)]


def _row_bars(band: Band, rows: tuple[str, ...], fills: Mapping[str, Fill], palette: Palette) -> list[dict[str, Any]]:
    """Return the strip before each row: the tint of the bloc that fills the state on the map."""
    look = {"type": "rect", "xref": "paper", "xsizemode": "pixel", "xanchor": 0, "line": {"width": 0}}
    half = band.row_px / 2 - 1.5
    place = {"x0": -LEFT_PX, "x1": _BAR_PX - LEFT_PX}
    return [
        look | place | {"y0": band.row_y(i) - half, "y1": band.row_y(i) + half, "fillcolor": _tint(row, fills, palette)}
        for i, row in enumerate(rows)
    ]


def _tint(row: str, fills: Mapping[str, Fill], palette: Palette) -> str:
    return fill_colour(Fill(row) if row in map_blocs() else fills.get(row), palette)


def matrix_figure(matrix: Matrix, fills: Mapping[str, Fill], scheme: Scheme = "light") -> go.Figure:
    """Return the figure of a matrix; the trace "cells" takes the clicks and knows the pair of each."""
    palette, placed = tokens().palette(scheme), layout(matrix)
    drawn = list(spots(matrix, placed))
    moved = [spot for spot in drawn if spot.cell]
    traces = [*boxes(drawn, palette), *pips(moved, palette), *glyphs(moved, palette), *texts(drawn, palette)]
    figure = go.Figure([*traces, targets(moved)])
    firsts = [band for band in placed.bands if band.first == 0]
    still = {"visible": False, "fixedrange": True}
    figure.update_layout(
        template=template(scheme),
        height=placed.height,
        margin={"l": LEFT_PX, "r": RIGHT_PX, "t": 0, "b": 0},
        xaxis=still | {"range": [-0.5, placed.columns - 0.5]},
        yaxis=still | {"range": [placed.height, 0]},
        clickmode="event+select",
        shapes=[_rules(band, palette) for band in placed.bands]
        + [bar for band in firsts for bar in _row_bars(band, matrix.rows, fills, palette)],
        annotations=[head for band in placed.bands for head in _heads(band, palette)]
        + [name for band in firsts for name in _row_names(band, matrix.rows)],
    )
    return figure
