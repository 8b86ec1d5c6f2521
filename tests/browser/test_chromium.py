"""The harness itself: what the other tests rely on is noticed when it happens."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.browser.chromium import is_outside
from tests.browser.steps import eventually

PAGE = """<!doctype html><title>toy</title>
<img src="http://outside.example/a.png"><img src="http://192.0.2.1/b.png">
<script>console.error("a complaint"); setTimeout(() => { throw new Error("a crash") })</script>"""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_words: object) -> None:
        """Say nothing."""


@pytest.fixture
def toy(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_a_page_that_calls_out_complains_or_crashes_is_caught(watch, toy):
    reached, failed = [], []
    watch.page.on("requestfailed", lambda request: failed.append(request.failure))
    watch.page.on("response", lambda response: reached.append(response.url))
    watch.page.goto(toy)
    eventually(watch.page, lambda: len(failed) > 1 and len(watch.errors) > 3, "two requests in vain, four complaints")
    assert sorted(watch.outside) == ["http://192.0.2.1/b.png", "http://outside.example/a.png"]
    assert (failed, reached) == (2 * ["net::ERR_NAME_NOT_RESOLVED"], [toy])
    assert [error for error in watch.errors if "a complaint" in error]
    assert [error for error in watch.errors if "a crash" in error]


@pytest.mark.parametrize("url", ["http://127.0.0.1:8501/", "ws://localhost:8501/_stcore/stream", "data:image/png,x"])
def test_what_stays_on_this_machine_is_let_through(url):
    assert not is_outside(url)


@pytest.mark.parametrize("url", ["https://example.org/", "wss://example.org/s", "http://127.0.0.1.example.org/"])
def test_what_leaves_this_machine_is_not(url):
    assert is_outside(url)
