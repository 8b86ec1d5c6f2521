"""Small maps of an alliance: the large map's fills for its blocs, standings for any other, and what is seen."""

import json

from sahel.analysis.memberships import bars
from sahel.figures.bloc_map import FAR, NEAR, bloc_fills, bloc_map, window
from sahel.figures.fills import Fill, fill_counts, fill_label, fills
from sahel.figures.tokens import tokens

LARGEST_FIGURE = 250_000
"""Bytes of a small map: three of them stand on one page."""


def test_a_bloc_of_the_large_map_has_its_fills():
    assert bloc_fills("ECOWAS", bars("ECOWAS"), "2024-06-01", None) == fills("2024-06-01")


def test_any_other_alliance_is_filled_by_standing():
    given = bloc_fills("AU", bars("AU"), "2024-06-01", None)
    assert given["NER"] == Fill("AU", "suspended")
    assert given["NGA"] == Fill("AU", "member")
    assert fill_counts(given.values())[0][0] == Fill("AU", "member")
    assert fill_label(Fill("AU", "suspended")) == "African Union, suspended"


def test_who_has_left_is_not_filled():
    assert "NER" not in bloc_fills("OIF", bars("OIF"), "2026-01-01", None)


def test_the_clock_hides_what_was_not_known():
    early = bloc_fills("ECOWAS", bars("ECOWAS", known="2024-01-15"), "2024-06-01", "2024-01-15")
    assert early["NER"].leaving is None


def test_the_window_follows_the_members():
    assert window(bars("ECOWAS")) is NEAR
    assert window(bars("NATO")) is FAR


def test_a_small_map_is_small_and_needs_no_network():
    figure = bloc_map(bloc_fills("ECOWAS", bars("ECOWAS"), "2024-06-01", None), NEAR)
    text = figure.to_json()
    assert len(text) < LARGEST_FIGURE
    assert "geo" not in json.loads(text)["layout"]
    names = {note.text for note in figure.layout.annotations}
    assert {"Niger", "Mali", "Burkina Faso", "Guinea"} <= names
    assert "Nigeria" not in names


def test_an_alliance_without_a_tint_of_its_own_is_neutral_in_both_schemes():
    given = bloc_fills("AU", bars("AU"), "2019-06-01", None)
    for scheme in ("light", "dark"):
        drawn = next(one for one in bloc_map(given, NEAR, scheme).data if one.name == "land AU member")
        assert drawn.fillcolor == tokens().palette(scheme).band
