"""The list of formats: each is named, described and writes a file of a view, and of an edition."""

import json
import zipfile
from dataclasses import replace

import pytest

from sahel.briefing.drafting import briefing_of
from sahel.briefing.editions import freeze
from sahel.briefing.marking import set_handling_mark
from sahel.errors import ExportError
from sahel.export.content import Content
from sahel.export.formats import FORMATS, format_of, write_file
from sahel.model import View
from sahel.store import Store
from tests.briefing.edition_world import VIEW, open_world
from tests.store.telling import says, told

STARTS = {
    "csv": b"\xef\xbb\xbfevent_id,",
    "json": b"[\n{",
    "geojson": b'{"type":"FeatureCollection"',
    "map": b"<!DOCTYPE html>",
    "png": b"\x89PNG\r\n",
    "svg": b"<?xml",
    "pptx": b"PK",
    "pdf": b"%PDF-",
    "html": b"<!doctype html>",
    "bundle": b"PK",
}


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    opened = open_world(tmp_path_factory.mktemp("formats") / "store.db")
    set_handling_mark(opened, "TLP:GREEN")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def content(store):
    return Content(store, VIEW)


def test_every_format_is_named_and_described():
    assert set(FORMATS) == set(STARTS)
    assert len({one.suffix for one in FORMATS.values()}) == len(FORMATS)
    assert all(one.label and one.about.endswith(".") for one in FORMATS.values())


@pytest.mark.parametrize("name", STARTS)
def test_every_format_writes_a_file_of_a_view(tmp_path, content, name):
    target = tmp_path / f"view{FORMATS[name].suffix}"
    write_file(name, content, target)
    assert target.read_bytes().startswith(STARTS[name])
    assert list(tmp_path.iterdir()) == [target]


def test_a_format_that_nobody_writes_is_one_sentence_that_names_those_there_are():
    with pytest.raises(ExportError, match="there is no such format; there are csv, json"):
        format_of("docx")


def test_the_mark_of_the_store_is_in_each_file_unless_another_is_given(tmp_path, store):
    given = Content(store, VIEW, given_mark="TLP:RED")
    for content, mark in ((Content(store, VIEW), "TLP:GREEN"), (given, "TLP:RED")):
        for name in ("csv", "json", "geojson", "map", "html"):
            write_file(name, content, tmp_path / name)
            assert mark in (tmp_path / name).read_text("utf-8-sig")
        write_file("bundle", content, tmp_path / "b")
        assert mark in zipfile.ZipFile(tmp_path / "b").read("README.txt").decode()


def test_an_edition_is_written_with_its_own_events_whatever_came_since(tmp_path, store):
    frozen = freeze(store, briefing_of(store, VIEW, "fr"), "Ana")
    content = Content(store, View(country=("TCD",)), number=frozen.number)
    assert {event.event_id for event in content.events} == {event.event_id for event in frozen.briefing.basis.events}
    write_file("html", content, tmp_path / "e.html")
    page = (tmp_path / "e.html").read_text("utf-8")
    assert frozen.content_hash in page
    assert '<html lang="fr">' in page


def test_the_points_of_an_edition_are_its_own_whatever_a_later_reading_places(tmp_path):
    saying = says("NER", "RUS", "talks", "2024-03-26", place="Niamey")
    article, found = told(saying, publisher="Delta", published="2024-03-26")
    with Store.open(tmp_path / "store.db") as store:
        store.add(article, found)
        number = freeze(store, briefing_of(store, VIEW), "Ana").number
        write_file("geojson", Content(store, VIEW, number=number), tmp_path / "before")
        elsewhere = replace(found, reader="rules@2", places=(replace(found.places[0], lat=1.0, lon=2.0),))
        store.replace_reading(article.id, elsewhere)
        write_file("geojson", Content(store, VIEW, number=number), tmp_path / "after")
    (feature,) = json.loads((tmp_path / "before").read_text("utf-8"))["features"]
    assert feature["geometry"]["coordinates"] == [2.1, 13.5]
    assert (tmp_path / "after").read_bytes() == (tmp_path / "before").read_bytes()


@pytest.mark.parametrize("name", ["geojson", "svg", "bundle"])
def test_a_file_of_the_same_view_has_the_same_bytes(tmp_path, content, store, name):
    write_file(name, content, tmp_path / "one")
    write_file(name, Content(store, VIEW), tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_events_without_a_place_have_no_point(tmp_path, content):
    write_file("geojson", content, tmp_path / "g")
    assert [one["geometry"] for one in json.loads((tmp_path / "g").read_text())["features"]] == [None, None]
