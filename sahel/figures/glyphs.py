"""The glyphs as SVG images: the signs of change are not in the font, so they are drawn."""

from __future__ import annotations

from sahel.analysis.ties import Direction
from sahel.figures.signs import SIGNS, direction_label
from sahel.figures.svg import image
from sahel.figures.tokens import Palette

_UP = "M6 1.2 11.2 10.6H.8Z"
_DOWN = "M6 10.8 .8 1.4H11.2Z"
_HALF_UP = "M6 .6 10.6 5.5H1.4Z"
_HALF_DOWN = "M6 11.4 1.4 6.5H10.6Z"


def _path(shape: str, colour: str, thin: bool) -> str:
    if thin:
        return f'<path d="{shape}" fill="none" stroke="{colour}" stroke-width="1.5" stroke-linejoin="round"/>'
    return f'<path d="{shape}" fill="{colour}"/>'


def _marks(direction: Direction, palette: Palette, thin: bool) -> str:
    colour = SIGNS[direction].colour(palette)
    if direction == "contested":
        return _path(_HALF_UP, palette.up, thin) + _path(_HALF_DOWN, palette.down, thin)
    if direction == "no new evidence":
        return f'<circle cx="6" cy="6" r="3.6" fill="{colour}"/>'
    return _path(_UP if direction == "strengthened" else _DOWN, colour, thin)


def glyph(direction: Direction, palette: Palette, *, size: int = 12, thin: bool = False) -> str:
    """Return the glyph of a direction as an image, ``size`` px square; a thin one is hollow."""
    return image(_marks(direction, palette, thin), size, size, "0 0 12 12", alt=direction_label(direction))
