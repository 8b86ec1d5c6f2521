"""Add articles in a real browser: drop, look over, save, see it on the map; hostile text does nothing."""

from __future__ import annotations

import shutil

import pytest
from playwright.sync_api import expect

from tests.browser.hostile import write_articles
from tests.browser.plots import wait_for_map
from tests.browser.server import serve
from tests.browser.steps import settle

MINE = "Niger and Japan talk\n\nNiger and Japan held talks in Niamey on 2 May 2026."


@pytest.fixture
def own_server(store, tmp_path):
    """The app over a copy of the store, as this test adds to it."""
    mine = tmp_path / "mine.db"
    shutil.copy(store, mine)
    with serve(mine, tmp_path / "serve.log") as running:
        yield running


def open_add(page, server):
    page.goto(server.url("/add"))
    page.wait_for_selector(".st-key-way-drop")
    settle(page)


def drop(page, kept, *files):
    """Drop files, and wait until the preview says that so many are kept (as "1 of 2")."""
    page.set_input_files(".st-key-way-drop input[type=file]", [str(file) for file in files])
    expect(page.locator(".st-key-looked")).to_contain_text(f"{kept} kept")
    settle(page)


def test_articles_are_dropped_looked_over_also_after_a_reload_saved_and_seen_on_the_map(watch, own_server, tmp_path):
    (tmp_path / "mine.txt").write_text(MINE, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    page = watch.page
    # A preview that a reload loses has stored nothing: the same file counts as new again.
    for _visit in range(2):
        open_add(page, own_server)
        drop(page, "1 of 1", tmp_path / "mine.txt", tmp_path / "empty.txt")
        assert page.get_by_text("already in the store").count() == 0
    expect(page.get_by_text("1 article with 1 claim read")).to_be_visible()
    expect(page.get_by_text("it is empty")).to_be_visible()
    page.get_by_text("Bring in more").click()
    expect(page.locator(".st-key-way-drop")).to_be_visible()
    drop(page, "1 of 2", write_articles(tmp_path))
    page.click(".st-key-row-draft2")
    expect(page.locator(".st-key-article .text")).to_contain_text("onerror")
    expect(page.locator(".st-key-article mark.claim").first).to_be_visible()
    settle(page)
    page.click(".st-key-save button")
    expect(page.get_by_text("1 article added")).to_be_visible()
    settle(page)
    page.click(".st-key-see-map button")
    wait_for_map(page)
    expect(page.locator(".headline")).to_contain_text("The tie between Niger and Japan strengthened")
    page.wait_for_url(lambda url: "country=NER" in url and "partner=JPN" in url)
    assert page.evaluate("window.__pwned") is None
    assert (watch.outside, watch.errors) == ([], [])
