"""The map of partnerships: countries filled by bloc, an arc for each tie, drawn on plotly's plain axes.

No topojson, no WebGL, nothing from a network: shapes are projected beforehand, arcs and labels here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from sahel.analysis.voices import Voices
from sahel.facts.scope import sahel_states
from sahel.figures.fills import Fill
from sahel.figures.lens_arcs import Arc, arc_traces, click_targets, drawable, place_of, shown
from sahel.figures.lens_land import bloc_outlines, land, rings, sea
from sahel.figures.map_labels import partner_labels, ring_labels, state_labels
from sahel.figures.template import template
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.geo.projection import MapView
from sahel.model import Tie

WINDOW: dict[MapView, tuple[tuple[float, float], tuple[float, float]]] = {
    "lens": ((-3150, 3150), (-1120, 2420)),
    "rim": ((-2600, 2600), (-1600, 2400)),
}
"""What is seen at first: the range of x and of y, in km on paper."""


def _ends(arcs: Iterable[Arc]) -> list[str]:
    return sorted({entity for drawn in arcs for entity in drawn.tie.pair})


def _dots(entities: Iterable[str], view: MapView, palette: Palette) -> go.Scatter:
    """Draw Sahel capitals as ink dots, partner ends as page dots with an ink ring; a click on one is a country."""
    placed = [(entity, place_of(entity, view)) for entity in entities]
    known = [(entity, at) for entity, at in placed if at]
    home = [entity in sahel_states() for entity, _at in known]
    return go.Scatter(
        name="ends",
        mode="markers",
        x=[round(at[0]) for _entity, at in known],
        y=[round(at[1]) for _entity, at in known],
        customdata=[[entity] for entity, _at in known],
        hoverinfo="none",
        marker={
            "size": 8,
            "color": [palette.ink if own else palette.panel for own in home],
            "line": {
                "width": 1.5,
                "color": [palette.panel if own else palette.ink for own in home],
            },
            "opacity": 1,
        },
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
    )


def _frame(view: MapView) -> dict[str, Any]:
    (x0, x1), (y0, y1) = WINDOW[view]
    # Plotly must fit the axes to the window, not the window to the axes: else every resize would leave a wider view.
    axis = {"visible": False, "showgrid": False, "zeroline": False}
    return {
        "xaxis": axis | {"range": [x0, x1], "constrain": "domain"},
        "yaxis": axis | {"range": [y0, y1], "scaleanchor": "x", "scaleratio": 1, "constrain": "domain"},
        "dragmode": "pan",
        "clickmode": "event+select",
        "uirevision": view,
    }


def lens_map(
    ties: Sequence[Tie],
    fills: Mapping[str, Fill],
    voices: Voices,
    *,
    context: Sequence[Tie] = (),
    scheme: Scheme = "light",
    view: MapView = "lens",
) -> go.Figure:
    """Return the map of ``ties``; ``context`` are ties outside the selection, drawn faded and still to be clicked."""
    palette = tokens().palette(scheme)
    lit, around = shown(drawable(ties, view)), shown(drawable(context, view))
    entities, quiet = [*sahel_states(), *_ends([*lit, *around])], set(_ends(around)) - set(_ends(lit))
    ground = [*sea(view, palette), *land(view, fills, palette), *rings(view, palette)]
    ground += bloc_outlines(view, fills, palette)
    arcs = [*arc_traces(around, palette, faded=True), *arc_traces(lit, palette)]
    figure = go.Figure([*ground, *arcs, _dots(entities, view, palette), *click_targets([*around, *lit], voices)])
    labels = [*ring_labels(view, palette), *state_labels(view, palette)]
    labels += partner_labels(entities, quiet, view, palette)
    figure.update_layout(template=template(scheme), annotations=labels, **_frame(view))
    return figure


def hidden_arcs(ties: Sequence[Tie], view: MapView = "lens") -> int:
    """Return how many ties could be drawn but are not, as there are too many."""
    arcs = drawable(ties, view)
    return len(arcs) - len(shown(arcs))


def without_place(ties: Sequence[Tie], view: MapView = "lens") -> int:
    """Return how many ties have a party that no arc can be drawn to (ECOWAS, the UN)."""
    return len(ties) - len(drawable(ties, view))
