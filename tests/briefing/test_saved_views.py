"""A saved view is the canonical query of a view under a name."""

import pytest

from sahel.analysis.view_query import view_from_query
from sahel.briefing.marking import handling_mark, set_handling_mark
from sahel.briefing.saved_views import delete_view, rename_view, save_view, saved_views
from sahel.errors import WorkbenchError
from sahel.model import View
from sahel.store import Store


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "views.db") as opened:
        yield opened


def test_the_query_kept_rebuilds_the_view_however_it_was_typed(store):
    view = View(country=("NER",), partner=("RUS",), since="2024-01-01")
    by_hand = save_view(store, "by hand", "?since=2024-01-01&partner=rus&country=ner&nonsense=1", "Ada")
    assert by_hand.query == save_view(store, "from the page", view, "Ada").query
    assert view_from_query(by_hand.query) == view


def test_a_name_is_one_line_and_somebody_saves_it(store):
    made = save_view(store, "  Niger\n and  Russia ", View(), " Ada ")
    assert (made.name, made.by) == ("Niger and Russia", "Ada")
    for name, by, why in (
        ("", "Ada", "give the view a name"),
        ("x" * 81, "Ada", "a name is at most 80 characters on one line"),
        ("a\x1b[2J", "Ada", "a name is at most"),
        ("x", "", "say who you are"),
    ):
        with pytest.raises(WorkbenchError, match=why):
            save_view(store, name, View(), by)
    assert [one.name for one in saved_views(store)] == ["Niger and Russia"]


def test_it_is_renamed_and_deleted(store):
    save_view(store, "Old", View(), "Ada")
    rename_view(store, "old", "New")
    assert [one.name for one in saved_views(store)] == ["New"]
    delete_view(store, "NEW")
    assert saved_views(store) == ()


def test_the_handling_mark_is_one_line_of_free_text(store):
    assert handling_mark(store) == ""
    assert set_handling_mark(store, "  TLP:AMBER \n+STRICT ") == "TLP:AMBER +STRICT"
    assert handling_mark(store) == "TLP:AMBER +STRICT"
    with pytest.raises(WorkbenchError, match="a handling mark is at most 60 characters on one line"):
        set_handling_mark(store, "x" * 61)
    assert handling_mark(store) == "TLP:AMBER +STRICT"
    assert set_handling_mark(store, "") == ""
