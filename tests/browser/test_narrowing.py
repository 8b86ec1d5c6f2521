"""A click narrows the whole page, and the link of what it then shows is enough to show it again."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.plots import click_arc, loneliest_arc
from tests.browser.steps import asked, eventually, open_evidence, open_situation, settle, wait_for_pair


def test_a_click_on_an_arc_or_on_a_row_narrows_to_its_pair_and_show_all_goes_back(server, watch):
    page = watch.page
    open_situation(page, server.url())
    headline = page.locator(".headline").inner_text()
    rows = page.locator("[class*='st-key-row-']")
    before = rows.count()
    pair = loneliest_arc(page)
    click_arc(page, pair)
    narrowed_to(page, pair)
    expect(rows).to_have_count(0)
    expect(page.locator(".headline")).not_to_have_text(headline)
    show_all(page, rows, before)
    expect(page.locator(".headline")).to_have_text(headline)
    name = next(c for c in rows.first.get_attribute("class").split() if c.startswith("st-key-row-"))
    rows.first.click()
    narrowed_to(page, tuple(name.removeprefix("st-key-row-").split("-")))
    show_all(page, rows, before)
    assert (watch.outside, watch.errors) == ([], [])


def narrowed_to(page, pair):
    wait_for_pair(page, pair)
    expect(page.locator(".st-key-pair blockquote").first).to_be_visible()


def show_all(page, rows, before):
    page.locator(".st-key-leave button").click()
    expect(rows).to_have_count(before)
    eventually(page, lambda: not {"country", "partner"} & set(asked(page)), "a link without a pair")
    settle(page)


def test_a_quote_leads_to_its_sentence_in_the_article(server, watch):
    page = watch.page
    open_situation(page, server.url("/?country=NER&partner=RUS"))
    quote = page.locator(".st-key-pair blockquote").first.inner_text()
    page.locator(".st-key-pair [class*='st-key-link-'] button").first.click()
    expect(page.locator(".st-key-article mark.chosen").first).to_be_visible()
    eventually(page, lambda: asked(page).get("country") == ["NER"], "a link with the country")
    chosen = "".join(page.locator(".st-key-article mark.chosen").all_text_contents())
    assert chosen in quote


def test_a_word_typed_into_the_bar_narrows_the_articles(server, watch):
    page = watch.page
    open_evidence(page, server.url("/evidence"))
    assert "Imouraren" not in page.locator(".st-key-article .text").inner_text()
    page.locator(".st-key-q input").fill("Imouraren")
    page.locator(".st-key-q input").press("Enter")
    page.wait_for_url("**q=Imouraren*")
    expect(page.locator(".st-key-article .text")).to_contain_text("Imouraren")


def test_a_tap_in_the_list_brings_its_article_into_the_window_of_a_phone(server, open_at):
    with open_at(390, 844) as phone:
        open_evidence(phone.page, server.url("/evidence"))
        article = phone.page.locator(".st-key-article")
        expect(article).not_to_be_in_viewport()
        phone.page.locator(".st-key-results [class*='st-key-row-'] button").nth(1).click()
        expect(article).to_be_in_viewport()
        phone.page.locator(".st-key-claims td:last-child a").last.click()
        expect(phone.page.locator("mark.claim.chosen").first).to_be_in_viewport()
