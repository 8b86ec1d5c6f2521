"""Names beside dots: none covers a dot or another name, at any scale; who comes first chooses first."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahel.facts.capitals import capital
from sahel.facts.countries import countries
from sahel.facts.scope import sahel_states
from sahel.figures.label_layout import Name, Spot, arrange, box_of, dot_box, overlap
from sahel.figures.map_labels import covered, partner_names, placed
from sahel.figures.map_windows import KM_A_PX

WINDOW = (-3000.0, -1000.0, 3000.0, 2000.0)
USUAL = ["RUS", "USA", "FRA", "DZA", "GBR", "EU", "DEU", "TUR", "CHN", "MAR", "ARE", "UKR", "CAN", "SWE", "DNK", "BEN"]
NEAR = ["NGA", "CIV", "SEN", "GHA", "TGO", "GIN", "LBY", "ITA", "ESP", "BEL", "SAU", "IRN", "IND", "EGY", "CMR", "CAF"]


def name(key="RUS", at=(0.0, 0.0), chosen=None):
    return Name(key, key, at, 12, chosen)


def test_a_name_takes_the_side_that_was_chosen_for_it():
    wanted = Spot("right", -9, 3)
    assert arrange([name(chosen=wanted)], [(0, 0)], (7.0,), WINDOW) == {"RUS": wanted}


def test_a_name_moves_to_another_side_where_a_dot_is_in_the_way():
    right = Spot("left", 9, 0)
    found = arrange([name(chosen=right)], [(0, 0), (140, 0)], (7.0,), WINDOW)
    assert found["RUS"] != right


def test_a_name_without_any_room_is_left_out():
    ring = [(x * 60.0, y * 60.0) for x in range(-3, 4) for y in range(-3, 4)]
    assert arrange([name()], ring, (7.0,), WINDOW) == {}


def test_a_name_never_leaves_the_window():
    found = arrange([name(at=(2990.0, 0.0))], [(2990.0, 0.0)], (7.0,), WINDOW)
    assert found["RUS"].anchor == "right"


def boxes(entities, view, scale):
    found, (_names, dots) = placed(entities, view), partner_names(entities, view)
    return [box_of(one, spot, scale) for one, spot in found], [dot_box(at, scale) for at in dots]


@pytest.mark.parametrize("view", ["lens", "rim", "phone"])
@pytest.mark.parametrize("entities", [USUAL, USUAL + NEAR], ids=["usual", "many"])
def test_on_the_map_no_name_covers_a_dot_or_another_name_on_any_screen(view, entities):
    parties = [*entities, *sahel_states()]
    for at, scale in enumerate(KM_A_PX[view]):
        names, dots = boxes(parties, view, scale)
        taken = [one[at] for one in covered(view)]
        assert names
        assert not any(overlap(a, b) for a, b in combinations(names, 2))
        assert not any(overlap(a, b) for a in names for b in [*dots, *taken])


def test_the_usual_partners_are_all_named_on_a_desk():
    assert {one.id for one, _spot in placed([*USUAL, *sahel_states()], "lens")} >= set(USUAL)


PARTIES = sorted(one for one in countries() if capital(one))


@given(st.lists(st.sampled_from(PARTIES), unique=True, max_size=30))
def test_whatever_the_partners_no_two_names_overlap(entities):
    names, dots = boxes(entities, "lens", KM_A_PX["lens"][0])
    assert not any(overlap(a, b) for a, b in combinations(names, 2))
    assert not any(overlap(a, b) for a in names for b in dots)
