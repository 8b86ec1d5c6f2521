"""Judging by key: a letter judges where nothing is typed, and is a letter where something is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chromium import Watched
from tests.browser.server import Server, serve


@pytest.fixture
def own_server(store: Path, tmp_path: Path) -> Iterator[Server]:
    """The app over a copy of the store, which may be judged."""
    copy = tmp_path / "judged.db"
    with closing(sqlite3.connect(store)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    with serve(copy, tmp_path / "serve.log") as running:
        yield running


def first_event(page: Page) -> str:
    return page.locator(".st-key-waiting h2").inner_text()


def test_an_event_is_accepted_put_off_and_brought_back_by_key(own_server: Server, watch: Watched) -> None:
    page = watch.page
    page.goto(own_server.url("/review"))
    title = page.locator(".st-key-waiting h2")
    expect(title).to_be_visible(timeout=60_000)
    told = first_event(page)
    name = page.get_by_label("Your name, noted with each judgement")
    name.type("Ada Kadd")
    name.press("Enter")
    expect(page.locator(".entry")).to_have_count(0)
    assert first_event(page) == told
    title.click()
    page.keyboard.press("a")
    expect(page.locator(".entry")).to_have_count(1, timeout=20_000)
    expect(page.locator(".entry .who b")).to_have_text("Ada Kadd")
    expect(title).not_to_have_text(told)
    second = first_event(page)
    page.keyboard.press("k")
    expect(title).not_to_have_text(second)
    page.keyboard.press("b")
    expect(title).to_have_text(second)
    page.keyboard.press("u")
    expect(title).to_have_text(told, timeout=20_000)
    assert (watch.outside, watch.errors) == ([], [])
