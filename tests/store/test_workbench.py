"""What people keep beside the evidence: drafts, the watch list, visits, saved views, the handling mark."""

import pytest

from sahel.errors import WorkbenchError
from tests.store.conftest import TODAY
from tests.store.telling import says, told


@pytest.fixture
def bench(store):
    return store.workbench


def test_a_draft_replaces_the_last_one_of_its_view_and_language(bench):
    bench.keep_draft("country=NER", "en", "Ada", "{}")
    bench.keep_draft("country=NER", "fr", "Ada", "{}")
    bench.keep_draft("country=NER", "en", "Bob", '{"title":"x"}')
    found = bench.draft("country=NER", "en")
    assert (found.by, found.saved_at, found.edits) == ("Bob", TODAY, '{"title":"x"}')
    assert bench.draft("country=NER", "fr").by == "Ada"
    assert bench.draft("", "en") is None
    assert [bench.drop_draft("country=NER", "en") for _again in range(2)] == [True, False]
    assert bench.draft("country=NER", "en") is None


def test_what_is_watched_is_watched_once(bench):
    assert [bench.watch("NER", "RUS", "Ada"), bench.watch("NER", "RUS", "Bob"), bench.watch("NER", "", "Bob")] == [
        True,
        False,
        True,
    ]
    assert [(one.party, one.partner, one.by, one.added_at) for one in bench.watched()] == [
        ("NER", "", "Bob", TODAY),
        ("NER", "RUS", "Ada", TODAY),
    ]
    assert [bench.unwatch("NER", ""), bench.unwatch("NER", "")] == [True, False]
    assert [one.partner for one in bench.watched()] == ["RUS"]


def test_a_visit_tells_what_came_in_since(store, bench):
    assert bench.came_in_since("Ada") is None
    store.add(*told(says(on="2024-03-26"), publisher="Alpha"))
    bench.note_visit("Ada")
    assert bench.came_in_since("Ada") == frozenset()
    later, found = told(says(on="2024-03-26"), publisher="Beta")
    store.add(later, found)
    assert bench.came_in_since("Ada") == {later.id}
    assert bench.came_in_since("Bob") is None
    bench.note_visit("Ada")
    assert bench.came_in_since("Ada") == frozenset()
    assert bench.last_visit("Ada") == TODAY


def test_two_names_that_differ_in_case_and_accents_only_are_one(bench):
    bench.save_view("Été", "country=NER", "Ada")
    with pytest.raises(WorkbenchError, match="there is a saved view “Été” already; take another name"):
        bench.save_view("ete", "country=MLI", "Ada")
    bench.save_view("Autumn", "country=MLI", "Ada")
    with pytest.raises(WorkbenchError, match="“Été” already"):
        bench.rename_view("Autumn", "ÉTÉ")
    assert [(one.name, one.query) for one in bench.saved_views()] == [("Autumn", "country=MLI"), ("Été", "country=NER")]


def test_a_saved_view_is_renamed_also_to_another_spelling_and_deleted(bench):
    bench.save_view("niger", "country=NER", "Ada")
    bench.rename_view("NIGER", "Niger")
    assert [one.name for one in bench.saved_views()] == ["Niger"]
    bench.delete_view("niger")
    assert bench.saved_views() == ()
    for act in (lambda: bench.delete_view("niger"), lambda: bench.rename_view("niger", "x")):
        with pytest.raises(WorkbenchError, match="there is no saved view “niger”"):
            act()


def test_the_mark_is_empty_until_it_is_set_and_is_taken_away_again(bench):
    assert bench.mark() == ""
    bench.set_mark("internal")
    bench.set_mark("TLP:AMBER")
    assert bench.mark() == "TLP:AMBER"
    bench.set_mark("")
    assert bench.mark() == ""


def test_none_of_it_moves_the_version_by_which_the_evidence_is_cached(store, bench):
    before = store.version()
    bench.keep_draft("", "en", "Ada", "{}")
    bench.watch("NER", "", "Ada")
    bench.note_visit("Ada")
    bench.save_view("x", "", "Ada")
    bench.set_mark("internal")
    assert store.version() == before
