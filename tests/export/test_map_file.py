"""The map of places is one file: nothing in it points at the app or at the network, and no name becomes code."""

import re

import pytest

from sahel.errors import ExportError
from sahel.export import vendored
from sahel.export.map_file import map_page, self_contained, write_map
from sahel.export.where import Place
from sahel.figures.event_map import event_spots
from tests import toy

HOSTILE = "`+alert(1)+`${alert(2)}<img src=x onerror=alert(3)>"


def event(place="Niamey", on="2024-03-26", **more):
    return toy.event(on=on, place=place, claims=(toy.claim(on=on, place=place),), **more)


def page(*events, mark=""):
    return map_page(events, lambda one: Place(13.5, 2.1) if one.place else None, mark)


def test_nothing_is_loaded():
    html = page(event())
    assert not re.findall(r'<(?:script|link|img|iframe)[^>]+(?:src|href)="', html)
    assert not re.findall(r"url\((?!data:|#)", html)
    assert "/app/static" not in html
    assert "sourceMappingURL" not in html


def test_the_policy_lets_nothing_in():
    assert "default-src 'none'" in page(event())
    assert "http:" not in re.search(r'Content-Security-Policy" content="([^"]*)"', page(event()))[1]


def test_hostile_words_are_no_code():
    html = page(event(HOSTILE, source="<script>alert(4)</script>"), mark=HOSTILE)
    assert "<img" not in html
    assert "<script>alert(4)" not in html
    # In a script a name is part of a template literal; the foot of the page is plain HTML.
    assert not [script for script in re.findall(r"<script>(.*?)</script>", html, re.DOTALL) if "${alert" in script]


def test_what_is_not_placed_is_counted_and_licences_are_named():
    html = page(event(), event(None), event(None), mark="TLP:AMBER")
    assert "1 event · not placed (2)" in html
    assert "<b>TLP:AMBER</b>" in html
    assert "CC BY 4.0" in html
    assert "Lines imply no position" in html


def test_events_of_one_place_are_one_dot_the_latest_first():
    early, late = event(), event(on="2024-05-01")
    (spot,) = event_spots([(early, 13.5, 2.1), (late, 13.5, 2.1)])
    assert spot.events == (late, early)


def test_a_map_without_any_place_is_a_map(tmp_path):
    write_map([event(None)], tmp_path / "m.html", lambda one: None)
    assert "0 events · not placed (1)" in (tmp_path / "m.html").read_text("utf-8")


def test_a_part_that_cannot_be_put_inside_is_one_sentence():
    with pytest.raises(ExportError, match="could not be put inside"):
        self_contained('<head></head><img src="/app/static/vendor/x.png">')


def test_without_set_up_a_script_is_said_to_be_missing(monkeypatch, tmp_path):
    monkeypatch.setattr(vendored, "VENDOR", tmp_path)
    with pytest.raises(ExportError, match="make setup"):
        vendored.vendored_text("leaflet/leaflet.js")
