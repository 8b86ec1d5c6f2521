"""How wide a text is, from the advances in the fonts themselves: what pictures, slides and pages lay out by.

Kerning and joined letters only make a line shorter, so a line that fits here fits where it is set.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from sahel.figures.pictures.faces import Cut, Weight, faces, last_resort

_UNKNOWN = 1.0
"""Width of a letter that no face has, as a share of its size: a generous box."""

Advances = Mapping[int, float]
"""The width of each letter (by code point) as a share of the size of type."""


@cache
def advances(file: Path) -> Advances:
    """Return the widths of all letters of a font."""
    with TTFont(file, lazy=True) as font:
        per_em, widths = font["head"].unitsPerEm, font["hmtx"].metrics
        return {code: widths[name][0] / per_em for code, name in font.getBestCmap().items()}


@cache
def joined_advances(cut: Cut, weight: Weight) -> Advances:
    """Return the width of each letter in the first face that has it."""
    found: dict[int, float] = {}
    for face in faces(cut, weight):
        found = {**advances(face.file), **found}
    return found


@cache
def _widest(cut: Cut, weight: Weight) -> Advances:
    own, last = joined_advances(cut, weight), advances(last_resort(weight).file)
    return {code: max(width, last.get(code, 0.0)) for code, width in own.items()}


def text_width(
    text: str, size: float, cut: Cut = "sans", weight: Weight = "plain", *, substituted: bool = False
) -> float:
    """Return how wide a line is, in the unit of ``size``.

    ``substituted``: as wide as it may become where a reader's machine lacks our faces and takes a wider one.
    """
    widths = _widest(cut, weight) if substituted else joined_advances(cut, weight)
    return size * sum(widths.get(ord(letter), _UNKNOWN) for letter in text)
