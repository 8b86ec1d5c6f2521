"""The map of partnerships as a picture: the same projection, arcs, fills and names as in the room, with its legend."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sahel.analysis.ties import Pair
from sahel.facts.scope import sahel_states
from sahel.figures.fills import Fill
from sahel.figures.lens_arcs import drawable, shown
from sahel.figures.lens_map import parties_at_ends
from sahel.figures.pictures.map_arcs import arcs
from sahel.figures.pictures.map_ground import ground
from sahel.figures.pictures.map_key import corner_keys
from sahel.figures.pictures.map_names import ends, partners, states
from sahel.figures.pictures.map_plane import plane, room_beside
from sahel.figures.pictures.map_strip import Strip, draw_strip, strip
from sahel.figures.pictures.sheet import DRAWING, Picture, Sheet, blank
from sahel.figures.room_map import end_signs, plain_fills
from sahel.geo.projection import MapView
from sahel.model import Tie

_CORNERS = 0.2
"""Room beside the map, as a share of its height, with which legends in its corners hide only the ocean."""


def _strip(ties: Sequence[Tie], fills: Mapping[str, Fill], view: MapView, sheet: Sheet) -> Strip | None:
    """Return the legend that stands below the map; None where there is room for it in the corners."""
    if room_beside(view, sheet.width, sheet.height) >= _CORNERS * sheet.height:
        return None
    return strip(ties, fills, view, sheet.width, plane(view, sheet.width, sheet.height).factor, sheet.palette)


def map_picture(
    ties: Sequence[Tie],
    fills: Mapping[str, Fill],
    sheet: Sheet,
    *,
    in_force: Mapping[Pair, int] | None = None,
    subject: Collection[str] = (),
    view: MapView = "lens",
    hatched: bool = False,
) -> Picture:
    """Return the map of ties on a sheet, which it fills.

    ``in_force``: how many entries of the ledger hold between a pair, the width of its arc. ``subject``: parties that a
    line is drawn around. ``hatched``: also tell who is suspended or leaving, and all blocs: for a reader near by.
    """
    palette, filled = sheet.palette, dict(fills) if hatched else plain_fills(fills)
    drawn = shown(drawable(ties, view, in_force), view=view)
    named = list(dict.fromkeys([*parties_at_ends(drawn), *sahel_states()]))
    below = _strip(ties, filled, view, sheet)
    on = plane(view, sheet.width, sheet.height, below.height if below else 0.0)
    picture, area = blank(sheet.width, sheet.height, palette)
    with DRAWING:
        ground(area, on, filled, subject, palette)
        arcs(area, on, drawn, palette)
        states(area, on, subject, palette)
        ends(area, on, named, palette)
        partners(area, on, named, end_signs(drawn), palette)
        if below:
            draw_strip(area, below, sheet.width, palette)
        else:
            corner_keys(area, on, ties, filled, sheet.width, palette)
    return picture
