"""The map as plotly gets it: arcs by direction, fills by bloc, nothing that needs a network."""

import json

import pytest

from sahel.facts.scope import sahel_states
from sahel.figures.fills import Fill, fills
from sahel.figures.lens_arcs import FADED, MOST_ARCS, drawable, shown, tie_hover
from sahel.figures.lens_map import hidden_arcs, lens_map, without_place
from sahel.figures.tokens import tokens
from sahel.geo.boundaries import shapes
from sahel.model import Tie
from tests.toy import event

LIGHT = tokens().light
LARGEST_FIGURE = 400_000
"""Bytes of a full map (VISUAL: 277 KB is what it can be)."""


def tie(a="NER", b="RUS", up=1.0, down=0.0, thin=False, events=None):
    said = (event(a, b, on="2024-02-01"),) if events is None else events
    return Tie((a, b), up, down, thin, said)


def trace(figure, name):
    return next((one for one in figure.data if one.name == name), None)


def draw(*ties, **more):
    return lens_map(ties, {}, {}, **more)


@pytest.mark.parametrize(
    ("up", "down", "colour"), [(1, 0, LIGHT.up), (0, 1, LIGHT.down), (0, 0, LIGHT.none), (1, 1, LIGHT.down)]
)
def test_an_arc_has_the_colour_of_what_the_events_did(up, down, colour):
    assert trace(draw(tie(up=up, down=down)), "arc NER-RUS").line.color == colour


def test_a_contested_arc_carries_blue_dashes():
    overlay = trace(draw(tie(up=1, down=1)), "contest NER-RUS")
    assert (overlay.line.color, overlay.line.dash) == (LIGHT.up, "7px,7px")


def test_a_thin_arc_is_dashed_and_a_sound_one_is_not():
    assert trace(draw(tie(thin=True)), "arc NER-RUS").line.dash == "5px,4px"
    assert trace(draw(tie()), "arc NER-RUS").line.dash == "solid"


def test_coloured_arcs_have_a_casing_and_grey_ones_recede_without():
    assert trace(draw(tie()), "casing NER-RUS") is not None
    assert trace(draw(tie(up=0, events=())), "casing NER-RUS") is None


def test_a_click_on_an_arc_gives_its_pair():
    target = trace(draw(tie()), "target NER-RUS")
    assert set(map(tuple, target.customdata)) == {("NER", "RUS")}
    assert (target.marker.opacity, target.unselected.marker.opacity) == (0, 0)


def test_ties_outside_the_selection_are_faded_and_can_still_be_clicked():
    figure = draw(tie(), context=(tie("MLI", "FRA"),))
    assert trace(figure, "arc MLI-FRA").opacity == FADED
    assert trace(figure, "arc NER-RUS").opacity is None
    assert trace(figure, "target MLI-FRA") is not None


def test_a_body_that_sits_nowhere_has_no_arc_and_is_counted():
    ties = [tie(), tie("NER", "ECOWAS")]
    assert trace(draw(*ties), "arc NER-ECOWAS") is None
    assert without_place(ties) == 1


def test_beyond_the_limit_thin_arcs_go_first_and_then_grey_ones():
    ties = [tie("NER", "RUS"), tie("NER", "FRA", thin=True), tie("NER", "DZA", up=0, events=())]
    kept = [arc.tie.pair[1] for arc in shown(drawable(ties, "lens"), 2)]
    assert kept == ["RUS", "DZA"]
    assert [arc.tie.pair[1] for arc in shown(drawable(ties, "lens"), 1)] == ["RUS"]


def test_what_is_hidden_is_counted():
    many = [tie("NER", iso3) for iso3 in list(shapes("lens"))]
    assert hidden_arcs(many) == len(drawable(many, "lens")) - MOST_ARCS


def test_every_country_is_filled_once():
    figure = lens_map([], {"NER": Fill("AES"), "BEN": Fill("ECOWAS")}, {})
    grounds = [one for one in figure.data if one.name.startswith("land ")]
    rings = sum(len(shape.rings) for shape in shapes("lens").values())
    assert sum(1 + list(one.x).count(None) for one in grounds) == rings
    assert trace(figure, "land AES member").fillcolor == LIGHT.aes


def test_a_suspended_member_is_hatched_and_a_disputed_area_is_cross_hatched():
    figure = lens_map([], {"GIN": Fill("ECOWAS", "suspended")}, {})
    assert trace(figure, "land ECOWAS suspended").fillpattern.shape == "/"
    assert trace(figure, "land disputed").fillpattern.shape == "x"


def test_an_exit_from_another_bloc_shows_both_colours():
    figure = lens_map([], {"MLI": Fill("AES", "member", "ECOWAS")}, {})
    pattern = trace(figure, "land AES member").fillpattern
    assert (pattern.bgcolor, pattern.fgcolor) == (LIGHT.aes, LIGHT.ecowas)


def test_the_five_states_are_named_and_dotted_even_with_no_tie():
    figure = draw()
    assert "MALI" in [note.text for note in figure.layout.annotations]
    assert [row[0] for row in trace(figure, "ends").customdata] == list(sahel_states())


def test_the_hover_box_escapes_what_it_names():
    assert "<script>" not in tie_hover(tie("NER", "<script>"), {})


def test_the_map_asks_for_nothing_from_a_network():
    said = json.loads(draw(tie()).to_json())
    assert "geo" not in said["layout"]
    assert {one["type"] for one in said["data"]} == {"scatter"}
    assert "http" not in draw(tie()).to_json()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_full_map_stays_small(scheme):
    many = [tie("NER", iso3) for iso3 in list(shapes("lens"))]
    assert len(lens_map(many, fills("2024-06-01"), {}, scheme=scheme).to_json()) < LARGEST_FIGURE
