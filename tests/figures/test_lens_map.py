"""The map as plotly gets it: arcs by direction, fills by bloc, nothing that needs a network."""

import json
import math
from dataclasses import replace

import pytest

from sahel.facts.scope import sahel_states
from sahel.figures.fills import Fill, fills
from sahel.figures.lens_arcs import FADED, MOST_ARCS, drawable, shown, tie_hover
from sahel.figures.lens_map import hidden_arcs, lens_map, without_place
from sahel.figures.map_windows import FRAME
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


def arcs(figure, kind="arc"):
    """The traces of one kind by the pairs that they hold."""
    return {pair: one for one in figure.data if one.name.startswith(f"{kind} ") for pair in one.meta}


def gaps(one):
    return sum(map(math.isnan, one.x))


def draw(*ties, **more):
    return lens_map(ties, {}, {}, **more)


@pytest.mark.parametrize(
    ("up", "down", "colour"), [(1, 0, LIGHT.up), (0, 1, LIGHT.down), (0, 0, LIGHT.none), (1, 1, LIGHT.down)]
)
def test_an_arc_has_the_colour_of_what_the_events_did(up, down, colour):
    assert arcs(draw(tie(up=up, down=down)))["NER-RUS"].line.color == colour


def test_a_contested_arc_carries_blue_dashes():
    overlay = arcs(draw(tie(up=1, down=1)), "contest")["NER-RUS"]
    assert (overlay.line.color, overlay.line.dash) == (LIGHT.up, "7px,7px")


def test_a_thin_arc_is_dashed_and_a_sound_one_is_not():
    assert arcs(draw(tie(thin=True)))["NER-RUS"].line.dash == "5px,4px"
    assert arcs(draw(tie()))["NER-RUS"].line.dash == "solid"


def test_coloured_arcs_have_a_casing_and_grey_ones_recede_without():
    assert set(arcs(draw(tie()), "casing")) == {"NER-RUS"}
    assert not arcs(draw(tie(up=0, events=())), "casing")


def test_a_click_on_an_arc_gives_its_pair():
    targets = trace(draw(tie(), tie("MLI", "FRA")), "targets")
    assert set(map(tuple, targets.customdata)) == {("NER", "RUS"), ("MLI", "FRA")}
    assert set(targets.text) == {""}


@pytest.mark.parametrize(("n", "token"), [(0, "0"), (1, "1"), (2, "2_3"), (3, "2_3"), (4, "4plus"), (9, "4plus")])
def test_an_arc_is_as_wide_as_entries_are_in_force_in_four_steps(n, token):
    drawn = arcs(draw(tie(), in_force={("NER", "RUS"): n}))["NER-RUS"]
    assert drawn.line.width == tokens().line[f"strength_{token}"]


def test_arcs_of_one_look_are_one_trace_with_gaps_between_them():
    figure = draw(tie(), tie("MLI", "RUS"), tie("MLI", "FRA", up=0, down=1))
    blue = arcs(figure)["NER-RUS"]
    assert list(blue.meta) == ["NER-RUS", "MLI-RUS"]
    assert gaps(blue) == 1
    assert arcs(figure)["MLI-FRA"] is not blue


def test_thick_arcs_lie_under_thin_ones_and_grey_ones_under_all():
    ties = [tie(), tie("MLI", "RUS"), tie("BFA", "RUS", up=0, events=())]
    figure = lens_map(ties, {}, {}, in_force={("MLI", "RUS"): 4})
    order = [pair for one in figure.data if one.name.startswith("arc ") for pair in one.meta]
    assert order == ["BFA-RUS", "MLI-RUS", "NER-RUS"]


def test_ties_outside_the_selection_are_faded_and_can_still_be_clicked():
    figure = draw(tie(), context=(tie("MLI", "FRA"),))
    assert arcs(figure)["MLI-FRA"].opacity == FADED
    assert arcs(figure)["NER-RUS"].opacity is None
    assert ["MLI", "FRA"] in list(map(list, trace(figure, "targets").customdata))


def test_a_body_that_sits_nowhere_has_no_arc_and_is_counted():
    ties = [tie(), tie("NER", "ECOWAS")]
    assert set(arcs(draw(*ties))) == {"NER-RUS"}
    assert without_place(ties) == 1


def test_beyond_the_limit_thin_arcs_go_first_and_then_grey_ones():
    ties = [tie("NER", "RUS"), tie("NER", "FRA", thin=True), tie("NER", "DZA", up=0, events=())]
    kept = [arc.tie.pair[1] for arc in shown(drawable(ties, "lens"), 2)]
    assert kept == ["RUS", "DZA"]
    assert [arc.tie.pair[1] for arc in shown(drawable(ties, "lens"), 1)] == ["RUS"]


def test_a_phone_shows_solid_changes_alone():
    ties = [tie("NER", "RUS"), tie("NER", "FRA", thin=True), tie("NER", "DZA", up=0, events=())]
    assert set(arcs(draw(*ties, view="phone"))) == {"NER-RUS"}
    assert hidden_arcs(ties, "phone") == 2


def test_of_grey_arcs_those_with_something_in_force_stay():
    ties = [tie("NER", "DZA", up=0, events=()), tie("NER", "TUR", up=0, events=())]
    kept = shown(drawable(ties, "lens", {("NER", "TUR"): 2}), 1)
    assert [arc.tie.pair[1] for arc in kept] == ["TUR"]


def test_what_is_hidden_is_counted():
    many = [tie("NER", iso3) for iso3 in list(shapes("lens"))]
    assert hidden_arcs(many) == len(drawable(many, "lens")) - MOST_ARCS


def test_every_country_is_filled_once():
    figure = lens_map([], {"NER": Fill("AES"), "BEN": Fill("ECOWAS")}, {})
    grounds = [one for one in figure.data if one.name.startswith("land ")]
    rings = sum(len(shape.rings) for shape in shapes("lens").values())
    assert sum(1 + gaps(one) for one in grounds) == rings
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
    assert sorted(row[0] for row in trace(figure, "ends").customdata) == sorted(sahel_states())


def test_the_hover_box_escapes_what_it_names():
    (drawn,) = drawable([tie()], "lens")
    hostile = replace(drawn, tie=tie("NER", "<script>"))
    assert "<script>" not in tie_hover(hostile, {})


def test_the_map_asks_for_nothing_from_a_network():
    said = json.loads(draw(tie()).to_json())
    assert "geo" not in said["layout"]
    assert {one["type"] for one in said["data"]} == {"scatter"}
    assert "http" not in draw(tie()).to_json()


def test_in_the_close_up_nothing_lies_outside_the_frame_and_far_partners_stand_on_it():
    figure = draw(tie(), tie("MLI", "USA"), tie("NER", "BEN"), view="rim")
    x0, y0, x1, y1 = FRAME["rim"]
    drawn = [one for one in figure.data if one.name not in ("hairlines", "frame")]
    points = [(x, y) for one in drawn for x, y in zip(one.x, one.y, strict=True) if x is not None and not math.isnan(x)]
    assert all(x0 - 1 <= x <= x1 + 1 and y0 - 1 <= y <= y1 + 1 for x, y in points)
    names = " ".join(note.text for note in figure.layout.annotations)
    assert "Moscow 5\u2009400 km" in names
    assert "Washington" in names
    assert "Porto-Novo" not in names


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_full_map_stays_small(scheme):
    many = [tie("NER", iso3) for iso3 in list(shapes("lens"))]
    assert len(lens_map(many, fills("2024-06-01"), {}, scheme=scheme).to_json()) < LARGEST_FIGURE
