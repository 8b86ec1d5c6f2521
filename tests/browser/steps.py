"""What a person does and sees on the pages, by the names that the pages give their parts."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import FrameLocator, Page

from tests.browser.plots import wait_for_map

SOON = 30_000
"""How long a page may take on a busy machine, in milliseconds."""


def open_situation(page: Page, url: str) -> None:
    """Open the home page and wait for its map."""
    page.goto(url)
    wait_for_map(page, SOON)
    settle(page)


def open_evidence(page: Page, url: str) -> None:
    """Open the evidence page and wait for its article."""
    page.goto(url)
    page.wait_for_selector(".st-key-article .text", timeout=SOON)
    settle(page)


def settle(page: Page) -> None:
    """Wait until the script of the page has run through."""
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]', timeout=SOON)


def asked(page: Page) -> dict[str, list[str]]:
    """Return the parameters of the page's link."""
    return parse_qs(urlsplit(page.url).query)


def wait_for_pair(page: Page, pair: tuple[str, str]) -> None:
    """Wait until the page is narrowed to a pair, in its link and in what it shows."""
    page.wait_for_url(lambda url: all(f"={party}" in url for party in pair), timeout=SOON)
    page.wait_for_selector(".st-key-pair .pair-name", timeout=SOON)
    settle(page)


def shown_text(page: Page) -> str:
    """Return the characters of the article that is shown, in order."""
    text: str = page.locator(".st-key-article .text").evaluate("node => node.textContent")
    return text


def place_map(page: Page) -> FrameLocator:
    """Return the frame of the article's map, once its places are drawn."""
    frame = page.frame_locator('iframe[title*="st_folium"]')
    frame.locator("path.leaflet-interactive").first.wait_for(timeout=SOON)
    return frame
