"""The map of the situation page with its legends, or the table beside it; a click on an arc or a dot narrows."""

from __future__ import annotations

from typing import Any

import streamlit as st

from sahel.analysis.headline import headline
from sahel.facts.scope import map_blocs
from sahel.figures.alt_text import map_alt
from sahel.figures.lens_map import hidden_arcs, lens_map, without_place
from sahel.figures.map_legend import fill_legend, line_legend, width_legend
from sahel.figures.marked_text import exact
from sahel.figures.signs import ORDER
from sahel.figures.tables import html_table, tie_table
from sahel.figures.tokens import Scheme
from sahel.geo.projection import MapView
from sahel.i18n import _, ngettext
from sahel.model import View
from sahel.ui.links import inside_href
from sahel.ui.narrow import ask_the_screen, is_narrow
from sahel.ui.open_store import store_version
from sahel.ui.row_choice import row_hrefs, row_of
from sahel.ui.scheme import palette, scheme
from sahel.ui.session import current_view, narrow_to_pair, narrow_to_party
from sahel.ui.situation import Situation, gather
from sahel.ui.table_links import tie_hrefs

CONFIG = {"displayModeBar": False, "scrollZoom": True, "doubleClick": "reset"}
"""No toolbar; the wheel zooms, a double click goes back."""


_SHAPES = ("Lens", "Close-up", "Table")
"""The values of the link; what a user reads is their translation."""


def shows_table() -> bool:
    """Tell whether the switch asks for tables in place of figures."""
    return st.session_state.get("show") == _SHAPES[2]


def map_view() -> MapView:
    """Return the view of the map that the switch and the screen ask for."""
    if is_narrow():
        return "phone"
    return "rim" if st.session_state.get("show") == _SHAPES[1] else "lens"


def picked(key: str) -> list[str] | None:
    """Return the parties of the point that was clicked in a figure, or None."""
    state: Any = st.session_state.get(key) or {}
    points = state.get("selection", {}).get("points", [])
    parties = points[0].get("customdata") if points else None
    return [str(party) for party in parties] if isinstance(parties, list) and parties else None


def narrow_by_click(key: str) -> None:
    """Narrow the view to what was clicked: a pair, or one party."""
    parties = picked(key)
    if parties and len(parties) == 2:
        narrow_to_pair((parties[0], parties[1]))
    elif parties:
        narrow_to_party(parties[0])


@st.cache_resource(max_entries=48, show_spinner=False)
def _figure(version: int, asked: View, shade: Scheme, view: MapView) -> Any:  # noqa: ANN401 (plotly has no types)
    now = gather(asked)
    return lens_map(
        now.ties, now.fills, now.voices, context=now.context, in_force=now.in_force, scheme=shade, view=view
    )


def _note(*parts: str, href: str | None = None) -> str:
    if not parts:
        return ""
    said = exact(" ".join(parts))
    linked = f'<a href="{exact(href)}" target="_self">{said}</a>' if href else said
    return f'<p class="note">{linked}</p>'


def _left_out(situation: Situation, view: MapView) -> list[str]:
    """Say how many ties have no line: too many at once, or with a body that sits nowhere."""
    hidden, bodies = hidden_arcs(situation.ties, view), without_place(situation.ties, view)
    said = []
    if hidden and view == "phone":
        text = ngettext(
            "Solid and contested changes only; {n} other tie is not drawn.",
            "Solid and contested changes only; {n} other ties are not drawn.",
            hidden,
        )
        said.append(text.format(n=hidden))
    elif hidden:
        said.append(ngettext("{n} more is hidden.", "{n} more are hidden.", hidden).format(n=hidden))
    if bodies:
        text = ngettext("{n} with a body (ECOWAS) has no line.", "{n} with bodies (ECOWAS) have no line.", bodies)
        said.append(text.format(n=bodies))
    return said


_BEARINGS: dict[MapView, str] = {
    "lens": _("True bearings from 15° N 3° E, distances shrink outwards. Solid dots: Sahel capitals."),
    "rim": _("True distances from 15° N 3° E. Far partners stand on the frame, at their true bearing."),
    "phone": _("Distances shrink outwards."),
}


def _legends(situation: Situation, view: MapView) -> str:
    colours, on, asked = palette(), situation.view.on, current_view()
    rows, table = row_hrefs(asked), inside_href("", asked, show=_SHAPES[2])
    lines = line_legend(situation.ties, colours, rows | {way: rows[row_of(way)] for way in ORDER})
    pairs = [tie.pair for tie in situation.ties]
    widths = width_legend(pairs, situation.in_force, on, colours, rows) if on else ""
    blocs = {bloc: inside_href("alliances", asked, bloc=bloc) for bloc in map_blocs()}
    areas = fill_legend(situation.fills, on, colours, blocs) if on else ""
    left = f"<section>{lines}</section><section>{widths}</section>{_note(*_left_out(situation, view), href=table)}"
    right = f"<section>{areas}</section>{_note(_('Natural Earth; lines imply no position.'))}"
    boxes = f'<div class="legend legend-box left">{left}</div><div class="legend legend-box right">{right}</div>'
    about = f'<p class="note bearings">{exact(_BEARINGS[view])}</p>'
    if view == "phone":
        folded = f"<details><summary>{exact(_('Legend'))}</summary>{boxes}{about}</details>"
        return f'<div class="legends phone">{_note(*_left_out(situation, view), href=table)}{folded}</div>'
    return f'<div class="legends {view}">{about}{boxes}</div>'


def _map(asked: View, situation: Situation) -> None:
    view = map_view()
    st.plotly_chart(
        _figure(store_version(), asked, scheme(), view),
        theme=None,
        key="arcs",
        height="stretch",
        on_select=lambda: narrow_by_click("arcs"),
        selection_mode="points",
        config=CONFIG,
        alt=map_alt(situation.ties, headline(situation.ties, situation.view, situation.changes)),
    )
    st.html(_legends(situation, view))


def _switch() -> None:
    with st.container(key="switch"):
        st.segmented_control(
            _("Show as"), _SHAPES, key="show", bind="query-params", default=_SHAPES[0], label_visibility="collapsed"
        )


def map_panel(asked: View, situation: Situation) -> None:
    """Draw the map, or the table of its ties where the switch says so."""
    with st.container(key="map", gap=None):
        _switch()
        ask_the_screen()
        if shows_table():
            links = tie_hrefs(situation.ties, asked)
            table = html_table(tie_table(situation.ties, situation.voices), links)
            st.html(f'<div class="pad below">{table}</div>')
        else:
            _map(asked, situation)
