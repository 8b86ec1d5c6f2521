"""What is written on the map as a picture: the five states, partners with the sign of their arcs, one distance ring."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from matplotlib.axes import Axes

from sahel.facts.scope import sahel_states
from sahel.figures.label_layout import Name, Spot
from sahel.figures.map_labels import placed, state_names
from sahel.figures.map_windows import place_of
from sahel.figures.pictures.faces import Weight
from sahel.figures.pictures.map_plane import Plane
from sahel.figures.pictures.marks import dot, sign, words
from sahel.figures.pictures.measure import text_width
from sahel.figures.room_map import SIGN_PX, EndSign
from sahel.figures.tokens import Palette

_SIGN = 10.0
"""Width of a sign beside a name, in px of the desk."""


def ends(area: Axes, on: Plane, entities: Sequence[str], palette: Palette) -> None:
    """Draw Sahel capitals as dots of ink, partner ends as light dots with a ring."""
    for entity in entities:
        at = place_of(entity, on.view)
        if at:
            own = entity in sahel_states()
            fill, ring = (palette.ink, palette.panel) if own else (palette.panel, palette.ink)
            dot(area, on.point(at), 6 * on.factor, fill, ring, 1.1 * on.factor)


def states(area: Axes, on: Plane, subject: Collection[str], palette: Palette) -> None:
    """Write the names of the states on their land, larger where the sentence is about them."""
    for name, spot in state_names(on.view):
        x, y = on.point(name.at)
        about = name.id in subject
        size = name.size * on.factor * (1.0 if about else 0.82)
        weight: Weight = "bold" if about else "plain"
        halo = palette.casing if about else None
        at = x + spot.dx * on.factor, y + spot.dy * on.factor
        colour = palette.ink if about else palette.ink2
        words(area, at, _spaced(name.text), size, colour, weight=weight, across="center", halo=halo, layer=3.6)


def _spaced(text: str) -> str:
    """Return capitals set a little apart."""
    return "\u200a".join(text)


def _partner(area: Axes, on: Plane, name: Name, spot: Spot, mark: EndSign | None, palette: Palette) -> None:
    factor, size = on.factor, name.size * on.factor
    x, y = on.point(name.at)
    x, y = x + spot.dx * factor, y + spot.dy * factor
    lead = SIGN_PX * factor if mark else 0.0
    wide = text_width(name.text, size, "sans", "bold") + lead
    left = {"left": x, "right": x - wide}.get(spot.anchor, x - wide / 2)
    words(area, (left + lead, y), name.text, size, palette.ink, weight="bold", halo=palette.casing)
    if mark:
        sign(area, (left + lead * 0.42, y), mark.direction, _SIGN * factor, palette, thin=mark.thin)


def partners(area: Axes, on: Plane, entities: Sequence[str], signs: Mapping[str, EndSign], palette: Palette) -> None:
    """Write the names of partners that find room beside their dots, each after the sign of its arcs."""
    for name, spot in placed(entities, on.view, signs, room=True):
        _partner(area, on, name, spot, signs.get(name.id), palette)
