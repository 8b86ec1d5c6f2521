"""The map of partnerships: countries filled by bloc, an arc for each tie, drawn on plotly's plain axes.

No topojson, no WebGL, nothing from a network: shapes are projected beforehand, arcs and labels here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from sahel.analysis.ties import Pair
from sahel.analysis.voices import Voices
from sahel.facts.countries import entity_name
from sahel.facts.scope import sahel_states
from sahel.figures.fills import Fill
from sahel.figures.hover import plain
from sahel.figures.lens_arcs import Arc, arc_traces, click_targets, drawable, shown
from sahel.figures.lens_land import bloc_outlines, land, rings, sea
from sahel.figures.magnified import magnified
from sahel.figures.map_labels import Label, partner_labels, placed, ring_labels, state_labels
from sahel.figures.map_windows import WINDOW, place_of
from sahel.figures.rim_frame import frame_labels, frame_traces
from sahel.figures.room_map import MAP_FACTOR, EndSign, end_signs, plain_fills, sign_shapes, subject_outline
from sahel.figures.template import template
from sahel.figures.tokens import Palette, Scheme, tokens
from sahel.geo.projection import MapView
from sahel.model import Tie


def parties_at_ends(arcs: Iterable[Arc]) -> list[str]:
    """Return the parties at the ends of arcs, those of the heaviest ties first: their names choose first."""
    ranked = sorted(arcs, key=lambda one: -one.tie.weight)
    return list(dict.fromkeys(entity for drawn in ranked for entity in drawn.tie.pair))


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
        hovertext=[plain(entity_name(entity)) for entity, _at in known],
        hoverinfo="text",
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
    x0, y0, x1, y1 = WINDOW[view]
    # Plotly must fit the axes to the window, not the window to the axes: else every resize would leave a wider view.
    axis = {"visible": False, "showgrid": False, "zeroline": False}
    return {
        "xaxis": axis | {"range": [x0, x1], "constrain": "domain"},
        "yaxis": axis | {"range": [y0, y1], "scaleanchor": "x", "scaleratio": 1, "constrain": "domain"},
        "dragmode": "pan",
        "clickmode": "event+select",
        "uirevision": view,
    }


def _ground(view: MapView, fills: Mapping[str, Fill], subject: Collection[str], palette: Palette) -> list[go.Scatter]:
    return [
        *sea(view, palette),
        *land(view, fills, palette),
        *rings(view, palette),
        *bloc_outlines(view, fills, palette),
        *subject_outline(subject, fills, view, palette),
    ]


def _writing(
    entities: Sequence[str], quiet: set[str], signs: Mapping[str, EndSign], view: MapView, palette: Palette, room: bool
) -> dict[str, Any]:
    """Return the names as annotations, and the signs beside them as shapes."""
    spots = placed(entities, view, signs, room=room)
    # From the back of a room a distance in small type is only in the way.
    labels: list[Label] = [*([] if room else ring_labels(view, palette)), *state_labels(view, palette)]
    labels += partner_labels(spots, quiet, palette)
    labels += frame_labels(entities, quiet, palette) if view == "rim" else []
    return {"annotations": labels, "shapes": sign_shapes(spots, signs, palette)}


def lens_map(
    ties: Sequence[Tie],
    fills: Mapping[str, Fill],
    voices: Voices,
    *,
    context: Sequence[Tie] = (),
    in_force: Mapping[Pair, int] | None = None,
    scheme: Scheme = "light",
    view: MapView = "lens",
    room: bool = False,
    subject: Collection[str] = (),
) -> go.Figure:
    """Return the map of ``ties``; ``context`` are ties outside the selection, drawn faded and still to be clicked.

    ``in_force``: how many entries of the ledger hold between a pair, the width of its arc. ``room``: for the shared
    screen, with large type, plain fills and the sign of each partner. ``subject``: parties that a line is drawn around.
    """
    palette, fills = tokens().palette(scheme), plain_fills(fills) if room else fills
    lit, around = (shown(drawable(some, view, in_force), view=view) for some in (ties, context))
    lit_ends, around_ends = parties_at_ends(lit), parties_at_ends(around)
    entities, quiet = [*lit_ends, *around_ends, *sahel_states()], set(around_ends) - set(lit_ends)
    entities = list(dict.fromkeys(entities))
    arcs = [*arc_traces(around, palette, faded=True), *arc_traces(lit, palette)]
    above = frame_traces(entities, palette) if view == "rim" else []
    dots = _dots(entities, view, palette)
    ground, targets = _ground(view, fills, subject, palette), click_targets([*around, *lit], voices)
    figure = go.Figure([*ground, *arcs, *above, dots, *targets])
    writing = _writing(entities, quiet, end_signs(lit) if room else {}, view, palette, room)
    figure.update_layout(template=template(scheme), **writing, **_frame(view))
    return magnified(figure, MAP_FACTOR) if room else figure


def hidden_arcs(ties: Sequence[Tie], view: MapView = "lens") -> int:
    """Return how many ties could be drawn but are not, as there are too many."""
    arcs = drawable(ties, view)
    return len(arcs) - len(shown(arcs, view=view))


def without_place(ties: Sequence[Tie], view: MapView = "lens") -> int:
    """Return how many ties have a party that no arc can be drawn to (ECOWAS, the UN)."""
    return len(ties) - len(drawable(ties, view))
