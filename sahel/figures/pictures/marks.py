"""What every picture is made of: words, lines, areas, hatches, and the signs of change, all in px."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch, Polygon
from matplotlib.path import Path
from matplotlib.patheffects import withStroke

from sahel.analysis.ties import Direction
from sahel.figures.arcs import Point
from sahel.figures.pictures.faces import Cut, Weight, families
from sahel.figures.signs import SIGNS
from sahel.figures.tokens import Palette
from sahel.geo.boundaries import Box, Ring

Across = Literal["left", "center", "right"]
Upright = Literal["top", "center", "bottom", "baseline"]

_HALO = 0.28
"""Width of the line around a word on a busy ground, as a share of its size."""
_HALF_CAPITAL = 0.35
"""Half the height of a capital, as a share of the size of type."""
_WEIGHTS: Mapping[Weight, int] = {"plain": 400, "bold": 600}


def words(
    area: Axes,
    at: Point,
    text: str,
    size: float,
    colour: str,
    *,
    cut: Cut = "sans",
    weight: Weight = "plain",
    across: Across = "left",
    upright: Upright = "center",
    halo: str | None = None,
    layer: float = 5.0,
) -> None:
    """Write one line of text, ``size`` px high; ``halo`` is the colour that keeps it off what lies below."""
    effects = [withStroke(linewidth=size * _HALO, foreground=halo)] if halo else []
    # The middle is that of a capital, whatever letters a word has, so that words of one row stand on one line.
    y = at[1] - size * _HALF_CAPITAL if upright == "center" else at[1]
    area.text(
        at[0],
        y,
        text,
        fontsize=size,
        fontweight=_WEIGHTS[weight],
        color=colour,
        family=list(families(cut, weight)),
        ha=across,
        va="baseline" if upright == "center" else upright,
        path_effects=effects,
        zorder=layer,
        parse_math=False,
    )


def line(area: Axes, points: Sequence[Point], colour: str, width: float, *, layer: float = 2.0, **look: Any) -> None:  # noqa: ANN401
    """Draw a line through points; ``dash`` takes lengths in px, alternately drawn and left out."""
    dash = look.pop("dash", None)
    style: Any = (0, tuple(length / width for length in dash)) if dash else "solid"
    xs, ys = [x for x, _y in points], [y for _x, y in points]
    look = {"solid_capstyle": "butt", "dash_capstyle": "butt", "solid_joinstyle": "round"} | look
    area.add_artist(Line2D(xs, ys, color=colour, linewidth=width, linestyle=style, zorder=layer, **look))


def outline_path(rings: Sequence[Ring]) -> Path:
    """Return rings as one path; holes run the other way round and stay open."""
    points: list[Point] = []
    codes: list[Any] = []
    for x, y in rings:
        points += list(zip(x, y, strict=True))
        codes += [Path.MOVETO, *[Path.LINETO] * (len(x) - 2), Path.CLOSEPOLY]
    return Path(np.array(points, dtype=float).reshape(-1, 2), codes)


def filled(
    area: Axes, path: Path, colour: str, *, edge: str = "none", width: float = 0.0, layer: float = 1.0
) -> PathPatch:
    """Fill a path, with a line along its edge where one is asked for."""
    patch = PathPatch(path, facecolor=colour, edgecolor=edge, linewidth=width, zorder=layer, joinstyle="round")
    # Not add_patch: that looks along every curve for limits that are set already.
    area.add_artist(patch)
    return patch


def box(
    area: Axes, where: Box, colour: str, *, edge: str = "none", width: float = 0.0, layer: float = 1.0
) -> PathPatch:
    """Fill a box."""
    x0, y0, x1, y1 = where
    return filled(
        area, outline_path([((x0, x1, x1, x0, x0), (y0, y0, y1, y1, y0))]), colour, edge=edge, width=width, layer=layer
    )


def hatch(area: Axes, over: PathPatch, pitch: float, width: float, colour: str, *, crossed: bool = False) -> None:
    """Draw diagonals ``pitch`` px apart over an area that was filled, and those across them where ``crossed``."""
    points = np.asarray(over.get_path().vertices, dtype=float)
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    high, step = y1 - y0, pitch * 2**0.5
    starts = np.arange(np.floor((x0 - high) / step) * step, x1, step)
    lines = [((x, y0), (x + high, y1)) for x in starts]
    lines += [((x, y1), (x + high, y0)) for x in starts] if crossed else []
    drawn = LineCollection(lines, colors=colour, linewidths=width, zorder=over.get_zorder() + 0.01)
    area.add_collection(drawn, autolim=False)
    drawn.set_clip_path(over)


_SHAPES: dict[Direction, tuple[tuple[str, tuple[Point, ...]], ...]] = {
    "strengthened": (("up", ((-0.5, -0.42), (0.5, -0.42), (0.0, 0.48))),),
    "weakened": (("down", ((-0.5, 0.42), (0.5, 0.42), (0.0, -0.48))),),
    "contested": (
        ("up", ((-0.5, 0.05), (0.5, 0.05), (0.0, 0.58))),
        ("down", ((-0.5, -0.05), (0.5, -0.05), (0.0, -0.58))),
    ),
    "no new evidence": (),
}
"""The signs around their centre, as shares of their size, each part with the token of its colour."""


def sign(
    area: Axes, at: Point, direction: Direction, size: float, palette: Palette, *, thin: bool, layer: float = 5.0
) -> None:
    """Draw the sign of a direction, ``size`` px wide; a thin one is hollow."""
    if direction == "no new evidence":
        colour = SIGNS[direction].colour(palette)
        dot(area, at, size * 0.62, palette.panel if thin else colour, colour, 1.2, layer=layer)
    for token, shape in _SHAPES[direction]:
        colour = str(getattr(palette, token))
        points = [(at[0] + x * size, at[1] + y * size) for x, y in shape]
        fill = "none" if thin else colour
        area.add_artist(
            Polygon(points, closed=True, facecolor=fill, edgecolor=colour, linewidth=size * 0.1, zorder=layer)
        )


def dot(
    area: Axes, at: Point, size: float, fill: str, ring: str, width: float, *, marker: str = "o", layer: float = 4.0
) -> None:
    """Draw a round mark, ``size`` px across without its ring."""
    area.add_artist(
        Line2D(
            [at[0]],
            [at[1]],
            linestyle="none",
            marker=marker,
            markersize=size,
            markerfacecolor=fill,
            markeredgecolor=ring,
            markeredgewidth=width,
            zorder=layer,
        )
    )
