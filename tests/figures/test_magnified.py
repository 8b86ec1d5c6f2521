"""A magnified figure: all that is px grows, all that is data stays."""

import json

import numpy as np
import plotly.graph_objects as go
import pytest

from sahel.figures.magnified import magnified, room_factor


def figure(trace, **layout):
    made = go.Figure(trace)
    made.update_layout(template=None, **layout)
    return magnified(made, 2.0)


def test_type_glyphs_strokes_and_margins_grow():
    marker = {"size": [8, 10], "line": {"width": 1.5}}
    line = {"width": 3, "dash": "5px,4px"}
    made = figure(
        go.Scatter(x=[1, 2], y=[3, 4], marker=marker, line=line), height=100, margin={"l": 5}, font={"size": 12}
    )
    assert list(made.data[0].marker.size) == [16, 20]
    assert (made.data[0].marker.line.width, made.data[0].line.width, made.data[0].line.dash) == (3, 6, "10px,8px")
    assert (made.layout.height, made.layout.margin.l, made.layout.font.size) == (200, 10, 24)


def test_data_stay_as_they_are():
    made = figure(go.Bar(x=[1, 2], y=[3, 4], width=[0.5, 0.5], offset=[0, 1], customdata=[["a"], ["b"]]))
    assert (list(made.data[0].width), list(made.data[0].y)) == ([0.5, 0.5], [3, 4])
    given = go.Scatter(x=np.array([1.0, 2.0]), y=np.array([3.0, 4.0]))
    assert json.loads(figure(given).to_json())["data"] == json.loads(go.Figure(given).to_json())["data"]


def test_labels_keep_their_distance_and_their_halo():
    label = {"x": 1, "y": 2, "text": "12px", "xshift": -4, "font": {"size": 11, "shadow": "0 0 2px #fff"}}
    (made,) = figure(go.Scatter(), annotations=[label]).layout.annotations
    assert (made.x, made.xshift, made.font.size, made.font.shadow, made.text) == (1, -8, 22, "0 0 4px #fff", "12px")


def test_a_shape_anchored_at_a_point_grows_and_one_in_data_stays():
    ring = {"type": "circle", "xsizemode": "pixel", "ysizemode": "pixel", "xanchor": 7, "yanchor": 8}
    path = {
        "type": "path",
        "xsizemode": "pixel",
        "ysizemode": "pixel",
        "xanchor": 7,
        "yanchor": 8,
        "path": "M-5,4L5,4Z",
    }
    ends = {"x0": -3, "x1": 3, "y0": -3, "y1": 3}
    shapes = figure(go.Scatter(), shapes=[ring | ends, path, {"type": "rect"} | ends]).layout.shapes
    assert (shapes[0].x0, shapes[0].y1, shapes[0].xanchor) == (-6, 6, 7)
    assert shapes[1].path == "M-10,8L10,8Z"
    assert (shapes[2].x0, shapes[2].x1) == (-3, 3)


def test_the_room_has_the_type_of_the_tokens():
    assert room_factor() == pytest.approx(24 / 14)
