"""Full-text search: words, phrases, accents; and whatever anybody types never breaks it."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sahel.model import View
from sahel.store import Store
from sahel.store.fulltext import match_expression
from tests.store.telling import says, told


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    with Store.open(tmp_path_factory.mktemp("search") / "s.db") as store:
        for intro in ("Mahamat Déby spoke of uranium.", "Uranium, uranium and again uranium!", "NOT a word OR two."):
            store.add(*told(says(on="2024-03-26"), intro=intro))
        yield store


def found(store, asked):
    return [store.article(one).text.split(".")[0] for one in store.search(asked)]


def test_all_words_must_stand_there_in_any_order(library):
    assert found(library, "uranium déby") == ["Mahamat Déby spoke of uranium"]


def test_accents_and_case_do_not_matter_and_a_word_finds_longer_ones(library):
    assert found(library, "MAHA deby") == ["Mahamat Déby spoke of uranium"]


def test_a_phrase_stands_as_it_is(library):
    assert len(found(library, '"again uranium"')) == 1
    assert found(library, '"uranium again"') == []


def test_the_best_comes_first_and_a_limit_holds(library):
    assert len(library.search("uranium")) == 2
    assert len(library.search("uranium", limit=1)) == 1
    assert "again" in library.article(library.search("uranium")[0]).text


def test_operators_are_words_like_any_other(library):
    assert found(library, "NOT OR") == ["NOT a word OR two"]
    assert found(library, "uranium NOT again") == []
    assert found(library, "title:Toy") == []


def test_nothing_is_found_for_no_word_at_all(library):
    assert [library.search(asked) for asked in ("", "  ", '"', "*", "?!")] == [()] * 5


@settings(max_examples=300)
@given(st.text())
@example('"; DROP TABLE articles; --')
@example("a\0b")
@example("\ud800")
@example('x" OR text:"y')
@example("NEAR(a b)")
@example("^a* -b {c d} : e")
@example("a " * 500)
def test_whatever_is_typed_never_breaks_a_search(library, asked):
    library.search(asked)
    library.events(View(q=asked))
    assert library.counts()["articles"] == 3


@given(st.text(alphabet="ab\"*^:() '-"))
def test_every_term_is_quoted(asked):
    expression = match_expression(asked)
    if expression is not None:
        outside = expression.split('"')[::2]
        assert set("".join(outside)) <= {" ", "*"}
