"""The bar's button that copies the link, and Play: both rest on what only a browser does."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import expect

from sahel.ui.play import SECONDS_A_STEP
from tests.browser.steps import asked, eventually, open_situation, settle


def test_the_link_of_a_clicked_pair_is_copied_by_one_click_and_opens_the_same_view_elsewhere(server, watch, open_at):
    page = watch.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_situation(page, server.url("/?since=2024-01-01"))
    page.locator("[class*='st-key-row-']").nth(1).click()
    expect(page.locator(".st-key-pair blockquote").first).to_be_visible()
    eventually(page, lambda: {"country", "partner", "since"} <= set(asked(page)), "a link with the pair")
    settle(page)
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    assert urlsplit(link).netloc == urlsplit(page.url).netloc
    with open_at(1440, 900) as other:
        open_situation(other.page, link)
        expect(other.page.locator(".st-key-pair blockquote").first).to_be_visible()
        for part in (".headline", ".st-key-pair"):
            expect(other.page.locator(part)).to_have_text(page.locator(part).inner_text(), use_inner_text=True)
        assert asked(other.page) == asked(page)


def test_where_the_clipboard_is_closed_to_the_page_the_link_is_copied_from_a_field(server, watch):
    page = watch.page
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    open_situation(page, server.url("/?country=NER"))
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_text("Copied.")).to_be_visible()


def test_play_moves_the_period_by_a_month_a_step_stop_stays_and_the_newest_evidence_ends_it(server, watch):
    page = watch.page
    open_situation(page, server.url("/?country=NER&since=2025-02-01&until=2026-01-31"))
    play, stop = (page.get_by_role("button", name=name, exact=True) for name in ("Play", "Stop"))
    play.click()
    page.wait_for_url("**until=2026-02-28*")
    stop.click()
    expect(play).to_be_visible()
    settle(page)
    reached = asked(page)
    page.wait_for_timeout(2 * SECONDS_A_STEP * 1000)
    assert asked(page) == reached
    play.click()
    expect(stop).to_be_visible()
    page.wait_for_url("**until=2026-03-31*")
    expect(play).to_be_visible()
    eventually(page, lambda: asked(page)["since"] == ["2025-05-01"] or "until" not in asked(page), "the last step")
    settle(page)
    assert watch.errors == []
