"""Places: where, which, and in what use."""

from sahel.desk.evaluate.measures import Found, Share
from sahel.desk.evaluate.places import place_figures, same_place, same_point
from tests.desk.evaluate.toy import marks, place

NIAMEY, DOSSO, PARIS = (13.5, 2.1), (13.05, 3.19), (48.9, 2.35)


def at(point, **more):
    return place(lat=point[0], lon=point[1], **more)


def test_a_town_a_hundred_miles_off_is_the_place_and_one_beyond_is_not():
    assert same_point(at(NIAMEY), at(DOSSO))
    assert not same_point(at(NIAMEY), at(PARIS))
    assert not same_point(at(NIAMEY), place(lat=None, lon=None))


def test_a_country_is_right_by_its_code_and_a_literal_town_is_not():
    far = at((17.6, 8.1))
    assert same_place(at(NIAMEY, level="country"), far)
    assert same_place(at(NIAMEY, use="metonym"), far)
    assert not same_place(at(NIAMEY), far)
    assert not same_place(at(NIAMEY, level="country"), at((48.9, 2.35), iso3="FRA"))


def test_a_region_is_right_by_its_name():
    sahel = at((15.0, 5.0), iso3=None, level="region", name="Sahel")
    assert same_place(sahel, at((-20.0, 100.0), iso3=None, name="sahel "))
    assert not same_place(sahel, at((-20.0, 100.0), iso3=None, name="Sahara"))


def test_a_region_counts_in_no_figure_of_points():
    region = at((15.0, 5.0), iso3=None, level="region", name="Sahel")
    town = at(NIAMEY, start=10, end=16)
    told = marks(at((0.0, 0.0), iso3=None, name="Sahel"), town)
    assert place_figures(marks(region, town), told).found["places_point"] == Found(1, 1, 1)


def test_a_span_may_be_longer_but_counts_once():
    gold, told = marks(place(0, 5)), marks(place(0, 5), place(3, 9))
    assert place_figures(gold, told).found["places_overlap"] == Found(1, 2, 1)


def test_use_is_scored_where_both_marked_a_place():
    gold = marks(place(0, 5, use="metonym"), place(10, 15), place(20, 25))
    told = marks(place(0, 5, use="literal"), place(10, 15))
    shares = place_figures(gold, told).shares
    assert shares["use"] == Share(1, 2)
    assert (shares["use_metonym"], shares["use_literal"]) == (Share(0, 1), Share(1, 1))
