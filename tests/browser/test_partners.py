"""Partners and Alliances in a real browser: every mark is one click from its sentence, and links hold what is shown."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

from tests.browser.points import click_mark, given, wait_for_figure
from tests.browser.steps import asked, eventually, settle

SIZES = [(1440, 900), (1920, 1080)]


def open_at_page(page, url, figure):
    page.goto(url)
    wait_for_figure(page, figure)


def wait_for_link(page, key, value):
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query).get(key) == [value])
    settle(page)


def is_wider_than_the_screen(page):
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def is_complete_at_any_size(watch, figure):
    """Whether a page shows its figure and its state at each size, fits the window, and stays on this machine."""
    for width, height in SIZES:
        watch.page.set_viewport_size({"width": width, "height": height})
        wait_for_figure(watch.page, figure)
        expect(watch.page.locator(".state")).to_have_count(1)
        if is_wider_than_the_screen(watch.page):
            return False
    return (watch.outside, watch.errors) == ([], [])


def test_a_cell_opens_its_pair_and_a_rung_its_sentences(server, watch):
    page = watch.page
    open_at_page(page, server.url("/partners?since=2024-01-01"), "matrix")
    assert is_complete_at_any_size(watch, "matrix")
    click_mark(page, "cells", ["NER", "RUS"])
    wait_for_link(page, "pair", "NER-RUS")
    assert asked(page)["since"] == ["2024-01-01"]
    wait_for_figure(page, "ladder")
    assert is_complete_at_any_size(watch, "ladder")
    rung = given(page, "rungs")[0]
    click_mark(page, "rungs", rung)
    wait_for_link(page, "focus", rung[0])
    chosen = page.locator(".st-key-panel-chosen")
    expect(chosen.locator("blockquote").first).to_be_attached()
    expect(chosen.locator(".panel-title").first).to_be_in_viewport()
    assert watch.errors == []


def test_an_event_opens_its_sentences_and_a_contribution_its_quote_which_leads_to_the_article(server, watch):
    page = watch.page
    open_at_page(page, server.url("/partners?pair=NER-USA&since=2024-01-01"), "climate")
    ids = given(page, "events")[-1]
    click_mark(page, "events", ids)
    wait_for_link(page, "focus", ",".join(ids))
    expect(page.locator(".st-key-panel-chosen blockquote").first).to_be_visible()
    part = page.locator(".parts details").first
    expect(part.locator("blockquote").first).to_be_hidden()
    part.locator("summary").click()
    expect(part.locator("blockquote").first).to_be_visible()
    quote = part.locator("blockquote").first.inner_text()[2:-2]
    part.locator("a").first.click()
    expect(page.locator(".st-key-article .text")).to_contain_text(quote)
    assert urlsplit(page.url).path == "/evidence"
    eventually(page, lambda: asked(page).get("since") == ["2024-01-01"], "a link with the period")


def test_a_first_request_straight_to_a_pair_shows_it_and_elsewhere_it_stays_behind(fresh_server, watch):
    page = watch.page
    open_at_page(page, fresh_server.url("/partners?pair=NER-RUS&since=2024-01-01"), "climate")
    expect(page.locator("h1.headline")).to_have_text("Niger – Russia")
    assert page.locator('[role="dialog"]').count() == 0
    page.get_by_role("link", name="Alliances").first.click()
    wait_for_figure(page, "bars")
    eventually(page, lambda: "pair" not in asked(page), "a link without a pair")
    eventually(page, lambda: asked(page).get("since") == ["2024-01-01"], "a link with the period")
    assert watch.errors == []


def test_a_bar_opens_its_source_and_sentences(server, watch):
    page = watch.page
    open_at_page(page, server.url("/alliances"), "bars")
    assert is_complete_at_any_size(watch, "bars")
    key = next(one for one in given(page, "exit_announced") if one[0].startswith("NER"))
    click_mark(page, "exit_announced", key)
    wait_for_link(page, "span", key[0])
    panel = page.locator(".st-key-panel-source")
    expect(panel.locator("a[href^='https://']").first).to_be_attached()
    expect(panel.locator("blockquote").first).to_be_attached()
    assert (watch.outside, watch.errors) == ([], [])


def test_on_a_phone_a_contribution_has_the_width_of_its_panel_for_its_words(server, open_at):
    with open_at(390, 844) as watch:
        open_at_page(watch.page, server.url("/partners?pair=NER-USA&since=2024-01-01"), "climate")
        row = watch.page.locator(".parts summary").first
        words = row.locator(":scope > :nth-child(2)")
        expect(words).to_be_visible()
        assert words.bounding_box()["width"] > 0.85 * row.bounding_box()["width"]


def test_the_fields_of_a_note_keep_off_the_edge_of_their_panel(server, watch):
    open_at_page(watch.page, server.url("/partners?pair=NER-USA"), "climate")
    panel, field = watch.page.locator(".st-key-panel-notes"), watch.page.locator(".st-key-note-form textarea")
    expect(field).to_be_visible()
    assert field.bounding_box()["x"] - panel.bounding_box()["x"] >= 12
