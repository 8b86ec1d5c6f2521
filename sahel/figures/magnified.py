"""A figure for the shared screen: the same figure with type, strokes and glyphs as large as the room needs.

Everything that is counted in pixels grows by one factor, so that what fits side by side at the desk still does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np
import plotly.graph_objects as go

from sahel.figures.tokens import tokens

_PIXELS = {"size", "xshift", "yshift", "borderpad", "height", "l", "r", "t", "b", "linewidth", "zerolinewidth"}
"""Properties of plotly that are lengths in px, or lists of them, wherever they stand."""
_SHAPE_ENDS = {"x": {"x0", "x1"}, "y": {"y0", "y1"}}
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)px")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def room_factor() -> float:
    """Return how much larger running text is in the room than at the desk."""
    size = tokens().size
    return size["room"]["body"] / size["desk"]["body"]


def _larger(value: Any, factor: float) -> Any:  # noqa: ANN401 (numbers, lists of them, arrays)
    if isinstance(value, (list, tuple, np.ndarray)):
        return [_larger(one, factor) for one in value]
    return round(value * factor, 2) if isinstance(value, (int, float)) else value


def _lengths(text: str, factor: float) -> str:
    """Return dashes ("5px,4px") and shadows ("0 0 2px #fff") with their lengths grown."""
    return _LENGTH.sub(lambda found: f"{float(found[1]) * factor:g}px", text)


def _path(text: str, factor: float) -> str:
    return _NUMBER.sub(lambda found: f"{float(found[0]) * factor:g}", text)


def _pixel_ends(given: Mapping[str, Any]) -> set[str]:
    """Return which ends of a shape are px, as it is anchored at a point."""
    return {end for axis, ends in _SHAPE_ENDS.items() if given.get(f"{axis}sizemode") == "pixel" for end in ends}


def _each(given: Mapping[str, Any], factor: float, key: str) -> dict[str, Any]:
    return {name: _grown(name, part, factor, key) for name, part in given.items()}


def _shape(given: Mapping[str, Any], factor: float) -> dict[str, Any]:
    """Return a shape; one that is anchored at a point is wholly in px."""
    ends = {name: _larger(given[name], factor) for name in _pixel_ends(given) if name in given}
    path = {"path": _path(given["path"], factor)} if given.get("xsizemode") == "pixel" and "path" in given else {}
    return _each(given, factor, "shape") | ends | path


def _grown(key: str, value: Any, factor: float, parent: str) -> Any:  # noqa: ANN401 (any part of a figure)
    if isinstance(value, Mapping):
        return _shape(value, factor) if "xsizemode" in value else _each(value, factor, key)
    if isinstance(value, (list, tuple)) and value and isinstance(value[0], Mapping):
        return [_grown(key, one, factor, parent) for one in value]
    # A bar's own width is days or rows; only that of a line is px.
    if key in _PIXELS or (key == "width" and parent == "line"):
        return _larger(value, factor)
    return _lengths(value, factor) if key in {"dash", "shadow"} and isinstance(value, str) else value


def magnified(figure: go.Figure, factor: float | None = None) -> go.Figure:
    """Return a figure with every length in px grown by a factor, by default that of the room's type."""
    given = figure.to_plotly_json()
    larger = room_factor() if factor is None else factor
    data = [_grown("trace", trace, larger, "") for trace in given["data"]]
    return go.Figure(data, _grown("layout", given["layout"], larger, ""))
