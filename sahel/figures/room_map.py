"""What the map has in the room only: plain fills, the subject outlined, the sign of each partner beside its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from sahel.analysis.ties import Direction
from sahel.facts.scope import sahel_states
from sahel.figures.fills import Fill
from sahel.figures.label_layout import Name, Spot
from sahel.figures.lens_arcs import Arc
from sahel.figures.lens_land import OUTLINED, broken_line
from sahel.figures.map_windows import FRAME
from sahel.figures.tokens import Palette, tokens
from sahel.geo.boundaries import clipped, outline
from sahel.geo.projection import MapView

MAP_FACTOR = 2.0
"""How much larger the map's type is than at the desk: names at 24 px, as the room's running text."""

SIGN_PX = 15
"""Room for a sign beside a name, in px of the desk."""

_PATHS: Mapping[Direction, tuple[tuple[str, str], ...]] = {
    "strengthened": (("up", "M-5,-4L5,-4L0,5Z"),),
    "weakened": (("down", "M-5,4L5,4L0,-5Z"),),
    "contested": (("up", "M-5,0.5L5,0.5L0,5.5Z"), ("down", "M-5,-0.5L5,-0.5L0,-5.5Z")),
    "no new evidence": (("none", "M-4,0L-2.8,2.8L0,4L2.8,2.8L4,0L2.8,-2.8L0,-4L-2.8,-2.8Z"),),
}
"""The shapes of the signs with the tokens of their colours, around a centre, in px, y upwards."""


@dataclass(frozen=True, slots=True)
class EndSign:
    """What the arcs that end at a partner did: one direction, and whether all of them are thin."""

    direction: Direction
    thin: bool


def plain_fills(fills: Mapping[str, Fill]) -> dict[str, Fill]:
    """Return fills without hatches, of the outlined blocs alone: from the back of a room no more can be told apart."""
    return {iso3: Fill(fill.bloc) for iso3, fill in fills.items() if fill.bloc in OUTLINED}


def end_signs(arcs: Iterable[Arc]) -> dict[str, EndSign]:
    """Return the sign of each partner whose arcs all go one way; where they differ only the arcs can say it."""
    by_end: dict[str, list[Arc]] = {}
    for drawn in arcs:
        for entity in drawn.tie.pair:
            if entity not in sahel_states():
                by_end.setdefault(entity, []).append(drawn)
    return {
        entity: EndSign(mine[0].direction, all(one.tie.thin for one in mine))
        for entity, mine in by_end.items()
        if len({one.direction for one in mine}) == 1
    }


def subject_outline(
    subject: Iterable[str], fills: Mapping[str, Fill], view: MapView, palette: Palette
) -> list[go.Scatter]:
    """Return a line around what the sentence is about; a bloc is those whom it fills."""
    named = set(subject)
    states = {iso3 for iso3, fill in fills.items() if fill.bloc in named} | named
    lines = outline(states, view)
    x, y = broken_line(clipped(lines, FRAME[view]) if view == "rim" else lines)
    line = {"color": palette.ink, "width": tokens().line["bloc_border"]}
    return [go.Scatter(name="subject", x=x, y=y, mode="lines", line=line, hoverinfo="skip")] if len(x) else []


def beside_sign(name: Name, spot: Spot) -> Spot:
    """Return where a name stands once its sign has its place between it and the dot."""
    moved = {"left": name.lead, "right": -name.lead}.get(spot.anchor, name.lead / 2)
    return Spot(spot.anchor, spot.dx + round(moved), spot.dy)


def _sign_centre(name: Name, spot: Spot) -> float:
    """Return how far right of the dot the middle of a sign is, in px."""
    half = name.lead / 2
    return {"left": spot.dx + half - 1, "right": spot.dx - half + 1}.get(
        spot.anchor, spot.dx - name.extent[0] / 2 + half
    )


def _moved(path: str, dx: float, dy: float) -> str:
    points = [point.split(",") for point in path[1:-1].split("L")]
    return "M" + "L".join(f"{float(x) + dx:g},{float(y) + dy:g}" for x, y in points) + "Z"


def _shapes(name: Name, spot: Spot, sign: EndSign, palette: Palette) -> Iterable[dict[str, Any]]:
    look = {"type": "path", "xsizemode": "pixel", "ysizemode": "pixel", "xanchor": name.at[0], "yanchor": name.at[1]}
    for token, path in _PATHS[sign.direction]:
        colour = str(getattr(palette, token))
        fill = "rgba(0,0,0,0)" if sign.thin else colour
        at = _moved(path, _sign_centre(name, spot), spot.dy)
        yield look | {"path": at, "fillcolor": fill, "line": {"color": colour, "width": 1.2}}


def sign_shapes(
    spots: Sequence[tuple[Name, Spot]], signs: Mapping[str, EndSign], palette: Palette
) -> list[dict[str, Any]]:
    """Return the signs beside the names that found room, as shapes of plotly: they are in no font."""
    named = [(name, spot, signs[name.id]) for name, spot in spots if name.id in signs]
    return [shape for name, spot, sign in named for shape in _shapes(name, spot, sign, palette)]
