"""What a picture is drawn on, and the picture as bytes.

One px is one point of matplotlib, so that sizes and widths of the tokens hold as they stand. Nothing here uses pyplot
or leaves a setting behind. Matplotlib's fonts and settings are shared by all threads: one picture is drawn at a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from threading import RLock
from typing import Any, Literal

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from sahel.figures.tokens import Palette, Scheme, tokens

_POINTS = 72
"""Points an inch, and so px an inch of a sheet."""
DRAWING = RLock()
"""Held while matplotlib draws."""
_STEADY: Any = {"svg.hashsalt": "sahel", "pdf.fonttype": 3, "text.parse_math": False, "svg.fonttype": "path"}
"""The same drawing gives the same bytes; letters of a PDF stay letters; a dollar sign is one."""
_NAMELESS: dict[str, dict[str, None]] = {
    "png": {"Software": None},
    "svg": {"Date": None, "Creator": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}

Kind = Literal["png", "svg", "pdf"]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The room for a picture, in px, and its colours; a picture is as wide, and at most as high."""

    width: int
    height: int
    scheme: Scheme = "light"

    @property
    def palette(self) -> Palette:
        """The colours."""
        return tokens().palette(self.scheme)


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn picture, ``width`` by ``height`` px."""

    figure: Figure
    width: int
    height: int

    def png(self, scale: float = 2.0) -> bytes:
        """Return it as PNG with ``scale`` pixels a px."""
        return self._bytes("png", scale)

    def svg(self) -> bytes:
        """Return it as SVG; its letters are outlines, so that it looks the same without the fonts."""
        return self._bytes("svg")

    def pdf(self) -> bytes:
        """Return it as a PDF of one page of its size in points, its fonts inside."""
        return self._bytes("pdf")

    def _bytes(self, kind: Kind, scale: float = 1.0) -> bytes:
        held = BytesIO()
        with DRAWING, mpl.rc_context(_STEADY):
            self.figure.savefig(held, format=kind, dpi=_POINTS * scale, metadata=_NAMELESS[kind])
        return held.getvalue()


def blank(width: int, height: int, palette: Palette) -> tuple[Picture, Axes]:
    """Return an empty picture and its one area: x from the left and y from the foot, both in px."""
    with DRAWING:
        figure = Figure(figsize=(width / _POINTS, height / _POINTS), dpi=_POINTS, facecolor=palette.panel)
        FigureCanvasAgg(figure)
        area = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    area.set_xlim(0, width)
    area.set_ylim(0, height)
    area.set_axis_off()
    return Picture(figure, width, height), area
