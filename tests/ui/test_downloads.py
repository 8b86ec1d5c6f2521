"""The menu of downloads: what files are called, and what is in them."""

from dataclasses import replace

import pytest

from sahel.export.content import Content
from sahel.export.formats import FORMATS
from sahel.model import View
from sahel.store import Store
from sahel.ui.downloads import file_bytes, file_name
from tests.briefing.edition_world import briefing


def name(kind, on="2026-05-04", **asked):
    view = View(country=asked.pop("country", ()), partner=asked.pop("partner", ()))
    return file_name(Content(None, view, **asked), FORMATS[kind], on)


def test_a_file_is_called_by_its_parties_and_its_day():
    assert name("csv") == "sahel-2026-05-04.csv"
    assert name("pptx", country=("NER",), partner=("RUS",)) == "sahel-NER-RUS-2026-05-04.pptx"
    assert name("png", figure="timeline") == "sahel-timeline-2026-05-04.png"
    assert name("map", on="") == "sahel.map.html"


def test_an_edition_is_called_by_its_number():
    assert name("pdf", number=12) == "sahel-edition-12.pdf"


def test_many_parties_make_no_endless_name():
    many = tuple(f"X{n:02}" for n in range(30))
    assert name("csv", country=many) == "sahel-X00-X01-X02-X03-2026-05-04.csv"


@pytest.mark.parametrize("kind", ["csv", "geojson"])
def test_a_file_is_made_of_the_store(tmp_path, kind):
    with Store.open(tmp_path / "s.db") as store:
        assert file_bytes(Content(store, View()), kind)


def test_a_draft_is_what_the_desk_shows(tmp_path):
    drafted = replace(briefing(lang="fr", mark="TLP:RED"), title="As edited")
    with Store.open(tmp_path / "s.db") as store:
        content = Content(store, View(), drafted=drafted)
        assert (content.briefing.title, content.mark, content.spoken) == ("As edited", "TLP:RED", "fr")
