"""What the matrix draws in its cells: tinted boxes, glyphs, pips, short texts, and the targets that take the clicks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import plotly.graph_objects as go

from sahel.analysis.ties import Direction
from sahel.figures.matrix_layout import Spot
from sahel.figures.matrix_words import cell_hover, cell_text, membership_word
from sahel.figures.signs import SIGNS
from sahel.figures.tokens import Palette, tokens

PIPS = 4
"""The fourth stands for four or more."""

_HALF = 0.47
"""Half the width of a box, in columns; glyph, text and pips stand at shares of a column too."""
_GLYPH_X, _TEXT_X, _PIP_X, _PIP_STEP = -0.375, -0.28, -0.385, 0.14
_LINE_PX = 16
"""From one line of a cell to the next."""

_TINTS: dict[Direction, str] = {
    "strengthened": "up_soft",
    "weakened": "down_soft",
    "contested": "down_soft",
    "no new evidence": "none_soft",
}
_NOTHING = "rgba(0,0,0,0)"


def _way(spot: Spot) -> Direction | None:
    return spot.cell.direction if spot.cell else None


def _is_thin(spot: Spot) -> bool:
    return bool(spot.cell and spot.cell.tie and spot.cell.tie.thin)


def _line_y(spot: Spot, line: int) -> float:
    lines = 3 if spot.tall > 3 * _LINE_PX else 2
    return spot.y + (line - (lines - 1) / 2) * _LINE_PX


def _area(spots: Iterable[Spot], corners: Sequence[tuple[int, int]], name: str, **look: Any) -> go.Scatter:  # noqa: ANN401
    xs: list[float | None] = []
    ys: list[float | None] = []
    for spot in spots:
        half = spot.tall / 2 - 1.5
        xs += [*(spot.x + x * _HALF for x, _y in corners), None]
        ys += [*(spot.y + y * half for _x, y in corners), None]
    return go.Scatter(name=name, x=xs[:-1], y=ys[:-1], mode="lines", fill="toself", hoverinfo="skip", **look)


_BOX = ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
_UPPER_LEFT = ((-1, -1), (1, -1), (-1, 1), (-1, -1))


def boxes(spots: Sequence[Spot], palette: Palette) -> list[go.Scatter]:
    """Return the grounds of the cells: tinted by direction, dashed where thin, in both tints where contested."""
    still = [spot for spot in spots if _way(spot) is None]
    line = {"color": palette.rule2, "width": 1}
    traces = [_area(still, _BOX, "box", fillcolor=palette.panel, line=line)] if still else []
    for way, tint in _TINTS.items():
        for thin in (False, True):
            mine = [spot for spot in spots if _way(spot) == way and _is_thin(spot) == thin]
            edge = {"color": SIGNS[way].colour(palette), "width": 1.2, "dash": tokens().dash["dash_thin"]}
            look = {"fillcolor": getattr(palette, tint), "line": edge if thin else {"width": 0}}
            traces += [_area(mine, _BOX, f"box {way}{' thin' if thin else ''}", **look)] if mine else []
    both = [spot for spot in spots if _way(spot) == "contested"]
    half = {"fillcolor": palette.up_soft, "line": {"width": 0}}
    return [*traces, *([_area(both, _UPPER_LEFT, "half contested", **half)] if both else [])]


def _marks(name: str, xs: Sequence[float], ys: Sequence[float], **look: Any) -> go.Scatter:  # noqa: ANN401
    lasting = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}
    marker = {"opacity": 1, **look}
    return go.Scatter(name=name, mode="markers", x=xs, y=ys, marker=marker, hoverinfo="skip", **lasting)


def _contested(spots: Sequence[Spot], palette: Palette) -> list[go.Scatter]:
    traces = []
    for symbol, colour, shift in (("triangle-up", palette.up, -3.0), ("triangle-down", palette.down, 3.0)):
        ys = [_line_y(spot, 0) + shift for spot in spots]
        traces.append(
            _marks(f"glyph {symbol}", [s.x + _GLYPH_X for s in spots], ys, symbol=symbol, size=7, color=colour)
        )
    return traces


def glyphs(spots: Sequence[Spot], palette: Palette) -> list[go.Scatter]:
    """Return the glyphs of the directions: hollow where thin; of a contested tie, one half of each."""
    traces = []
    for way, sign in SIGNS.items():
        mine = [spot for spot in spots if _way(spot) == way]
        if mine and way == "contested":
            traces += _contested(mine, palette)
        elif mine:
            colour = sign.colour(palette)
            symbols = [sign.symbol(_is_thin(spot) or way == "no new evidence") for spot in mine]
            look = {"symbol": symbols, "size": 8, "color": colour, "line": {"width": 1.3, "color": colour}}
            xs, ys = [spot.x + _GLYPH_X for spot in mine], [_line_y(spot, 0) for spot in mine]
            traces.append(_marks(f"glyph {way}", xs, ys, **look))
    return traces


def pips(spots: Sequence[Spot], palette: Palette) -> list[go.Scatter]:
    """Return four pips a cell, as many filled as entries are in force (the fourth: four or more)."""
    traces = []
    for name, full in (("pips", True), ("pips empty", False)):
        held = [(spot, min(spot.cell.in_force, PIPS)) for spot in spots if spot.cell]
        at = [(spot, i) for spot, n in held for i in (range(n) if full else range(n, PIPS))]
        xs = [spot.x + _PIP_X + i * _PIP_STEP for spot, i in at]
        line = {"width": 1, "color": palette.ink2 if full else palette.ink3}
        look = {"symbol": "square", "size": 7, "color": palette.ink2 if full else _NOTHING, "line": line}
        traces.append(_marks(name, xs, [_line_y(spot, 1) for spot, _i in at], **look))
    return traces


def _texts(name: str, given: Sequence[tuple[float, float, str]], colour: str, position: str) -> go.Scatter:
    font = {"family": tokens().fonts.condensed_stack, "size": tokens().size["desk"]["micro"], "color": colour}
    return go.Scatter(
        name=name,
        mode="text",
        x=[x for x, _y, _text in given],
        y=[y for _x, y, _text in given],
        text=[text for _x, _y, text in given],
        textposition=position,
        textfont=font,
        selected={"textfont": {"color": colour}},
        unselected={"textfont": {"color": colour}},
        hoverinfo="skip",
    )


def texts(spots: Sequence[Spot], palette: Palette) -> list[go.Scatter]:
    """Return the texts: a count of events, the date of the last one, the word of a membership, or a dash."""
    held = [(spot, spot.cell) for spot in spots if spot.cell]
    first = [(s.x + _TEXT_X, _line_y(s, 0), cell_text(cell), _way(s) == "no new evidence") for s, cell in held]
    words = [(s.x + _PIP_X - 0.06, _line_y(s, 2), membership_word(cell)) for s, cell in held]
    dashes = [(spot.x, spot.y, "–") for spot in spots if spot.cell is None]
    return [
        _texts("counts", [one[:3] for one in first if not one[3]], palette.ink, "middle right"),
        _texts("dates", [one[:3] for one in first if one[3]], palette.ink2, "middle right"),
        _texts("memberships", [one for one in words if one[2]], palette.ink2, "middle right"),
        _texts("dashes", dashes, palette.ink3, "middle center"),
    ]


def targets(spots: Sequence[Spot]) -> go.Scatter:
    """Return what takes the clicks: two unseen marks a cell, each with its pair."""
    at = [(spot, spot.cell, side) for spot in spots if spot.cell for side in (-0.22, 0.22)]
    unseen = {"marker": {"opacity": 0}}
    return go.Scatter(
        name="cells",
        mode="markers",
        x=[spot.x + side for spot, _cell, side in at],
        y=[spot.y for spot, _cell, _side in at],
        marker={"size": 28, "opacity": 0, "symbol": "square"},
        selected=unseen,
        unselected=unseen,
        customdata=[list(cell.pair) for _spot, cell, _side in at],
        hoverinfo="text",
        hovertext=[cell_hover(cell) for _spot, cell, _side in at],
    )
