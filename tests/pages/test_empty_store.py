"""Both pages over a store that holds nothing: they stand, and say so."""

import pytest

from tests.pages.conftest import shown

pytestmark = pytest.mark.usefixtures("empty_store")


def test_the_situation_says_that_there_is_no_evidence(run):
    app = run()
    assert not app.exception
    assert "No tie has evidence in this view" in shown(app)
    assert "no evidence yet" in shown(app)


def test_the_evidence_page_says_that_there_is_no_article(run):
    app = run("evidence")
    assert not app.exception
    assert "0 of 0 articles" in shown(app)
    assert "No article fits this view" in shown(app)


def test_a_filter_in_the_link_survives_an_empty_store(run):
    app = run(country="NER", partner="RUS")
    assert app.multiselect(key="partner").value == ["RUS"]


@pytest.mark.parametrize("page", [None, "evidence"])
def test_an_empty_store_says_so_and_leads_to_where_articles_are_brought_in(run, page):
    assert 'The store is empty. <a href="add" target="_self">' in shown(run(page))
