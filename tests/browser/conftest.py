"""One Chromium and one running app for all browser tests; a test that needs a fresh server starts its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.chromium import SOON, Watched, executable, launch, open_page
from tests.browser.hostile import write_articles
from tests.browser.server import Server, sahel, serve
from tests.bundled import Bundled

ABSENT = "THE BROWSER TESTS DID NOT RUN: no Chromium on this machine (on Debian: apt-get install chromium)"
FOLDER = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder, and begin with them: they take the longest."""
    for item in items:
        if FOLDER in item.path.parents:
            item.add_marker(pytest.mark.browser)
    items.sort(key=lambda item: FOLDER not in item.path.parents)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's Chromium; without one, skip, or fail where REQUIRE_BROWSER is set."""
    path = executable()
    if path is None and os.environ.get("REQUIRE_BROWSER"):
        pytest.fail(ABSENT)
    if path is None:
        pytest.skip(ABSENT)
    expect.set_options(timeout=SOON)
    with sync_playwright() as playwright:
        chromium = launch(playwright, path)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def store(bundled: Bundled, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the bundled corpus and the hostile articles."""
    folder = tmp_path_factory.mktemp("browser")
    db = bundled.copied_to(folder / "browser.db")
    sahel("ingest", str(write_articles(folder)), "--db", str(db))
    return db


@pytest.fixture(scope="session")
def server(store: Path) -> Iterator[Server]:
    """The app, started once."""
    with serve(store, store.with_suffix(".log")) as running:
        yield running


@pytest.fixture
def fresh_server(store: Path, tmp_path: Path) -> Iterator[Server]:
    """The app, started for this test alone: nobody asked it for anything yet."""
    with serve(store, tmp_path / "serve.log") as running:
        yield running


@pytest.fixture
def watch(browser: Browser) -> Iterator[Watched]:
    """A page at 1440 x 900 that remembers what it asked for and complained of."""
    with open_page(browser) as watched:
        yield watched


@pytest.fixture
def open_at(browser: Browser) -> Callable[[int, int], AbstractContextManager[Watched]]:
    """Open a watched page of another size."""
    return lambda width, height: open_page(browser, width, height)
