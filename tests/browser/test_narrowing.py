"""A click narrows the whole page, and the link of what it then shows is enough to show it again."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.plots import click_arc, loneliest_arc
from tests.browser.steps import SOON, asked, open_evidence, open_situation, settle, wait_for_pair


def test_a_click_on_an_arc_narrows_to_its_pair(server, watch):
    page = watch.page
    open_situation(page, server.url())
    headline = page.locator(".headline").inner_text()
    pair = loneliest_arc(page)
    click_arc(page, pair)
    wait_for_pair(page, pair)
    expect(page.locator("[class*='st-key-row-']")).to_have_count(0)
    expect(page.locator(".headline")).not_to_have_text(headline)
    assert page.locator(".st-key-pair blockquote").count() > 0
    assert (watch.outside, watch.errors) == ([], [])


def test_a_click_on_a_row_narrows_to_its_pair_and_show_all_goes_back(server, watch):
    page = watch.page
    open_situation(page, server.url())
    rows = page.locator("[class*='st-key-row-']")
    before = rows.count()
    name = next(c for c in rows.first.get_attribute("class").split() if c.startswith("st-key-row-"))
    home, partner = name.removeprefix("st-key-row-").split("-")
    rows.first.click()
    wait_for_pair(page, (home, partner))
    assert page.locator(".st-key-pair blockquote").count() > 0
    page.locator(".st-key-leave button").click()
    expect(rows).to_have_count(before, timeout=SOON)
    assert not {"country", "partner"} & set(asked(page))


def test_the_same_link_shows_the_same_view(server, watch, open_at):
    page = watch.page
    open_situation(page, server.url())
    page.locator("[class*='st-key-row-']").nth(1).click()
    page.wait_for_selector(".st-key-pair blockquote")
    settle(page)
    with open_at(1440, 900) as other:
        open_situation(other.page, page.url)
        other.page.wait_for_selector(".st-key-pair blockquote")
        for part in (".headline", ".st-key-pair"):
            assert other.page.locator(part).inner_text() == page.locator(part).inner_text()


def test_a_quote_leads_to_its_sentence_in_the_article(server, watch):
    page = watch.page
    open_situation(page, server.url("/?country=NER&partner=RUS"))
    quote = page.locator(".st-key-pair blockquote").first.inner_text()
    page.locator(".st-key-pair [class*='st-key-link-'] button").first.click()
    page.wait_for_selector(".st-key-article mark.chosen", timeout=SOON)
    settle(page)
    assert asked(page)["country"] == ["NER"]
    chosen = "".join(page.locator(".st-key-article mark.chosen").all_text_contents())
    assert chosen in quote


def test_a_word_typed_into_the_bar_narrows_the_articles(server, watch):
    page = watch.page
    open_evidence(page, server.url("/evidence"))
    assert "Imouraren" not in page.locator(".st-key-article .text").inner_text()
    page.locator(".st-key-q input").fill("Imouraren")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=Imouraren*")
    expect(page.locator(".st-key-article .text")).to_contain_text("Imouraren", timeout=SOON)
