"""The figures of a page as JSON: each once in the light colours, and beside it only what the dark ones change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sahel.briefing.drawings import Drawing, MapDrawing
from sahel.briefing.drawn import figure_of
from sahel.briefing.records import Basis

Path = list[str | int]
Patch = tuple[Path, Any]
"""Where in the figure a value differs, and the value in the dark."""

MAP_PAPER_PX, PAPER_PX = 1260, 1560
"""How wide a figure is drawn for paper before it shrinks to the sheet: as narrow as its labels allow."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A figure for the page. ``height``: its own, in px of the room, None where it fills its place."""

    light: dict[str, Any]
    dark: tuple[Patch, ...]
    height: float | None
    paper: int

    @property
    def content(self) -> dict[str, Any]:
        """What the script of the page needs."""
        return {**self.light, "dark": [list(patch) for patch in self.dark], "height": self.height, "paper": self.paper}


def differences(light: Any, dark: Any, path: tuple[str | int, ...] = ()) -> Iterator[Patch]:  # noqa: ANN401 (JSON)
    """Yield what differs between two figures of one shape."""
    if isinstance(light, dict) and isinstance(dark, dict) and light.keys() == dark.keys():
        for key in light:
            yield from differences(light[key], dark[key], (*path, key))
    elif isinstance(light, list) and isinstance(dark, list) and len(light) == len(dark):
        for at, (one, other) in enumerate(zip(light, dark, strict=True)):
            yield from differences(one, other, (*path, at))
    elif light != dark:
        yield list(path), dark


def plot_of(drawing: Drawing, basis: Basis) -> Plot | None:
    """Return the figure of a drawing, or None where it has none."""
    light, dark = figure_of(drawing, basis, "light"), figure_of(drawing, basis, "dark")
    if light is None or dark is None:
        return None
    day, night = json.loads(light.to_json()), json.loads(dark.to_json())
    paper = MAP_PAPER_PX if isinstance(drawing, MapDrawing) else PAPER_PX
    return Plot(day, tuple(differences(day, night)), light.layout.height, paper)
