"""A small map of an alliance on a day: the shapes and fills of the large one, and nothing drawn over them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from sahel.analysis.alliance_sentence import belongs
from sahel.analysis.memberships import Bar
from sahel.facts.alliances import Standing
from sahel.facts.countries import countries, entity_label
from sahel.facts.scope import map_blocs, sahel_states
from sahel.figures.fills import Fill, fill_colour, fill_edge, fill_pattern, fills
from sahel.figures.lens_land import joined
from sahel.figures.marked_text import exact
from sahel.figures.template import template
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.geo.boundaries import Shape, horizon, shapes
from sahel.geo.projection import project
from sahel.model import IsoDate

HEIGHT_PX = 196

_BESIDE = 1200
"""Km on paper that a wide panel may show beyond its window, on either side."""

Window = tuple[tuple[float, float], tuple[float, float]]
"""The range of x and of y, in km on paper."""

NEAR: Window = ((-1860, 1900), (-960, 660))
"""West Africa and the Sahel."""
FAR: Window = ((-3150, 3150), (-1120, 2420))
"""All that the lens shows of a bloc whose members are elsewhere."""


def bloc_fills(alliance: str, bars: Sequence[Bar], on: IsoDate, known: IsoDate | None) -> dict[str, Fill]:
    """Return what fills each country: by bloc, as on the large map, for its blocs; else by standing in the alliance."""
    if alliance in map_blocs():
        return fills(on, known)
    return {bar.member: Fill(alliance, _standing(bar, on)) for bar in bars if belongs(bar.statuses(on))}


def _standing(bar: Bar, on: IsoDate) -> Standing:
    held = bar.statuses(on)
    return "exit_announced" if "exit_announced" in held else "suspended" if "suspended" in held else "member"


def _is_near(iso3: str) -> bool:
    country = countries().get(iso3)
    if country is None:
        return False
    x, y = project(country.lat, country.lon)
    return NEAR[0][0] <= float(x) <= NEAR[0][1] and NEAR[1][0] <= float(y) <= NEAR[1][1]


def window(bars: Sequence[Bar]) -> Window:
    """Return what a map shows: the region, unless more than half of the members lie outside it."""
    near = sum(_is_near(bar.member) for bar in bars)
    return NEAR if 2 * near >= len(bars) else FAR


def _is_seen(shape: Shape, seen: Window) -> bool:
    # A wider panel shows more on either side.
    (x0, x1), (y0, y1) = (seen[0][0] - _BESIDE, seen[0][1] + _BESIDE), seen[1]
    return any(min(x) <= x1 and max(x) >= x0 and min(y) <= y1 and max(y) >= y0 for x, y in shape.rings)


def _land(given: Mapping[str, Fill], seen: Window, palette: Palette) -> list[go.Scatter]:
    groups: dict[Fill | None, list[Shape]] = {}
    for iso3, shape in shapes("lens").items():
        if _is_seen(shape, seen):
            groups.setdefault(None if shape.disputed else given.get(iso3, Fill()), []).append(shape)
    return [_area(fill, group, palette) for fill, group in groups.items()]


def _area(fill: Fill | None, group: Iterable[Shape], palette: Palette) -> go.Scatter:
    x, y = joined(ring for shape in group for ring in shape.rings)
    pattern = fill_pattern(fill, palette)
    paint = {"fillpattern": pattern} if pattern else {"fillcolor": fill_colour(fill, palette)}
    line = {"color": fill_edge(fill, palette), "width": tokens().line["country_border"]}
    name = "land disputed" if fill is None else f"land {fill.bloc or 'none'} {fill.standing}"
    return go.Scatter(name=name, x=x, y=y, mode="lines", line=line, fill="toself", hoverinfo="skip", **paint)


def _named(given: Mapping[str, Fill]) -> list[str]:
    """Return which countries carry their name: the five states, and whoever is no plain member."""
    other = [iso3 for iso3, fill in given.items() if fill.standing != "member" or fill.leaving]
    return list(dict.fromkeys([*sahel_states(), *other]))


def _labels(given: Mapping[str, Fill], seen: Window, palette: Palette) -> list[dict[str, Any]]:
    if seen is FAR:
        return []
    halo = f"0 0 2px {palette.casing}, 0 0 3px {palette.casing}, 0 0 4px {palette.casing}"
    font = {"family": tokens().fonts.condensed_stack, "size": tokens().size["desk"]["micro"], "weight": 600}
    labels = []
    for iso3 in _named(given):
        country = countries().get(iso3)
        if country and _is_near(iso3):
            x, y = project(country.lat, country.lon)
            place = {"x": round(float(x)), "y": round(float(y)), "showarrow": False, "text": exact(entity_label(iso3))}
            labels.append(place | {"font": font | {"color": palette.ink, "shadow": halo}})
    return labels


def bloc_map(given: Mapping[str, Fill], seen: Window, scheme: Scheme = "light") -> go.Figure:
    """Return the map of fills, cut to a window."""
    palette, ((x0, x1), (y0, y1)) = tokens().palette(scheme), seen
    edge_x, edge_y = joined([horizon("lens")])
    look = {"mode": "lines", "line": {"color": palette.coast, "width": 1}, "fill": "toself", "hoverinfo": "skip"}
    sea = go.Scatter(name="sea", x=edge_x, y=edge_y, fillcolor=palette.sea, **look)
    figure = go.Figure([sea, *_land(given, seen, palette)])
    axis = {"visible": False, "showgrid": False, "zeroline": False, "fixedrange": True}
    figure.update_layout(
        template=template(scheme),
        height=HEIGHT_PX,
        xaxis=axis | {"range": [x0, x1]},
        yaxis=axis | {"range": [y0, y1], "scaleanchor": "x", "scaleratio": 1},
        annotations=_labels(given, seen, palette),
    )
    return figure
