"""The arcs of the map as plotly traces: grey first, coloured over them with a casing, contested last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import plotly.graph_objects as go

from sahel.analysis.ties import Direction, direction
from sahel.analysis.voices import Voices
from sahel.facts.capitals import capital
from sahel.facts.tables import table
from sahel.figures.arcs import BEND, Point, arc
from sahel.figures.hover import events_label, n_publishers, pair_name, plain, voices_label
from sahel.figures.signs import SIGNS, direction_label
from sahel.figures.tokens import Palette, tokens
from sahel.geo.projection import MapView, project
from sahel.i18n import _
from sahel.model import Tie

MOST_ARCS = 40
"""Arcs drawn at once; beyond, thin ones go first, then grey ones, and their number is said (VISUAL section 3)."""

FADED = 0.13
"""Opacity of what is outside the selection."""

_LAYERS: tuple[Direction, ...] = ("no new evidence", "weakened", "strengthened", "contested")


@dataclass(frozen=True, slots=True)
class Arc:
    """A tie with its curve from the Sahel capital to that of the partner."""

    tie: Tie
    direction: Direction
    points: tuple[Point, ...]


@cache
def _bends(view: MapView) -> dict[tuple[str, str], float]:
    return {(r["party"], r["partner"]): float(r["bend"]) for r in table("map_bends") if r["view"] == view}


def place_of(entity: str, view: MapView) -> Point | None:
    """Return where a party's arcs begin or end on the map, in km; None for a body that has no such place."""
    seat = capital(entity)
    if seat is None:
        return None
    x, y = project(seat[1], seat[2], view)
    return float(x), float(y)


def drawable(ties: Iterable[Tie], view: MapView) -> list[Arc]:
    """Return the arcs of all ties whose parties both have a place."""
    arcs = []
    for tie in ties:
        start, end = place_of(tie.pair[0], view), place_of(tie.pair[1], view)
        if start and end:
            curve = arc(start, end, _bends(view).get(tie.pair, BEND))
            arcs.append(Arc(tie, direction(tie), tuple(curve)))
    return arcs


def shown(arcs: Sequence[Arc], most: int = MOST_ARCS) -> list[Arc]:
    """Return at most ``most`` arcs: thin ones are left out first, then grey ones, then the lightest."""
    ranked = sorted(arcs, key=lambda a: (a.tie.thin, a.direction == "no new evidence", -a.tie.weight))
    kept = set(map(id, ranked[:most]))
    return [a for a in arcs if id(a) in kept]


def _line(points: Sequence[Point], name: str, colour: str, width: float, dash: str = "solid") -> go.Scatter:
    return go.Scatter(
        name=name,
        x=[round(x) for x, _y in points],
        y=[round(y) for _x, y in points],
        mode="lines",
        line={"color": colour, "width": width, "dash": dash, "simplify": False},
        hoverinfo="skip",
    )


def _strokes(drawn: Arc, palette: Palette, cased: bool) -> list[go.Scatter]:
    line, dash = tokens().line, tokens().dash
    width, colour = line["strength_1"], SIGNS[drawn.direction].colour(palette)
    name = "-".join(drawn.tie.pair)
    if drawn.direction == "no new evidence":
        return [_line(drawn.points, f"arc {name}", colour, width)]
    thin = drawn.tie.thin and drawn.direction != "contested"
    strokes = [_line(drawn.points, f"arc {name}", colour, width, dash["dash_thin"] if thin else "solid")]
    if cased:
        strokes.insert(0, _line(drawn.points, f"casing {name}", palette.casing, width + line["casing_extra"]))
    if drawn.direction == "contested":
        strokes.append(_line(drawn.points, f"contest {name}", palette.up, width, dash["dash_contested_overlay"]))
    return strokes


def arc_traces(arcs: Iterable[Arc], palette: Palette, *, faded: bool = False) -> list[go.Scatter]:
    """Return the traces of arcs, layer over layer; faded ones are context outside the selection."""
    traces = []
    for drawn in sorted(arcs, key=lambda a: (_LAYERS.index(a.direction), not a.tie.thin)):
        traces += [stroke.update(opacity=FADED) if faded else stroke for stroke in _strokes(drawn, palette, not faded)]
    return traces


def tie_hover(tie: Tie, voices: Voices) -> str:
    """Return the hover box of a tie, safe for plotly."""
    word = direction_label(direction(tie))
    counts = [events_label(len(tie.events)), voices_label(n_publishers(tie.events, voices))] if tie.events else []
    thin = [_("thin: one publisher only")] if tie.events and tie.thin else []
    return f"<b>{plain(pair_name(tie.pair))}</b><br>" + plain(" · ".join([word, *counts, *thin]))


def _targets(drawn: Arc, voices: Voices) -> go.Scatter:
    # Both ends are shared by many arcs: a click there would be a guess. Every other point is near enough for a pointer.
    points = drawn.points[4:-4:2]
    return go.Scatter(
        name=f"target {'-'.join(drawn.tie.pair)}",
        mode="markers",
        x=[round(x) for x, _y in points],
        y=[round(y) for _x, y in points],
        customdata=[list(drawn.tie.pair)] * len(points),
        hovertext=tie_hover(drawn.tie, voices),
        hoverinfo="text",
        marker={"size": 11, "opacity": 0},
        selected={"marker": {"opacity": 0}},
        unselected={"marker": {"opacity": 0}},
    )


def click_targets(arcs: Sequence[Arc], voices: Voices) -> list[go.Scatter]:
    """Return invisible markers along each arc that take the pointer; ``customdata`` is the pair."""
    return [_targets(drawn, voices) for drawn in arcs]
