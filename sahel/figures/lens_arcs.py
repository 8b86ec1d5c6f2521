"""The arcs of the map as plotly traces: grey first, coloured over them with a casing, contested last.

Arcs that look alike are one trace with gaps, as each trace costs the browser time; ``meta`` lists the pairs in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import plotly.graph_objects as go

from sahel.analysis.ties import Direction, Pair, direction, n_events, n_voices
from sahel.analysis.voices import Voices
from sahel.facts.tables import table
from sahel.figures.arcs import BEND, Point, arc
from sahel.figures.event_words import events_label, in_force_label, pair_name, voices_label
from sahel.figures.hover import plain
from sahel.figures.lens_land import broken_line
from sahel.figures.map_windows import place_of
from sahel.figures.signs import SIGNS, direction_label
from sahel.figures.strength import step, width
from sahel.figures.tokens import Palette, tokens
from sahel.geo.boundaries import Ring
from sahel.geo.projection import MapView
from sahel.i18n import _
from sahel.model import Tie

MOST_ARCS = 40
"""Arcs drawn at once; beyond, thin ones go first, then grey ones, and their number is said (VISUAL section 3)."""

FADED = 0.13
"""Opacity of what is outside the selection."""

_LAYERS: tuple[Direction, ...] = ("no new evidence", "weakened", "strengthened", "contested")


@dataclass(frozen=True, slots=True)
class Arc:
    """A tie with its curve from the Sahel capital to that of the partner, and how many entries are in force."""

    tie: Tie
    direction: Direction
    in_force: int
    points: tuple[Point, ...]

    @property
    def is_grey(self) -> bool:
        """Whether the period holds nothing that moved the tie."""
        return self.direction == "no new evidence"

    @property
    def name(self) -> str:
        """The pair as one word."""
        return "-".join(self.tie.pair)


@cache
def _bends(view: MapView) -> dict[tuple[str, str], float]:
    return {(r["party"], r["partner"]): r.number("bend") for r in table("map_bends") if r["view"] == view}


def drawable(ties: Iterable[Tie], view: MapView, in_force: Mapping[Pair, int] | None = None) -> list[Arc]:
    """Return the arcs of all ties whose parties both have a place."""
    held, arcs = in_force or {}, []
    for tie in ties:
        start, end = place_of(tie.pair[0], view), place_of(tie.pair[1], view)
        if start and end:
            curve = arc(start, end, _bends(view).get(tie.pair, BEND))
            arcs.append(Arc(tie, direction(tie), held.get(tie.pair, 0), tuple(curve)))
    return arcs


def shown(arcs: Sequence[Arc], most: int = MOST_ARCS, view: MapView = "lens") -> list[Arc]:
    """Return at most ``most`` arcs: thin ones are left out first, then grey ones, then the lightest.

    On a phone thin and grey ones are left out always.
    """
    wanted = [a for a in arcs if not (a.tie.thin or a.is_grey)] if view == "phone" else arcs
    ranked = sorted(wanted, key=lambda a: (a.tie.thin, a.is_grey, -a.in_force if a.is_grey else 0, -a.tie.weight))
    kept = set(map(id, ranked[:most]))
    return [a for a in arcs if id(a) in kept]


@dataclass(frozen=True, slots=True)
class Stroke:
    """The look of a line; arcs of one look are drawn together."""

    kind: str
    layer: int
    strength: float
    colour: str
    width: float
    dash: str = "solid"


def strokes(drawn: Arc, palette: Palette, cased: bool) -> list[Stroke]:
    """Return the lines of which an arc is drawn, from the lowest up."""
    line, dash = tokens().line, tokens().dash
    layer, thick, colour = _LAYERS.index(drawn.direction), width(drawn.in_force), SIGNS[drawn.direction].colour(palette)
    if drawn.is_grey:
        return [Stroke("arc", layer, thick, colour, thick)]
    thin = drawn.tie.thin and drawn.direction != "contested"
    lines = [Stroke("arc", layer, thick, colour, thick, dash["dash_thin"] if thin else "solid")]
    if cased:
        lines.insert(0, Stroke("casing", layer, thick, palette.casing, thick + line["casing_extra"]))
    if drawn.direction == "contested":
        lines.append(Stroke("contest", layer, thick, palette.up, thick, dash["dash_contested_overlay"]))
    return lines


_KINDS = ("casing", "arc", "contest")


def stroke_order(stroke: Stroke) -> tuple[int, float, int]:
    """Return what lines are sorted by: layer over layer, thick under thin, the casing lowest."""
    return stroke.layer, -stroke.strength, _KINDS.index(stroke.kind)


def _line(stroke: Stroke, arcs: Sequence[Arc], opacity: float | None) -> go.Scatter:
    x, y = broken_line(_columns(drawn.points) for drawn in arcs)
    first = arcs[0]
    return go.Scatter(
        name=f"{stroke.kind} {first.direction}, {step(first.in_force)}",
        meta=[drawn.name for drawn in arcs],
        x=x,
        y=y,
        mode="lines",
        line={"color": stroke.colour, "width": stroke.width, "dash": stroke.dash, "simplify": False},
        opacity=opacity,
        hoverinfo="skip",
    )


def _columns(points: Sequence[Point]) -> Ring:
    return tuple(x for x, _y in points), tuple(y for _x, y in points)


def arc_traces(arcs: Iterable[Arc], palette: Palette, *, faded: bool = False) -> list[go.Scatter]:
    """Return the traces of arcs, layer over layer, thick under thin; faded ones are context outside the selection."""
    looks: dict[Stroke, list[Arc]] = {}
    for drawn in arcs:
        for stroke in strokes(drawn, palette, not faded):
            looks.setdefault(stroke, []).append(drawn)
    return [_line(stroke, looks[stroke], FADED if faded else None) for stroke in sorted(looks, key=stroke_order)]


def tie_hover(drawn: Arc, voices: Voices) -> str:
    """Return the hover box of an arc, safe for plotly."""
    tie, word = drawn.tie, direction_label(drawn.direction)
    counts = [events_label(n_events(tie)), voices_label(n_voices(tie, voices))] if n_events(tie) else []
    thin = [_("thin: one publisher only")] if n_events(tie) and tie.thin else []
    said = " · ".join([word, *counts, *thin, in_force_label(drawn.in_force)])
    return f"<b>{plain(pair_name(tie.pair))}</b><br>{plain(said)}"


def click_targets(arcs: Sequence[Arc], voices: Voices) -> list[go.Scatter]:
    """Return one trace of points along all arcs that take the pointer; ``customdata`` is the pair.

    The points are texts without a letter: they cost the browser less than markers that nobody sees.
    """
    spots: list[tuple[Point, Arc, str]] = []
    for drawn in arcs:
        text = tie_hover(drawn, voices)
        # Both ends are shared by many arcs: a click there would be a guess. Every third other is near enough.
        spots += [(point, drawn, text) for point in drawn.points[5:-4:3]]
    return [
        go.Scatter(
            name="targets",
            mode="text",
            text=[""] * len(spots),
            x=np.array([round(point[0]) for point, _drawn, _text in spots], dtype=np.float32),
            y=np.array([round(point[1]) for point, _drawn, _text in spots], dtype=np.float32),
            customdata=[list(drawn.tie.pair) for _point, drawn, _text in spots],
            hovertext=[text for _point, _drawn, text in spots],
            hoverinfo="text",
        )
    ]
