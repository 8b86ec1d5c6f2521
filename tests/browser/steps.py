"""What a person does and sees on the pages, by the names that the pages give their parts."""

from __future__ import annotations

import time
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import FrameLocator, Page

from tests.browser.chromium import SOON
from tests.browser.plots import wait_for_map

SETTLED = """() => document.querySelector('[data-testid="stApp"][data-test-script-state="notRunning"]') !== null
  && document.querySelector('[data-stale="true"]') === null"""


def open_situation(page: Page, url: str) -> None:
    """Open the home page and wait for its map."""
    page.goto(url)
    wait_for_map(page)
    settle(page)


def open_evidence(page: Page, url: str) -> None:
    """Open the evidence page and wait for its article."""
    page.goto(url)
    page.wait_for_selector(".st-key-article .text")
    settle(page)


def settle(page: Page) -> None:
    """Wait until the script of the page has run through, and nothing of the run before is left on it.

    It tells nothing of a run that has not begun yet: after an action, wait first for what the action brings about.
    """
    page.wait_for_function(SETTLED)


def eventually(page: Page, look: Callable[[], bool], what: str) -> None:
    """Wait until a look at the page says yes; ``what`` says for what the test waited in vain."""
    until = time.monotonic() + SOON / 1000
    while not look():
        assert time.monotonic() < until, f"in vain: {what}"
        page.wait_for_timeout(50)


def asked(page: Page) -> dict[str, list[str]]:
    """Return the parameters of the page's link."""
    return parse_qs(urlsplit(page.url).query)


def wait_for_pair(page: Page, pair: tuple[str, str]) -> None:
    """Wait until the page is narrowed to a pair, in its link and in what it shows."""
    page.wait_for_url(lambda url: all(f"={party}" in url for party in pair))
    page.wait_for_selector(".st-key-pair .pair-name")
    settle(page)


def shown_text(page: Page) -> str:
    """Return the characters of the article that is shown, in order."""
    text: str = page.locator(".st-key-article .text").evaluate("node => node.textContent")
    return text


def place_map(page: Page) -> FrameLocator:
    """Return the frame of the article's map, once its places are drawn."""
    # Where one article follows another, the frame of the first stands beside that of the next for a moment.
    frame = page.frame_locator('iframe[title*="st_folium"]').last
    frame.locator("path.leaflet-interactive").first.wait_for()
    return frame
