"""A real Chromium that can reach this machine only, and that remembers everything it was asked to fetch."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Playwright

SOON = 90_000
"""How long a page may take on a busy machine, in milliseconds: only a test that fails waits so long."""

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # What leads off this machine finds no address, though it be written in figures. Nothing is intercepted: that would
    # switch the cache off, and a second page would take up to twice as long.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)
HERE = {"127.0.0.1", "localhost"}
FROM_INSIDE = {"data", "blob", "about"}
PROBES = ("/_stcore/health", "/_stcore/host-config")
"""What Streamlit looks for under a page's path to find its base path; on a deep link both answer 404, in every app."""


def executable() -> str | None:
    """Return the path of this machine's Chromium, or None."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def is_outside(url: str) -> bool:
    """Tell whether an address leads off this machine."""
    parts = urlsplit(url)
    return parts.scheme not in FROM_INSIDE and parts.hostname not in HERE


def is_probe(message: ConsoleMessage) -> bool:
    """Tell whether an error is the 404 of one of Streamlit's own two probes below the root."""
    path = urlsplit(message.location.get("url", "")).path
    return "404" in message.text and path not in PROBES and path.endswith(PROBES)


@dataclass
class Watched:
    """A page with what it asked for off this machine, what it complained of, and what it crashed with."""

    page: Page
    outside: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not is_probe(message):
            self.errors.append(f"{message.text} ({message.location.get('url', '')})")

    def _asked(self, url: str) -> None:
        if is_outside(url):
            self.outside.append(url)

    def listen(self) -> None:
        """Start to remember."""
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", lambda request: self._asked(request.url))
        self.page.on("websocket", lambda socket: self._asked(socket.url))


def launch(playwright: Playwright, path: str) -> Browser:
    """Start the machine's Chromium."""
    return playwright.chromium.launch(executable_path=path, args=list(FLAGS))


@contextmanager
def open_page(browser: Browser, width: int = 1440, height: int = 900) -> Iterator[Watched]:
    """Yield a watched page in a context of its own."""
    context: BrowserContext = browser.new_context(
        viewport={"width": width, "height": height}, service_workers="block", color_scheme="light"
    )
    context.set_default_timeout(SOON)
    watched = Watched(context.new_page())
    watched.listen()
    try:
        yield watched
    finally:
        context.close()
