"""Text that attacks the page is shown inert and exact: on the pages, in popups and in tooltips."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import expect

from sahel.figures.place_map import place_map as draw_place_map
from sahel.ids import article_id
from sahel.model import PlaceMention
from tests.browser.hostile import BODY, PUBLISHER, PWN, TEXT, TITLE, WORD
from tests.browser.plots import loneliest_arc, point_at
from tests.browser.server import ROOT
from tests.browser.steps import eventually, open_evidence, open_situation, place_map, settle, shown_text
from tests.browser.test_chromium import Quiet

ARTICLE = f"/evidence?article={article_id(TEXT)}"


def untouched(watch) -> bool:
    frames = [frame.evaluate("window.__pwned") for frame in watch.page.frames]
    return frames == [None] * len(frames) and (watch.outside, watch.errors) == ([], [])


def test_the_article_is_shown_exactly_its_places_can_be_clicked_and_it_does_nothing(server, watch):
    open_evidence(watch.page, server.url(ARTICLE))
    assert shown_text(watch.page) == TEXT
    assert watch.page.locator(".st-key-article .text").locator("script, img, iframe, svg, b, i, a").count() == 0
    assert PUBLISHER in watch.page.locator(".st-key-article .printings").evaluate("node => node.textContent")
    assert untouched(watch)
    dots = place_map(watch.page).locator("path.leaflet-interactive")
    for at in range(dots.count()):
        dots.nth(at).dispatch_event("mouseover")
        dots.nth(at).dispatch_event("click")
    assert untouched(watch)


def test_search_finds_it_and_the_list_shows_its_title_exactly(server, watch):
    open_evidence(watch.page, server.url(f"/evidence?q={WORD}"))
    headings = watch.page.locator(".st-key-results .row b")
    eventually(watch.page, lambda: TITLE in headings.all_text_contents(), "the title in the list")
    assert untouched(watch)


def test_its_sentence_is_quoted_exactly_on_the_situation_page(server, watch):
    open_situation(watch.page, server.url("/?country=BFA&partner=TUR"))
    quotes = watch.page.locator(".st-key-pair blockquote")
    sentence = next(part for part in BODY.split("\n\n") if part.startswith("Burkina Faso received"))
    eventually(watch.page, lambda: f"“{sentence}”" in quotes.all_text_contents(), "the sentence in the card")
    assert untouched(watch)


def test_the_box_over_an_arc_says_who_and_nothing_else_happens(server, watch):
    open_situation(watch.page, server.url())
    point_at(watch.page, loneliest_arc(watch.page))
    expect(watch.page.locator(".hoverlayer .hovertext").first).to_contain_text("–")
    settle(watch.page)
    assert untouched(watch)


@pytest.fixture
def loose_map(tmp_path: Path) -> Iterator[str]:
    """The map of a place whose every word is an attack, in a page of its own, with the app's own leaflet and jquery."""
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "static").symlink_to(ROOT / "static")
    attack = f'<img src="x" onerror="{PWN}">`${{{PWN}}}`</script><script>{PWN}</script>'
    mention = PlaceMention(0, 5, attack, attack, 13.5, 2.1, "NER", None, "literal", 0.9, reason=attack)
    (tmp_path / "index.html").write_text(draw_place_map([mention]).get_root().render(), encoding="utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_popup_and_tooltip_of_a_place_show_hostile_words_as_words(loose_map, watch):
    page = watch.page
    page.goto(loose_map)
    dot = page.locator("path.leaflet-interactive").first
    dot.wait_for()
    dot.hover(force=True)
    expect(page.locator(".leaflet-tooltip:not(.place-name)")).to_contain_text(f'<img src="x" onerror="{PWN}">')
    dot.click(force=True)
    expect(page.locator(".leaflet-popup-content")).to_contain_text(f"</script><script>{PWN}</script>")
    page.wait_for_timeout(200)
    assert page.evaluate("window.__pwned") is None
    assert watch.outside == []
