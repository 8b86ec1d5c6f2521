"""Add articles in a real browser: drop, look over, save, see it on the map; hostile text does nothing."""

from __future__ import annotations

import shutil

import pytest

from tests.browser.hostile import write_articles
from tests.browser.server import serve

MINE = "Niger and Japan talk\n\nNiger and Japan held talks in Niamey on 2 May 2026."


@pytest.fixture
def own_server(store, tmp_path):
    """The app over a copy of the store, as this test adds to it."""
    mine = tmp_path / "mine.db"
    shutil.copy(store, mine)
    with serve(mine, tmp_path / "serve.log") as running:
        yield running


def drop(page, *files):
    page.set_input_files(".st-key-way-drop input[type=file]", [str(file) for file in files])
    page.wait_for_selector(".st-key-looked")


def test_articles_are_dropped_looked_over_saved_and_seen_on_the_map(watch, own_server, tmp_path):
    (tmp_path / "mine.txt").write_text(MINE, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    page = watch.page
    page.goto(own_server.url("/add"))
    page.wait_for_selector(".st-key-way-drop")
    drop(page, tmp_path / "mine.txt", tmp_path / "empty.txt")
    page.get_by_text("1 article with 1 claim read").wait_for()
    page.get_by_text("it is empty").wait_for()
    page.get_by_text("Bring in more").click()
    drop(page, write_articles(tmp_path))
    page.get_by_text("1 of 2 kept").wait_for()
    page.click(".st-key-row-draft2")
    page.wait_for_selector(".st-key-article mark.claim")
    page.click(".st-key-save button")
    page.get_by_text("1 article added").wait_for()
    page.click(".st-key-see-map button")
    page.wait_for_selector(".st-key-map .main-svg")
    page.get_by_text("The tie between Niger and Japan strengthened").wait_for()
    assert "country=NER" in page.url
    assert "partner=JPN" in page.url
    assert page.evaluate("window.__pwned") is None
    assert (watch.outside, watch.errors) == ([], [])


def test_a_reload_loses_the_preview_and_stores_nothing(watch, own_server, tmp_path):
    (tmp_path / "mine.txt").write_text(MINE, encoding="utf-8")
    page = watch.page
    page.goto(own_server.url("/add"))
    page.wait_for_selector(".st-key-way-drop")
    drop(page, tmp_path / "mine.txt")
    page.reload()
    page.wait_for_selector(".st-key-way-drop")
    drop(page, tmp_path / "mine.txt")
    page.get_by_text("1 of 1 kept").wait_for()
    assert page.get_by_text("already in the store").count() == 0
