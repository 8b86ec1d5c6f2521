"""One store, three doors at once: two browsers that look and save, and a command line that takes in."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chromium import SOON
from tests.browser.server import ROOT, Server, serve
from tests.browser.steps import open_situation, settle

ARTICLES = 30
PASTED = "Chad and Japan held talks in N'Djamena on {day} May 2026."


@pytest.fixture
def own_store(store: Path, tmp_path: Path) -> Path:
    """A copy of the store, as this test adds to it."""
    return Path(shutil.copy(store, tmp_path / "shared.db"))


@pytest.fixture
def own_server(own_store: Path, tmp_path: Path) -> Iterator[Server]:
    """The app over that copy."""
    with serve(own_store, tmp_path / "serve.log") as running:
        yield running


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A file of many articles, each of its own day."""
    file = tmp_path / "many.jsonl"
    days = [f"2026-0{3 + at // 15}-{1 + at % 15:02}" for at in range(ARTICLES)]
    texts = [f"Niger and Brazil held talks in Niamey on {day}, number {at}." for at, day in enumerate(days)]
    rows = ({"text": text, "published": day, "lang": "en"} for text, day in zip(texts, days, strict=True))
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return file


def look_over(page: Page, server: Server, text: str) -> None:
    """Paste a text and have it read; nothing is stored yet."""
    page.goto(server.url("/add"))
    expect(page.locator(".st-key-way-paste textarea")).to_be_visible()
    settle(page)
    page.locator(".st-key-way-paste textarea").fill(text)
    page.locator(".st-key-read-text button").click()
    expect(page.locator(".st-key-looked")).to_contain_text("1 of 1 kept")
    settle(page)


def test_two_browsers_and_an_intake_write_to_one_store_and_what_is_new_is_seen(
    own_server, own_store, many, watch, open_at, tmp_path
):
    page = watch.page
    page.goto(own_server.url("/?country=NER&partner=BRA&since=2026-01-01&until=2026-12-31"))
    expect(page.locator(".headline")).to_contain_text("No tie has evidence")
    with open_at(1440, 900) as one, open_at(1440, 900) as other:
        look_over(one.page, own_server, PASTED.format(day=1))
        look_over(other.page, own_server, PASTED.format(day=2))
        command = [sys.executable, "-m", "sahel", "ingest", str(many), "--db", str(own_store)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as intake:
            for saver in (one.page, other.page):
                saver.locator(".st-key-save button").click()
            for saver in (one.page, other.page):
                expect(saver.locator(".st-key-saved")).to_contain_text("1 article added")
            said, _nothing = intake.communicate(timeout=4 * SOON / 1000)
        assert [*one.errors, *other.errors, *one.outside, *other.outside] == []
    assert (intake.returncode, f"added {ARTICLES}" in said) == (0, True), said
    # The page that was open all the time is asked something, as its visitor would, and no server was started anew.
    page.locator(".st-key-flip button").click()
    expect(page.locator(".headline")).to_contain_text("The tie between Niger and Brazil strengthened")
    open_situation(page, own_server.url("/?country=TCD&partner=JPN"))
    expect(page.locator(".st-key-pair blockquote")).to_have_count(2)
    assert "locked" not in (tmp_path / "serve.log").read_text(encoding="utf-8")
    assert (watch.outside, watch.errors) == ([], [])
