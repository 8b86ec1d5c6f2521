"""The app as a person meets it: from `make run` to a drawn map in Chromium, a filter to its repaint, kB and MB."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page, sync_playwright

from bench.clock import Figure, seconds
from tests.browser.chromium import executable, launch, open_page
from tests.browser.plots import LIT, wait_for_map
from tests.browser.server import ROOT, answers, free_port
from tests.browser.steps import settle

PATIENCE = 60_000
"""How long a step may take before the bench gives up, in milliseconds."""
ROUNDS = 5


@contextmanager
def _make_run(port: int) -> Iterator[subprocess.Popen[bytes]]:
    command = ["make", "--no-print-directory", "run", f"PORT={port}"]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=ROOT, stdout=quiet, stderr=quiet, start_new_session=True)
    try:
        yield process
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(10)


def _descendants(pid: int) -> Iterator[int]:
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in children.read_text(encoding="ascii").split():
            yield from _descendants(int(child))


def _resident(pid: int) -> float:
    """Return the resident memory of a process and its children, in MB."""
    pages = (int(Path(f"/proc/{one}/statm").read_text(encoding="ascii").split()[1]) for one in _descendants(pid))
    return sum(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _wait_for(url: str) -> None:
    until = time.monotonic() + PATIENCE / 1000
    while not answers(url):
        if time.monotonic() > until:
            sys.exit("make run did not come up: run it by hand to see why.")
        time.sleep(0.05)


def _first_map(browser: Browser, port: int) -> tuple[float, float]:
    """Return the seconds from `make run` to an answering server, and to a drawn map."""
    url, start = f"http://127.0.0.1:{port}", time.perf_counter()
    _wait_for(f"{url}/_stcore/health")
    up = time.perf_counter() - start
    with open_page(browser) as watched:
        watched.page.goto(url)
        wait_for_map(watched.page, PATIENCE)
        return up, time.perf_counter() - start


def _until_lit_differs(page: Page, before: str) -> None:
    page.wait_for_function(f"before => {{ const now = ({LIT})().join(); return now && now !== before; }}", arg=before)


class _Received:
    """The sizes of what the server sends to a page since somebody last asked; to be made before the page is opened."""

    def __init__(self, page: Page) -> None:
        self._sizes: list[int] = []
        page.on("websocket", lambda socket: socket.on("framereceived", self._take))

    def _take(self, frame: str | bytes) -> None:
        self._sizes.append(len(frame))

    def kilobytes(self) -> float:
        """Return how many came, and begin anew."""
        taken = sum(self._sizes) / 1000
        self._sizes.clear()
        return taken


def _reruns(page: Page, received: _Received) -> Iterator[tuple[float, float]]:
    """Yield seconds and kB from a click on a row to the map that shows its pair alone, and back to all ties."""
    for _ in range(ROUNDS):
        for control in ("[class*='st-key-row-']", ".st-key-leave button"):
            button = page.locator(control).first
            button.wait_for()
            before = ",".join(page.evaluate(LIT))
            received.kilobytes()
            button.click()
            taken = seconds(lambda before=before: _until_lit_differs(page, before))  # type: ignore[misc]
            settle(page)
            yield taken, received.kilobytes()


def measure() -> Iterator[Figure]:
    """Yield start, repaint and memory; one line that says why where there is no Chromium."""
    path = executable()
    if path is None:
        sys.stdout.write("app: not measured, as there is no Chromium on this machine\n")
        return
    port = free_port()
    with sync_playwright() as playwright, _make_run(port) as process:
        browser = launch(playwright, path)
        up, drawn = _first_map(browser, port)
        yield Figure("app: make run to an answering server", up, "s")
        yield Figure("app: make run to a drawn map", drawn, "s", 5.0)
        with open_page(browser) as watched:
            received = _Received(watched.page)
            watched.page.goto(f"http://127.0.0.1:{port}")
            yield Figure("app: a further visit to a drawn map", seconds(lambda: wait_for_map(watched.page)), "s")
            settle(watched.page)
            yield Figure("app: payload of a visit", received.kilobytes(), "kB", 600.0)
            taken, sizes = zip(*_reruns(watched.page, received), strict=True)
            yield Figure("app: filter change to repaint", median(taken), "s", 0.5)
            yield Figure("app: payload of a rerun, the largest", max(sizes), "kB", 600.0)
        yield Figure("app: resident memory, make and server", _resident(process.pid), "MB", 600.0)
        browser.close()
