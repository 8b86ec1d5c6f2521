"""A figure that goes out alone says what it shows, its days and the mark, and asks for nothing."""

import re

import pytest
from PIL import Image

from sahel.errors import ExportError
from sahel.export.captioned import Caption, captioned
from sahel.export.content import Content
from sahel.export.picture_file import figures_of, picture, write_png, write_svg
from sahel.figures.pictures.sheet import blank
from sahel.figures.tokens import tokens
from tests.briefing.edition_world import VIEW, open_world


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    opened = open_world(tmp_path_factory.mktemp("pictures") / "store.db")
    yield opened
    opened.close()


def asked(store, figure, **more):
    from dataclasses import replace

    return Content(store, replace(VIEW, **more), figure=figure)


def test_a_view_has_the_figures_of_its_briefing_and_a_timeline(store):
    assert {"map", "timeline"} <= set(figures_of(asked(store, "map")))
    assert "ladder" not in figures_of(asked(store, "map"))


def test_a_view_of_one_pair_has_its_climate_and_ladder_too(store):
    named = figures_of(asked(store, "map", country=("NER",), partner=("RUS",)))
    assert named["climate"] == "Climate: Niger – Russia"
    assert named["ladder"] == "Ledger: Niger – Russia"


@pytest.mark.parametrize("figure", ["map", "timeline", "silence"])
def test_a_picture_is_as_wide_as_a_slide(tmp_path, store, figure):
    write_png(asked(store, figure), tmp_path / "p.png")
    with Image.open(tmp_path / "p.png") as image:
        assert image.width == 3200
        assert image.height > 200


@pytest.mark.parametrize("figure", ["change:NOBODY", "climate", "changes"])
def test_a_figure_that_the_view_has_not_is_one_sentence_that_names_those_it_has(store, figure):
    with pytest.raises(ExportError, match=r"it has map, .*timeline\.$"):
        picture(asked(store, figure))


def test_a_drawing_loads_nothing(tmp_path, store):
    write_svg(asked(store, "map"), tmp_path / "p.svg")
    text = (tmp_path / "p.svg").read_text("utf-8")
    assert not re.findall(r'(?:href|src)="(?!#)', text)
    assert "<script" not in text


def test_a_caption_makes_a_picture_higher_and_a_long_one_takes_more_rows():
    def high(head):
        made, _area = blank(800, 400, tokens().light)
        return captioned(made, Caption(head, "In force", "TLP:RED")).height

    assert 400 < high("Short.") < high("A sentence that goes on and on. " * 4)
