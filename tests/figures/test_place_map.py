"""The map of an article's places: our own files, and nothing that a name could start."""

import pytest

from sahel.figures.place_map import OfflineMap, for_leaflet, place_map
from sahel.figures.place_spots import place_spots
from sahel.model import PlaceMention

HOSTILE = "`+alert(1)+`${alert(2)}\\<img src=x onerror=alert(3)>"


def mention(name="Gao", lat=16.27, lon=-0.04, use="literal", text="Gao", start=0):
    return PlaceMention(start, start + len(text), text, name, lat, lon, "MLI", None, use, 0.9)


def rendered(*mentions):
    return place_map(mentions).get_root().render()


def test_scripts_and_styles_come_from_the_app_itself():
    addresses = [address for _name, address in (*OfflineMap.default_js, *OfflineMap.default_css)]
    assert all(address.startswith("/app/static/vendor/") for address in addresses)
    assert "http://" not in rendered(mention())
    assert "https://" not in rendered(mention())


@pytest.mark.parametrize("sign", list("`$\\{}<>&\"'"))
def test_no_sign_that_html_or_a_template_literal_reads_gets_through(sign):
    assert sign not in for_leaflet(HOSTILE + sign).replace("&#", "").replace("&", "") or sign == "&"


def test_a_hostile_name_reaches_neither_tooltip_nor_popup_as_code():
    page = rendered(mention(name=HOSTILE, text=HOSTILE))
    assert "${alert" not in page
    assert "`+alert" not in page
    assert "<img" not in page


def test_mentions_of_one_place_are_one_dot():
    spots = place_spots([mention(), mention(start=10), mention("Niamey", 13.5, 2.1)])
    assert [(spot.name, len(spot.mentions)) for spot in spots] == [("Gao", 2), ("Niamey", 1)]


def test_a_mention_without_a_point_has_no_dot():
    assert place_spots([mention(lat=None, lon=None)]) == ()


def test_the_place_itself_is_filled_and_a_name_that_stands_for_something_else_is_a_ring():
    literal, metonym = rendered(mention()), rendered(mention(use="metonym"))
    assert literal.count('"fillColor": "#15202B"') == 1
    assert metonym.count('"fillColor": "#15202B"') == 0


def test_a_map_without_places_shows_the_sahel():
    assert "fitBounds" in rendered()
