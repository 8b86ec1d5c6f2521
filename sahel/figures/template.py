"""The plotly template: type, colours and hover boxes of every figure, from the tokens."""

from __future__ import annotations

import plotly.graph_objects as go

from sahel.figures.tokens import Scheme, tokens


def template(scheme: Scheme) -> go.layout.Template:
    """Return the template of a scheme; figures set only what is their own."""
    palette, fonts, size = tokens().palette(scheme), tokens().fonts, tokens().size["desk"]
    axis = {
        "gridcolor": palette.rule2,
        "linecolor": palette.rule,
        "zeroline": False,
        "tickfont": {"family": fonts.condensed_stack, "size": size["micro"], "color": palette.ink2},
    }
    hover = {
        "bgcolor": palette.panel,
        "bordercolor": palette.ink3,
        "font": {"family": fonts.stack, "size": size["small"], "color": palette.ink},
        "align": "left",
    }
    layout = go.Layout(
        font={"family": fonts.stack, "size": size["small"], "color": palette.ink},
        paper_bgcolor=palette.panel,
        plot_bgcolor=palette.panel,
        colorway=[palette.ink2],
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        showlegend=False,
        hoverlabel=hover,
        hovermode="closest",
        dragmode=False,
        xaxis=axis,
        yaxis=axis,
    )
    return go.layout.Template(layout=layout)
