"""How to read a cell of the matrix, with the same drawings."""

from __future__ import annotations

from sahel.figures.glyphs import glyph
from sahel.figures.marked_text import exact
from sahel.figures.signs import ORDER, SIGNS, direction_label
from sahel.figures.svg import image
from sahel.figures.tokens import Palette, tokens
from sahel.i18n import _

_SHOWN = 3
"""Pips that are filled in the legend's example."""


def _pips(palette: Palette) -> str:
    boxes = "".join(
        f'<rect x="{1 + at * 11}" y="1.5" width="7" height="7" stroke="{palette.ink2}" '
        f'fill="{palette.ink2 if at < _SHOWN else "none"}"/>'
        for at in range(4)
    )
    return image(boxes, 44, 10, "0 0 44 10", kind="sample")


def _thin(palette: Palette) -> str:
    dash = tokens().dash["dash_thin"].replace("px", "")
    colour = SIGNS["weakened"].colour(palette)
    box = f'<rect x="1" y="1" width="26" height="12" fill="none" stroke="{colour}" stroke-dasharray="{dash}"/>'
    return image(box, 28, 14, "0 0 28 14", kind="sample")


def _item(drawing: str, words: str) -> str:
    return f"<li>{drawing}<span>{exact(words)}</span></li>"


def matrix_legend(palette: Palette) -> str:
    """Return the legend as HTML, on one line where there is room."""
    words = {"no new evidence": _("no new evidence, with the date of the last event")}
    signs = [_item(glyph(way, palette), words.get(way, direction_label(way))) for way in ORDER]
    rest = [
        _item(_thin(palette), _("thin: one publisher only")),
        _item(_pips(palette), _("entries in force: 3 (the fourth stands for four or more)")),
        _item("–", _("nothing in the store")),
    ]
    title = exact(_("How to read a cell"))
    return f'<div class="legend in-line"><h3>{title}</h3><ul>{"".join([*signs, *rest])}</ul></div>'
