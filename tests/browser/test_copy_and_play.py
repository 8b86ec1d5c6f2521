"""The bar's button that copies the link, and Play: both rest on what only a browser does."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import expect

from tests.browser.steps import asked, eventually, open_situation, settle


def test_the_link_is_copied_by_one_click_and_opens_the_same_view_elsewhere(server, watch, open_at):
    page = watch.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_situation(page, server.url("/?country=NER&partner=RUS&since=2024-01-01"))
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    assert urlsplit(link).netloc == urlsplit(page.url).netloc
    with open_at(1440, 900) as other:
        open_situation(other.page, link)
        expect(other.page.locator(".headline")).to_have_text(page.locator(".headline").inner_text())
        assert asked(other.page) == asked(page)


def test_where_the_clipboard_is_closed_to_the_page_the_link_is_copied_from_a_field(server, watch):
    page = watch.page
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    open_situation(page, server.url("/?country=NER"))
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_text("Copied.")).to_be_visible()


def test_play_moves_the_period_by_a_month_a_step_until_the_newest_evidence(server, watch):
    page = watch.page
    open_situation(page, server.url("/?country=NER&since=2025-03-01&until=2026-02-28"))
    page.get_by_role("button", name="Play", exact=True).click()
    expect(page.get_by_role("button", name="Stop")).to_be_visible()
    page.wait_for_url("**until=2026-03-31*")
    expect(page.get_by_role("button", name="Play", exact=True)).to_be_visible()
    eventually(page, lambda: asked(page)["since"] == ["2025-05-01"] or "until" not in asked(page), "the last step")
    settle(page)
    assert watch.errors == []


def test_stop_stays_where_it_is(server, watch):
    page = watch.page
    open_situation(page, server.url("/?country=NER&since=2023-02-01&until=2024-01-31"))
    page.get_by_role("button", name="Play", exact=True).click()
    page.wait_for_url("**until=2024-02-29*")
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_role("button", name="Play", exact=True)).to_be_visible()
    settle(page)
    reached = asked(page)["until"]
    page.wait_for_timeout(2500)
    assert asked(page)["until"] == reached
