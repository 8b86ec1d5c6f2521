"""The places of an article: a small map, and beside it the list with the use and the reason of each."""

from __future__ import annotations

import streamlit as st
from streamlit_folium import st_folium

from sahel.figures.alt_text import place_map_alt
from sahel.figures.marked_text import exact
from sahel.figures.place_map import OfflineMap, place_map, spots_map
from sahel.figures.place_spots import PlaceSpot
from sahel.figures.tables import html_table, place_table
from sahel.i18n import _
from sahel.model import Extraction
from sahel.ui.evidence.candidates import candidates_html
from sahel.ui.evidence.stated_places import stated_place
from sahel.ui.scheme import scheme

HEIGHT = 300


def places_panel(article_id: str, given: Extraction | None) -> None:
    """Draw the map and the list; places without a point stand in the list as "not placed"."""
    places = given.places if given else ()
    stated = None if places else stated_place(article_id)
    with st.container(key="places", gap=None):
        if places:
            st.html(f'<p class="sr">{exact(place_map_alt(places))}</p>')
            _map(article_id, place_map(places, scheme()))
            st.html(f'<p class="note pad">{exact(_legend())}</p>')
            st.html(f'<div class="pad">{html_table(place_table(places))}</div>{candidates_html(places)}')
        elif stated:
            _map(article_id, spots_map([stated], scheme()))
            st.html(f'<p class="note pad">{exact(_stated_legend(stated))}</p>')
        else:
            st.html(f'<p class="note pad">{exact(_no_places(given))}</p>')


def _map(article_id: str, drawn: OfflineMap) -> None:
    key = f"map-{article_id[:16]}-{scheme()}"
    st_folium(drawn, key=key, height=HEIGHT, use_container_width=True, returned_objects=[])


def _stated_legend(spot: PlaceSpot) -> str:
    said = _("{place}: so placed by the chronology; no place is marked in this text.").format(place=spot.name)
    return f"{said} {_no_position()}"


def _no_position() -> str:
    return _("Natural Earth; lines imply no position.")


def _no_places(given: Extraction | None) -> str:
    """Say that the text has no marked place, and where its claims say that they belong."""
    named = list(dict.fromkeys(claim.place for claim in given.claims if claim.place)) if given else []
    if named:
        return _("No place is marked in this text. Its claims are placed in: {places}.").format(places=", ".join(named))
    return _("No place found in this article.")


def _legend() -> str:
    dots = _("Filled dot: the place itself. Ring: a name that stands for something else.")
    return f"{dots} {_no_position()}"
