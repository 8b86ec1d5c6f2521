"""The frame of the close-up: far partners stand on it at their true bearing, their names around it in that order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import plotly.graph_objects as go

from sahel.facts.capitals import capital
from sahel.facts.countries import entity_label
from sahel.figures.arcs import Point
from sahel.figures.label_layout import LETTER_SHARE
from sahel.figures.map_labels import Label, km_label
from sahel.figures.map_windows import FRAME, KM_A_PX, is_outside, place_of
from sahel.figures.marked_text import exact
from sahel.figures.tokens import Palette, tokens
from sahel.geo.distance import km
from sahel.geo.projection import CENTRE_LAT, CENTRE_LON

Side = Literal["top", "bottom", "left", "right"]

_OFF_PX = 12.0
"""How far a name stands off the frame."""
_GAP_PX = 10.0
"""Least room between two names."""
_LINE_PX = 30.0
"""Height of a name with its second line."""


@dataclass(frozen=True, slots=True)
class Far:
    """A partner on the frame: its dot, the side that it stands on, and its name with what stands below."""

    entity: str
    dot: Point
    side: Side
    name: str
    below: str

    @property
    def length(self) -> float:
        """How much of its side the name takes, in px."""
        if self.side in ("left", "right"):
            return _LINE_PX
        size = tokens().size["desk"]
        return max(len(self.name) * size["small"], len(self.below) * size["micro"] * 0.9) * LETTER_SHARE

    @property
    def along(self) -> float:
        """Where on its side the dot is, in km."""
        return self.dot[0] if self.side in ("top", "bottom") else self.dot[1]


def _side(dot: Point) -> Side:
    x0, y0, x1, y1 = FRAME["rim"]
    off: dict[Side, float] = {"top": y1 - dot[1], "bottom": dot[1] - y0, "left": dot[0] - x0, "right": x1 - dot[0]}
    return min(off, key=lambda side: off[side])


def far_parties(entities: Iterable[str]) -> list[Far]:
    """Return the parties that stand on the frame."""
    found = []
    for entity in dict.fromkeys(entities):
        seat, dot = capital(entity), place_of(entity, "rim")
        if seat and dot and is_outside(entity, "rim"):
            away = round(float(km(CENTRE_LAT, CENTRE_LON, seat[1], seat[2])), -2)
            found.append(Far(entity, dot, _side(dot), entity_label(entity), f"{seat[0]} {km_label(away)}"))
    return found


def spread(wanted: Sequence[float], lengths: Sequence[float], low: float, high: float) -> list[float]:
    """Return centres as near as can be to the wanted ones (in order) that keep lengths apart between two ends.

    All lengths together must fit between the ends.
    """
    before = [sum(lengths[:i]) + lengths[i] / 2 for i in range(len(lengths))]
    pools: list[tuple[float, int]] = []
    for want, taken in zip(wanted, before, strict=True):
        # What would come to stand left of its forerunner shares the mean of both: isotonic regression.
        pools.append((want - taken, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, m), (b, n) = pools[-2:]
            pools[-2:] = [((a * m + b * n) / (m + n), m + n)]
    starts = [min(max(start, low), high - sum(lengths)) for start, n in pools for _one in range(n)]
    return [start + taken for start, taken in zip(starts, before, strict=True)]


def fitting(parties: Sequence[Far], room: float) -> list[Far]:
    """Return the first parties whose names fit a side of so many px, in the order in which they stand on it."""
    kept: list[Far] = []
    for party in parties:
        if sum(one.length + _GAP_PX for one in [*kept, party]) <= room:
            kept.append(party)
    return sorted(kept, key=lambda one: one.along)


def _ends(side: Side) -> tuple[float, float]:
    x0, y0, x1, y1 = FRAME["rim"]
    return (x0 - 420, x1 + 420) if side in ("top", "bottom") else (y0, y1)


def _named(side: Side, parties: Sequence[Far]) -> list[tuple[Far, Point]]:
    """Return where the names of a side stand, in km."""
    scale, (low, high) = max(KM_A_PX["rim"]), _ends(side)
    kept = fitting([one for one in parties if one.side == side], (high - low) / scale)
    lengths = [(one.length + _GAP_PX) * scale for one in kept]
    x0, y0, x1, y1 = FRAME["rim"]
    off = _OFF_PX * scale
    line = {"top": y1 + off, "bottom": y0 - off, "left": x0 - off, "right": x1 + off}[side]
    at = spread([one.along for one in kept], lengths, low, high)
    level = side in ("top", "bottom")
    return [(one, (where, line) if level else (line, where)) for one, where in zip(kept, at, strict=True)]


def named(entities: Iterable[str]) -> list[tuple[Far, Point]]:
    """Return all far parties whose names find room, with where those stand."""
    parties = far_parties(entities)
    sides: tuple[Side, ...] = ("top", "right", "bottom", "left")
    return [one for side in sides for one in _named(side, parties)]


def _hairlines(placed: Sequence[tuple[Far, Point]], palette: Palette) -> go.Scatter:
    xs: list[int | None] = []
    ys: list[int | None] = []
    for far, at in placed:
        xs += [round(far.dot[0]), round(at[0]), None]
        ys += [round(far.dot[1]), round(at[1]), None]
    line = {"color": palette.ink3, "width": 0.8}
    return go.Scatter(name="hairlines", x=xs, y=ys, mode="lines", line=line, hoverinfo="skip")


def frame_traces(entities: Sequence[str], palette: Palette) -> list[go.Scatter]:
    """Return the frame and the hairlines from its dots to the names."""
    x0, y0, x1, y1 = FRAME["rim"]
    edge = go.Scatter(
        name="frame",
        x=[x0, x1, x1, x0, x0],
        y=[y0, y0, y1, y1, y0],
        mode="lines",
        line={"color": palette.ink3, "width": 1},
        hoverinfo="skip",
    )
    return [edge, _hairlines(named(entities), palette)]


_ANCHORS: dict[Side, dict[str, str]] = {
    "top": {"xanchor": "center", "yanchor": "bottom", "align": "center"},
    "bottom": {"xanchor": "center", "yanchor": "top", "align": "center"},
    "left": {"xanchor": "right", "yanchor": "middle", "align": "right"},
    "right": {"xanchor": "left", "yanchor": "middle", "align": "left"},
}


def frame_labels(entities: Sequence[str], faded: Iterable[str], palette: Palette) -> list[Label]:
    """Return the names around the frame, each with its capital and the distance from the centre of the map."""
    quiet, size, labels = set(faded), tokens().size["desk"], []
    for far, at in named(entities):
        ink = palette.ink3 if far.entity in quiet else palette.ink
        name = exact(far.name) if far.entity in quiet else f"<b>{exact(far.name)}</b>"
        text = f'{name}<br><span style="font-size:{size["micro"]}px;color:{palette.ink2}">{exact(far.below)}</span>'
        font: dict[str, Any] = {"family": tokens().fonts.condensed_stack, "size": size["small"], "color": ink}
        labels.append({"x": round(at[0]), "y": round(at[1]), "showarrow": False, "text": text, "font": font})
        labels[-1] |= _ANCHORS[far.side]
    return labels
