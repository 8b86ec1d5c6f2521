"""Partners and Alliances in a real browser: every mark is one click from its sentence, and links hold what is shown."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.browser.points import click_mark, given, wait_for_figure
from tests.browser.steps import SOON, asked, settle

SIZES = [(1440, 900), (1920, 1080)]


def open_at_page(page, url, figure):
    page.goto(url)
    wait_for_figure(page, figure, SOON)


def wait_for_link(page, key, value):
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query).get(key) == [value], timeout=SOON)
    settle(page)


def is_wider_than_the_screen(page):
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize(
    ("path", "figure"), [("/partners", "matrix"), ("/partners?pair=NER-RUS", "ladder"), ("/alliances", "bars")]
)
def test_the_pages_are_complete_and_stay_on_this_machine(server, open_at, path, figure, width, height):
    with open_at(width, height) as watch:
        open_at_page(watch.page, server.url(path), figure)
        assert watch.page.locator(".state").count() == 1
        assert not is_wider_than_the_screen(watch.page)
        assert (watch.outside, watch.errors) == ([], [])


def test_a_cell_opens_its_pair_and_a_rung_its_sentences(server, watch):
    page = watch.page
    open_at_page(page, server.url("/partners?since=2024-01-01"), "matrix")
    click_mark(page, "cells", ["NER", "RUS"])
    wait_for_link(page, "pair", "NER-RUS")
    assert asked(page)["since"] == ["2024-01-01"]
    wait_for_figure(page, "ladder")
    rung = given(page, "rungs")[0]
    click_mark(page, "rungs", rung)
    wait_for_link(page, "focus", rung[0])
    chosen = page.locator(".st-key-panel-chosen")
    assert chosen.locator("blockquote").count() >= 1
    box = chosen.bounding_box()
    assert box["y"] >= 0
    assert box["y"] < 900
    assert watch.errors == []


def test_an_event_above_the_climate_opens_its_sentences(server, watch):
    page = watch.page
    open_at_page(page, server.url("/partners?pair=NER-USA"), "climate")
    ids = given(page, "events")[-1]
    click_mark(page, "events", ids)
    wait_for_link(page, "focus", ",".join(ids))
    assert page.locator(".st-key-panel-chosen blockquote").count() >= 1


def test_a_contribution_opens_to_its_quote_and_leads_to_the_article(server, watch):
    page = watch.page
    open_at_page(page, server.url("/partners?pair=NER-USA&since=2024-01-01"), "climate")
    part = page.locator(".parts details").first
    assert not part.locator("blockquote").first.is_visible()
    part.locator("summary").click()
    quote = part.locator("blockquote").first.inner_text()[2:-2]
    part.locator("a").first.click()
    page.wait_for_selector(".st-key-article .text", timeout=SOON)
    assert urlsplit(page.url).path == "/evidence"
    assert asked(page)["since"] == ["2024-01-01"]
    assert quote in page.locator(".st-key-article .text").evaluate("node => node.textContent")


def test_a_first_request_straight_to_a_pair_shows_that_pair(fresh_server, watch):
    open_at_page(watch.page, fresh_server.url("/partners?pair=NER-RUS"), "climate")
    assert watch.page.locator("h1.headline").inner_text() == "Niger – Russia"
    assert watch.page.locator('[role="dialog"]').count() == 0
    assert watch.errors == []


def test_the_pair_stays_behind_on_its_page_and_the_filters_come_along(server, watch):
    page = watch.page
    open_at_page(page, server.url("/partners?pair=NER-RUS&since=2024-01-01"), "climate")
    page.get_by_role("link", name="Alliances").first.click()
    wait_for_figure(page, "bars")
    assert "pair" not in asked(page)
    assert asked(page)["since"] == ["2024-01-01"]


def test_a_bar_opens_its_source_and_sentences(server, watch):
    page = watch.page
    open_at_page(page, server.url("/alliances"), "bars")
    key = next(one for one in given(page, "exit_announced") if one[0].startswith("NER"))
    click_mark(page, "exit_announced", key)
    wait_for_link(page, "span", key[0])
    panel = page.locator(".st-key-panel-source")
    assert panel.locator("a[href^='https://']").count() >= 1
    assert panel.locator("blockquote").count() >= 1
    assert watch.outside == []
