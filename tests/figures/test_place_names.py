"""Names beside the dots of an article's map: said where there is room, and never as code."""

from sahel.figures.place_map import spots_map
from sahel.figures.place_spots import PlaceSpot
from tests.figures.test_place_map import HOSTILE


def rendered(*spots):
    return spots_map(spots).get_root().render()


def names(*spots):
    return rendered(*spots).count('"className": "place-name"')


def test_places_that_stand_apart_are_both_named():
    assert names(PlaceSpot("Gao", 16.27, -0.04), PlaceSpot("Bamako", 12.65, -8.0)) == 2


def test_of_many_places_in_one_spot_not_all_are_named():
    assert names(*(PlaceSpot(f"A long name, number {n}", 13.5 + n / 1000, 2.1) for n in range(30))) < 12


def test_a_name_that_holds_code_is_inert():
    page = rendered(PlaceSpot(HOSTILE, 13.5, 2.1))
    assert "${alert" not in page
    assert "<img" not in page


def test_a_single_town_is_shown_with_the_borders_around_it():
    page = rendered(PlaceSpot("Bamako", 12.65, -8.0))
    assert "[[6.65, -14.0], [18.65, -2.0]]" in page.replace("\n", "")
